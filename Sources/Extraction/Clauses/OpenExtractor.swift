public import Text

/// Reads what a sentence says from its dependency tree.
///
///     let records = OpenExtractor().records(in: sentence, text: SourceText(article))
public struct OpenExtractor: Sendable {
  /// Creates an extractor.
  public init() {}

  /// The records of a sentence, in the order of their predicates.
  ///
  /// - Parameters:
  ///   - sentence: The sentence with its tree.
  ///   - text: The text into which the words' offsets point.
  ///   - number: The number of the sentence in its document, from 0.
  /// - Returns: One record for each predicate, conjunct, chain, apposition, possessive and named act.
  public func records(
    in sentence: AnnotatedSentence, text: SourceText, number: Int = 0
  ) -> [OpenRecord] {
    let tree = DependencyTree(sentence)
    let subjects = Subjects(tree: tree)
    let contexts = ClauseContexts(tree: tree, subjects: subjects)
    let writer = RecordWriter(tree: tree, contexts: contexts, text: text, number: number)
    var seen: Set<RecordWriter.Key> = []
    return drafts(of: tree, subjects: subjects).compactMap { draft in
      guard let key = writer.key(of: draft), seen.insert(key).inserted else { return nil }
      return writer.record(of: draft)
    }
  }

  /// The records of a tree before their words are cut out of the text.
  func drafts(of tree: DependencyTree, subjects: Subjects) -> [Draft] {
    let clauses = ClauseRecords(tree: tree, subjects: subjects)
    var drafts: [Draft] = []
    for word in 0..<tree.count {
      if Predicates.isPredicate(word, in: tree) {
        let found = clauses.drafts(of: word)
        drafts += found
        drafts += found.flatMap { Chains.drafts(from: $0, in: tree) }
      }
      drafts += Appositions.drafts(of: word, in: tree)
      drafts += Possessives.drafts(of: word, in: tree)
      drafts += NominalActs.drafts(of: word, in: tree)
    }
    return drafts
  }
}
