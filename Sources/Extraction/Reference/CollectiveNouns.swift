/// Nouns for several people of whom one may say "it" or "they".
enum CollectiveNouns {
  // swift-format-ignore
  /// Lemmas.
  static let lemmas: Set<String> = [
    "family", "crowd", "team", "couple", "community", "majority", "minority", "population", "clan",
    "tribe", "side", "camp", "mob", "crew", "staff", "personnel", "delegation", "opposition",
    "public", "group", "band", "audience", "class", "pair", "faction", "wing",
  ]
}
