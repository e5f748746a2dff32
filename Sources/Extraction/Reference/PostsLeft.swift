import Facts
import Ontology
import Text

/// Tells posts as past that the article says were left: "*Federation president* Ada Holm … Holm resigned on Monday".
struct PostsLeft {
  let table: ClusterTable
  let ontology: OntologyTables
  let acts: [DocumentAct]

  private static let relations: Set<String> = ["holds-position", "heads"]
  /// Words before a title that say that it is the one of now.
  private static let present: Set<String> = [
    "new", "now", "incoming", "current", "interim", "acting", "caretaker",
  ]

  /// The statements, those of posts that were left in the past.
  func statements(_ statements: [Statement]) -> [Statement] {
    let departures = acts.filter(isDeparture)
    guard !departures.isEmpty else { return statements }
    let titles = titles(in: statements)
    return statements.map { statement in
      guard Self.relations.contains(statement.relation), statement.tense == .present,
        statement.kind != OpenRecord.Kind.clause.rawValue, let holder = statement.subject.entity,
        titles[holder]?.count == 1, let title = title(of: statement),
        departures.contains(where: { isLeft(title, by: holder, in: $0) })
      else { return statement }
      return statement.with(tense: .past)
    }
  }

  /// The titles by which each person is called: who has several may leave one and keep the other.
  private func titles(in statements: [Statement]) -> [String: Set<String>] {
    var titles: [String: Set<String>] = [:]
    for statement in statements
    where Self.relations.contains(statement.relation)
      && !Departures.outlasts(statement.trigger.lemma)
    {
      guard let holder = statement.subject.entity else { continue }
      titles[holder, default: []].insert(statement.trigger.lemma)
    }
    return titles
  }

  private func isDeparture(_ act: DocumentAct) -> Bool {
    act.noun == nil && act.modality == .asserted && act.polarity == .affirmed
  }

  /// The lemma of the post by which somebody is called; nil where the words say that it is the one of now.
  private func title(of statement: Statement) -> String? {
    let tree = table.trees[statement.sentence]
    let lemma = statement.trigger.lemma
    let words = (0..<tree.count).filter { tree.lemmas[$0] == lemma }
    guard !Departures.outlasts(lemma),
      words.contains(where: {
        SlotTester.lemmas(of: $0, in: tree).contains(where: ontology.isTitle)
      }),
      !words.flatMap({ tree.children(of: $0, in: "amod", "advmod", "compound") }).contains(where: {
        Self.present.contains(tree.lemmas[$0])
      })
    else { return nil }
    return lemma
  }

  private func isLeft(_ title: String, by holder: String, in act: DocumentAct) -> Bool {
    let departures = Departures(tree: table.trees[act.sentence])
    return act.agents.contains { $0.entity == holder }
      && departures.isLeaving(act.word, isSubject: true, post: title)
      || act.recipients.contains { $0.entity == holder }
        && departures.isLeaving(act.word, isSubject: false, post: title)
  }
}
