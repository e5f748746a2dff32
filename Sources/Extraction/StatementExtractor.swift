public import Facts
public import Ontology
public import Text

/// Reads what a sentence says in the terms of the ontology.
///
///     let extractor = StatementExtractor(ontology: try OntologyTables.bundled())
///     let statements = extractor.statements(in: sentence, text: SourceText(article), number: 0)
public struct StatementExtractor: Sendable {
  let ontology: OntologyTables

  /// Creates an extractor that knows an ontology.
  public init(ontology: OntologyTables) {
    self.ontology = ontology
  }

  /// The statements of a sentence, in the order of their triggers.
  ///
  /// - Parameters:
  ///   - sentence: The sentence with its tree and names.
  ///   - text: The text into which the words' offsets point.
  ///   - number: The number of the sentence in its document, from 0.
  /// - Returns: The statements that the ontology has a relation for; the surest of equal ones.
  public func statements(
    in sentence: AnnotatedSentence, text: SourceText, number: Int
  ) -> [Statement] {
    TreeRepairs.repaired([sentence], ontology).flatMap {
      statements(inRepaired: $0, text: text, number: number, references: nil)
    }
  }

  /// The statements of a sentence with a mended tree, of which the document tells what its words stand for.
  func statements(
    inRepaired sentence: AnnotatedSentence, text: SourceText, number: Int,
    references: [Int: EntityIdentity]?
  ) -> [Statement] {
    let records = OpenExtractor().records(in: sentence, text: text, number: number)
    let tree = DependencyTree(sentence)
    let reader = SentenceMatches(
      tree: tree, ontology: ontology, records: records, references: references)
    let writer = StatementWriter(
      tree: tree, ontology: ontology, records: records, text: text, number: number,
      references: references)
    return Self.distinct(reader.matches().flatMap { writer.statements(of: $0) })
  }

  /// The surest of those that say the same of the same words.
  private static func distinct(_ statements: [Statement]) -> [Statement] {
    var best: [Key: Int] = [:]
    var kept: [Statement] = []
    for statement in statements {
      let key = Key(
        subject: statement.subject.mention.head, relation: statement.relation,
        object: statement.object.mention.head)
      if let index = best[key] {
        if kept[index].confidence < statement.confidence { kept[index] = statement }
      } else {
        best[key] = kept.count
        kept.append(statement)
      }
    }
    return kept
  }

  private struct Key: Hashable {
    var subject: Range<Int>
    var relation: String
    var object: Range<Int>
  }
}
