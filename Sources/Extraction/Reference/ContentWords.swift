import Text

/// The words that carry content, by which two tellings of an act are compared: the lemmas of nouns, verbs and
/// adjectives.
typealias ContentWords = SortedNumbers<UInt64>

extension ContentWords {
  /// The words at and below a word.
  init(below top: Int, in tree: DependencyTree) {
    self.init(
      of: tree.subtree(of: top) { tree.fullRelation(of: $0) == "acl:relcl" }
        .filter { [.noun, .properNoun, .verb, .adjective].contains(tree.partOfSpeech(of: $0)) }
        .map { tree.lemmas[$0] })
  }
}
