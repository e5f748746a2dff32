import Facts
import Graph
import Ontology
import Testing

@testable import Store

@Suite struct DifferenceTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  /// An article that says "a RELATION b" of people.
  private func article(
    _ identifier: String, _ claims: (String, String, String, Polarity)...,
    modality: Modality = .asserted
  ) -> ArticleStatements {
    let statements = claims.enumerated().map { number, claim in
      let relation = ontology.relation(claim.1)
      return Statement(
        kind: "clause", subject: reference(claim.0, number), relation: claim.1,
        relationLabel: relation?.label ?? claim.1, parent: relation?.parent ?? "",
        trigger: Statement.Trigger(text: "", span: nil, lemma: claim.1, frame: claim.1),
        object: reference(claim.2, number), arguments: [], mode: nil, contexts: [],
        polarity: claim.3, modality: modality, tense: .past, attribution: nil, derivedVia: nil,
        confidence: 0.9, sentence: number)
    }
    return ArticleStatements(
      article: ArticleReference(identifier: identifier, publisher: identifier),
      sentences: [:], statements: statements, events: [])
  }

  private func reference(_ name: String, _ number: Int) -> EntityReference {
    let span = number..<number + name.unicodeScalars.count
    return EntityReference(
      mention: Mention(text: name, span: span, head: span), label: name, entityClass: "Person",
      entity: name.lowercased().split(separator: " ").joined(separator: "-"))
  }

  private func graph(_ articles: ArticleStatements...) -> KnowledgeGraph {
    var builder = GraphBuilder(ontology: ontology)
    for article in articles { builder.add(article) }
    return builder.build()
  }

  private func relation(_ side: RelationParent.Side) throws -> String {
    try #require(
      ontology.relations.first { ontology.parent($0.parent)?.side == side && !$0.isSymmetric }
    ).id
  }

  @Test func `nothing is new in the same graph`() throws {
    let one = graph(article("a", ("Ada Marlow", "criticized", "Brent Hale", .affirmed)))
    let difference = GraphDifference(from: one, to: one, ontology: ontology)
    #expect(difference.newActors.isEmpty && difference.firstTimePairs.isEmpty)
    #expect(difference.withdrawn.isEmpty && difference.contradictions.isEmpty)
  }

  @Test func `new actors and pairs, changed sides and contradictions are found`() throws {
    let hostile = try relation(.adversarial)
    let friendly = try relation(.cooperative)
    let first = article("a", ("Ada Marlow", hostile, "Brent Hale", .affirmed))
    let before = graph(first)
    let after = graph(
      first, article("b", ("Ada Marlow", friendly, "Brent Hale", .affirmed)),
      article("c", ("Ada Marlow", hostile, "Brent Hale", .negated)),
      article("d", ("Carla Ortiz", hostile, "Brent Hale", .affirmed)))
    let difference = GraphDifference(from: before, to: after, ontology: ontology)
    #expect(difference.newActors.map { after.label(ofNode: $0) } == ["Carla Ortiz"])
    let pairs = difference.firstTimePairs.map { after.label(ofNode: after.edges[$0].source) }
    #expect(pairs == ["Carla Ortiz"])
    #expect(difference.stanceChanges.map(\.before) == [.adversarial])
    #expect(difference.stanceChanges.map(\.after) == [.cooperative])
    #expect(difference.contradictions.count == 1)
    #expect(difference.withdrawn.isEmpty)
  }

  @Test func `what most sources speak of comes first`() throws {
    let known = article("a", ("Ada Marlow", "criticized", "Brent Hale", .affirmed))
    let after = graph(
      known, article("b", ("Aaron Ames", "criticized", "Brent Hale", .affirmed)),
      article("c", ("Zoe Quill", "criticized", "Brent Hale", .affirmed)),
      article("d", ("Zoe Quill", "criticized", "Brent Hale", .affirmed)))
    let difference = GraphDifference(from: graph(known), to: after, ontology: ontology)
    let actors = difference.newActors.map { after.label(ofNode: $0) }
    #expect(actors == ["Zoe Quill", "Aaron Ames"])
    let pairs = difference.firstTimePairs.map { after.label(ofNode: after.edges[$0].source) }
    #expect(pairs == ["Zoe Quill", "Aaron Ames"])
  }

  @Test(arguments: [Modality.asserted, .alleged, .planned])
  func `a new office is a change of role, also where somebody is quoted for it`(
    modality: Modality
  ) throws {
    let role = try #require(
      ontology.relations.first { ontology.parent($0.parent)?.isState == true && !$0.isSymmetric }
    ).id
    let first = article("a", ("Ada Marlow", "criticized", "Brent Hale", .affirmed))
    let second = article("b", ("Ada Marlow", role, "Meridian Bank", .affirmed), modality: modality)
    let difference = GraphDifference(
      from: graph(first), to: graph(first, second), ontology: ontology)
    #expect(difference.roleChanges.count == (modality == .planned ? 0 : 1))
  }

  @Test func `what only a withdrawn article said is withdrawn`() throws {
    let first = article("a", ("Ada Marlow", "criticized", "Brent Hale", .affirmed))
    let second = article("b", ("Ada Marlow", "met", "Carla Ortiz", .affirmed))
    let before = graph(first, second)
    let difference = GraphDifference(from: before, to: graph(first), ontology: ontology)
    #expect(difference.withdrawn.map { before.edges[$0].relation } == ["met"])
  }
}
