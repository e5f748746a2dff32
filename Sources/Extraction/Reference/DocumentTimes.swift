import Facts
import Ontology
import Text

/// Dates the statements of an article by the words of their sentences, terms of office by whom they belong to.
struct DocumentTimes {
  private let times: StatementTimes
  private let terms: TermsOfOffice?
  private let sentences: [PredicateTimes]
  private let identities: DocumentIdentities

  init(
    trees: [DependencyTree], published: CalendarDate?, ontology: OntologyTables,
    identities: DocumentIdentities
  ) {
    times = StatementTimes(publication: published)
    terms = published.map { TermsOfOffice(ontology: ontology, publication: $0) }
    let expressions = times.expressions(in: trees.map(\.sentence))
    sentences = zip(trees, expressions).map { PredicateTimes(tree: $0, expressions: $1) }
    self.identities = identities
  }

  /// When what a statement tells took place or is to take place.
  func time(of statement: Statement) -> StatementTime? {
    let sentence = sentences[statement.sentence]
    return time(of: sentence.predicate(of: statement), inSentence: statement.sentence)
  }

  /// When the act of a word takes place.
  func time(of word: Int?, inSentence number: Int) -> StatementTime? {
    times.time(of: word, in: sentences[number]) { term in
      guard let holder = identities.references[number][term.holder]?.entity else { return nil }
      return terms?.time(of: holder, ordinal: term.ordinal)
    }
  }
}
