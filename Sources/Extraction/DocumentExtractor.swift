public import Facts
public import Ontology
public import Text

/// Reads what an article says as a whole: statements whose ends are resolved over the document, and the
/// acts of which they speak.
///
///     let extractor = DocumentExtractor(ontology: try OntologyTables.bundled())
///     let found = extractor.statements(
///       in: annotated, of: article, published: CalendarDate("2025-03-03"), text: text)
public struct DocumentExtractor: Sendable {
  private let ontology: OntologyTables
  private let sentences: StatementExtractor

  /// What was found in an article, with what led there.
  public struct Reading: Sendable {
    /// The statements and events.
    public let statements: ArticleStatements
    /// Which words refer to the same thing, clusters of one mention too.
    public let clusters: [CoreferenceCluster]
    /// Whose words stand in quotation marks.
    public let quotations: DocumentQuotations
  }

  /// Creates an extractor that knows an ontology.
  public init(ontology: OntologyTables) {
    self.ontology = ontology
    sentences = StatementExtractor(ontology: ontology)
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - annotated: The sentences with their trees and names, in the order of the text.
  ///   - article: What the statements are evidence of.
  ///   - published: The day from which offices and relative dates are counted; nil when unknown.
  ///   - text: The text into which the words' offsets point.
  ///   - scores: What a learned model thinks of antecedents; nil: rules alone.
  ///   - acts: What a learned model thinks of nouns for acts; nil: rules alone.
  /// - Returns: The statements and events.
  public func statements(
    in annotated: [AnnotatedSentence], of article: ArticleReference, published: CalendarDate?,
    text: SourceText, scores: AntecedentScores? = nil, acts: (any ActScoring)? = nil
  ) -> ArticleStatements {
    reading(
      annotated, of: article, published: published, text: text, scores: scores, acts: acts
    ).statements
  }

  /// Reads as ``statements(in:of:published:text:scores:acts:)`` does, and tells the clusters too.
  public func reading(
    _ annotated: [AnnotatedSentence], of article: ArticleReference, published: CalendarDate?,
    text: SourceText, scores: AntecedentScores? = nil, acts: (any ActScoring)? = nil
  ) -> Reading {
    let annotated = TreeRepairs.repaired(annotated, ontology)
    let trees = annotated.map { DependencyTree($0) }
    let quotations = DocumentQuotations(in: trees, text: text, publisher: article.publisher)
    let table = CoreferenceResolver(ontology: ontology).resolved(
      trees, speech: SpeechContext(quotations: quotations), scores: scores)
    let identities = DocumentIdentities(table: table, ontology: ontology, date: published)
    var found: [Statement] = []
    for (number, sentence) in annotated.enumerated() {
      found += sentences.statements(
        inRepaired: sentence, text: text, number: number,
        references: identities.references[number])
    }
    let places = MentionPlaces(table: table, text: text)
    found = SeveralEnds(identities: identities, places: places).statements(found)
    let told = DocumentAct.acts(in: found, trees: trees, ontology: ontology)
    let plain = PlainActs(
      table: table, ontology: ontology, identities: identities.byMention, places: places
    ).acts(besides: told, states: states(in: found, places))
    found = PostsLeft(table: table, ontology: ontology, acts: told + plain).statements(found)
    let resolved = ActReferences(
      table: table, ontology: ontology, identities: identities.byMention, antecedents: scores,
      model: acts
    ).resolved(told + plain)
    let ends = found.flatMap { [$0.subject, $0.object] + $0.arguments.map(\.reference) }
    let clauses = ClauseActs(places: places, acts: resolved.acts)
    let nodes = EventNodes(
      table: table, ontology: ontology, article: article, resolved: resolved
    ).nodes(
      ends: Set(ends.compactMap(places.mentionNumber)),
      clauses: Set(ends.compactMap(clauses.act)))
    let writer = EventWriter(
      table: table, ontology: ontology, text: text, acts: resolved.acts, nodes: nodes,
      places: places, clauses: clauses)
    let times = DocumentTimes(
      trees: trees, published: published, ontology: ontology, identities: identities)
    let sources = DocumentSources(
      quotations: quotations, places: places, identities: identities.byMention)
    let written = writer.statements(found).map { statement in
      statement.with(
        time: isState(statement) ? nil : times.time(of: statement),
        attribution: sources.attribution(of: statement))
    }
    let events = writer.events(
      time: { times.time(of: $0.word, inSentence: $0.sentence) }, all: found)
    return Reading(
      statements: ArticleStatements(
        article: article, sentences: evidence(annotated, written, events, text),
        statements: written, events: events),
      clusters: table.clusters(identities.byMention), quotations: quotations)
  }

  /// The words that carry the statements of states.
  private func states(in statements: [Statement], _ places: MentionPlaces) -> Set<WordPlace> {
    Set(
      statements.filter(isState).compactMap { statement in
        statement.trigger.span.flatMap {
          places.word(at: $0.upperBound - 1, inSentence: statement.sentence)
        }
      })
  }

  private func isState(_ statement: Statement) -> Bool {
    ontology.relation(statement.relation).flatMap { ontology.parent($0.parent)?.isState } ?? false
  }

  /// The sentences that are evidence of something.
  private func evidence(
    _ annotated: [AnnotatedSentence], _ statements: [Statement], _ events: [Event],
    _ text: SourceText
  ) -> [Int: ArticleStatements.Quotation] {
    var quotations: [Int: ArticleStatements.Quotation] = [:]
    for number in Set(statements.map(\.sentence) + events.map(\.sentence)).sorted() {
      let span = annotated[number].sentence.range
      quotations[number] = ArticleStatements.Quotation(text: text[span], span: span)
    }
    return quotations
  }
}
