/// Adverbs that join sentences or weigh them, and so are no arguments.
enum ConnectiveWords {
  // swift-format-ignore
  /// Lemmas.
  static let adverbs: Set<String> = [
    "however", "also", "then", "thus", "therefore", "moreover", "furthermore", "nevertheless",
    "nonetheless", "instead", "too", "even", "just", "only", "still", "yet", "so", "indeed",
    "very", "quite", "rather", "perhaps", "maybe", "meanwhile", "otherwise", "hence", "besides",
    "additionally", "likewise", "similarly", "finally", "consequently", "as", "well", "both",
    "not", "really", "actually", "about", "approximately", "almost", "nearly",
  ]
}
