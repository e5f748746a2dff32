import Facts
import Ontology
import Text

/// Makes nodes of the acts that other acts speak of, that have a third participant, or that several words name.
struct EventNodes {
  let table: ClusterTable
  let ontology: OntologyTables
  let article: ArticleReference
  let resolved: ResolvedActs

  /// A node, and what leads to it.
  struct Node {
    var identifier: String
    var label: String
    var noun: String
    /// The number of the act.
    var act: Int
    /// The mentions that speak of it, by their numbers, in the order of the text.
    var mentions: [Int]
  }

  /// The class of all acts.
  static let eventClass = "Event"

  /// Chooses the acts that become nodes.
  ///
  /// - Parameters:
  ///   - ends: The mentions that are ends or participants of statements.
  ///   - clauses: The numbers of the acts whose clauses are ends of statements.
  /// - Returns: The nodes, in the order of the acts.
  func nodes(ends: Set<Int>, clauses: Set<Int>) -> [Node] {
    var mentionsOfAct: [Int: [Int]] = [:]
    for index in resolved.actOfMention.keys.sorted() {
      if let act = resolved.actOfMention[index] { mentionsOfAct[act, default: []].append(index) }
    }
    return resolved.acts.enumerated().compactMap { number, act in
      let mentions = mentionsOfAct[number] ?? []
      let isEnd = mentions.contains { ends.contains($0) }
      let isOftenNamed = mentions.count > (act.noun == nil ? 0 : 1)
      let isClause = clauses.contains(number)
      guard isEnd || isClause || isOftenNamed || hasThirdParticipant(act) else { return nil }
      if isClause, mentions.isEmpty { return node(ofClause: act, number: number) }
      return node(of: act, number: number, mentions: mentions)
    }
  }

  /// What happens to somebody who does nothing: the "death *of* Ada Holm".
  private static let befalling: Set<String> = [
    "death", "fall", "collapse", "birth", "disappearance", "injury", "suicide", "demise",
  ]

  private static let circumstances: Set<String> = ["topic", "self", "act", "office"]

  private func hasThirdParticipant(_ act: DocumentAct) -> Bool {
    act.arguments.contains { !Self.circumstances.contains($0.role) }
  }

  private func node(of act: DocumentAct, number: Int, mentions: [Int]) -> Node {
    let noun = noun(of: act, mentions)
    let agent = act.agents.first { $0.entityClass != Self.eventClass }
    let relation = Self.befalling.contains(noun) ? "of" : "by"
    var label = agent.map { "\(noun) \(relation) \($0.label)" } ?? noun
    if let index = act.noun {
      let mention = table.mentions[index].mention
      label = EntityNaming.label(mention, in: table.trees[mention.sentence])
    }
    return Node(
      identifier: identifier(of: act), label: label, noun: noun, act: number, mentions: mentions)
  }

  /// The node of an act that only a clause tells.
  private func node(ofClause act: DocumentAct, number: Int) -> Node {
    let naming = ActLabels(table: table, ontology: ontology)
    let noun = naming.noun(of: act)
    return Node(
      identifier: identifier(of: act), label: naming.label(of: act, named: noun), noun: noun,
      act: number, mentions: [])
  }

  private func identifier(of act: DocumentAct) -> String {
    contentHash(["event", article.identifier, act.relation ?? "", "\(act.span.lowerBound)"])
  }

  /// The noun that says most exactly what was done.
  private func noun(of act: DocumentAct, _ mentions: [Int]) -> String {
    let lemmas = mentions.map { table.mentions[$0].features.headLemma }
      .filter {
        PersonalPronouns.pronoun($0) == nil && !PersonalPronouns.demonstratives.contains($0)
      }
    let verb = act.trigger.lemma.split(separator: " ").first.map(String.init) ?? ""
    if lemmas.contains(verb) || act.noun != nil { return verb }
    if let made = lemmas.first(where: { Nominalizations.names($0, verb: verb) }) { return made }
    if let relation = act.relation {
      let exact = lemmas.first { lemma in
        ontology.nounGroups(of: lemma).contains { $0.relation == relation }
      }
      if let exact { return exact }
      if !ontology.nounGroups(of: verb).isEmpty { return verb }
      if let noun = ontology.nounGroups.first(where: { $0.relation == relation })?.nouns.first {
        return noun.replacing("_", with: " ")
      }
    }
    return lemmas.first ?? verb
  }
}
