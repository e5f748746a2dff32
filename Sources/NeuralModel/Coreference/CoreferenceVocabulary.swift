/// The lists by which the antecedent scorer numbers what it sees; they lie in the weights file.
struct CoreferenceVocabulary: Decodable, Sendable {
  /// Pronouns and words used like them, in lower case.
  let pronouns: [String]
  /// Universal parts of speech.
  let partsOfSpeech: [String]
  /// Classes of names; the first stands for none.
  let entities: [String]
  /// Dependency relations.
  let relations: [String]
  /// Sorts of determiners; the first stands for none.
  let determiners: [String]
  /// The lower ends of the ranges of distances.
  let distances: [Int]
  /// How many candidates directly before one are looked at, whatever they are.
  let near: Int
  /// How many of those farther away that share a word with it.
  let sharing: Int
  /// How many candidates back those are searched.
  let reach: Int

  /// Whether there is a number for whatever a candidate or a pair can be.
  var isPlausible: Bool {
    ![partsOfSpeech, entities, determiners].contains(where: \.isEmpty) && !distances.isEmpty
      && near >= 0 && sharing >= 0 && reach >= near
  }

  /// The number of the range in which a distance lies.
  func range(of distance: Int) -> Int {
    distances.lastIndex { $0 <= distance } ?? 0
  }

  func relation(_ name: String) -> Int {
    if let index = relations.firstIndex(of: name) { return index }
    let base = name.prefix { $0 != ":" }
    return relations.firstIndex { $0 == base } ?? relations.count
  }
}
