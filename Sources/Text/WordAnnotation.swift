/// What is said of one word: its lemma, tags, and place in the dependency tree.
public struct WordAnnotation: Sendable, Equatable {
  /// The dictionary form.
  public var lemma: String
  /// The universal part of speech.
  public var partOfSpeech: UniversalPartOfSpeech
  /// The Penn Treebank tag (UD's XPOS).
  public var pennTag: String
  /// Morphological features as CoNLL-U writes them, `Number=Sing|…`, or `_`.
  public var features: String
  /// The index of the word's head in the sentence; nil for the root.
  public var head: Int?
  /// The dependency relation to the head, subtype included: `nsubj:pass`.
  public var relation: String
  /// The dependency relation without its subtype: `nsubj` for `nsubj:pass`.
  public var baseRelation: String {
    guard let colon = relation.utf8.firstIndex(of: UInt8(ascii: ":")) else { return relation }
    return String(relation[..<colon])
  }
  /// Whether it has a morphological feature: `Number=Sing`.
  public func has(feature: String) -> Bool {
    var rest = features.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "|")) ?? rest.endIndex
      if rest[..<end].elementsEqual(feature.utf8) { return true }
      rest = rest[end...].dropFirst()
    }
    return false
  }
  /// How probable the model finds this head among all words of the sentence, 0 to 1.
  public var headProbability: Float

  /// Creates an annotation from its parts.
  public init(
    lemma: String, partOfSpeech: UniversalPartOfSpeech, pennTag: String, features: String,
    head: Int?, relation: String, headProbability: Float
  ) {
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.pennTag = pennTag
    self.features = features
    self.head = head
    self.relation = relation
    self.headProbability = headProbability
  }
}
