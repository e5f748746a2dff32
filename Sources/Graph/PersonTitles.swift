/// Titles that people write before a name and articles leave out.
enum PersonTitles {
  /// A name without the titles before it: "sen holloway" → "holloway".
  ///
  /// - Parameter key: The name as ``NameKey`` folds it.
  /// - Returns: nil where no title stands before a name.
  static func removed(from key: String) -> String? {
    let words = key.split(separator: " ")
    let name = words.drop { titles.contains(String($0)) }
    guard let first = name.first, name.count < words.count, !links.contains(String(first)) else {
      return nil
    }
    return name.joined(separator: " ")
  }

  // swift-format-ignore
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "madam", "mme", "sir", "dame", "lady", "lord", "dr", "doctor", "prof",
    "professor", "president", "pres", "vice", "prime", "minister", "secretary", "chancellor", "senator", "sen",
    "representative", "rep", "congressman", "congresswoman", "governor", "gov", "mayor", "ambassador", "judge",
    "justice", "general", "gen", "lieutenant", "lt", "colonel", "col", "major", "maj", "captain", "capt", "sergeant",
    "sgt", "admiral", "adm", "commander", "cmdr", "king", "queen", "prince", "princess", "pope", "cardinal",
    "archbishop", "bishop", "reverend", "rev", "chairman", "chairwoman", "chair", "former",
  ]

  /// What follows "president" where it names an office.
  private static let links: Set<String> = ["of", "for", "and", "in", "to", "the"]
}
