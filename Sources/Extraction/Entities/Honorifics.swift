/// Forms of address, which say nothing about a person's office.
enum Honorifics {
  // swift-format-ignore
  /// Lemmas.
  static let lemmas: Set<String> = [
    "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "madam", "sir", "dame", "lady", "lord",
    "dr.", "dr", "prof.", "prof", "mme", "mme.", "messrs.", "messrs",
  ]
}
