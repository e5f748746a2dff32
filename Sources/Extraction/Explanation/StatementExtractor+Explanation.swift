public import Text

extension StatementExtractor {
  /// Why each predicate of a sentence means what it means, in the order of the text.
  ///
  /// - Parameters:
  ///   - sentence: The sentence with its tree and names.
  ///   - text: The text into which the words' offsets point.
  /// - Returns: One explanation for each predicate.
  public func explanations(
    of sentence: AnnotatedSentence, text: SourceText
  ) -> [PredicateExplanation] {
    let sentence = TreeRepairs.repaired([sentence], ontology)[0]
    let tree = DependencyTree(sentence)
    let records = OpenExtractor().records(in: sentence, text: text)
    return SentenceMatches(tree: tree, ontology: ontology, records: records).explanations()
  }
}
