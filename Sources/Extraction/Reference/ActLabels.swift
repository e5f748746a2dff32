import Facts
import Ontology
import Text

/// Finds words for an act that only a clause tells: "purchase of the software by Acme" for "Acme bought the software".
struct ActLabels {
  let table: ClusterTable
  let ontology: OntologyTables

  /// Longer objects stay out of labels.
  private static let longest = 6

  /// The noun that the ontology has for the act, made from its verb; else the gerund.
  func noun(of act: DocumentAct) -> String {
    let words = act.trigger.lemma.split(separator: " ").map(String.init)
    guard let verb = words.first else { return act.trigger.text }
    if let carried = carriedNoun(of: act) { return carried }
    let particle = words.dropFirst().first ?? direction(of: act)
    if particle == nil, !ontology.nounGroups(of: verb).isEmpty { return verb }
    let meaning = act.relation ?? act.meaning
    let made = ontology.nounGroups.lazy.flatMap { group in group.nouns.map { (group, $0) } }
      .first { group, noun in
        (group.relation == meaning || noun.hasPrefix(verb.dropLast()))
          && (particle.map { noun.hasSuffix($0) } ?? true)
          && Nominalizations.names(noun, verb: verb, particle: particle)
      }
    if let made { return made.1.replacing("_", with: " ") }
    if particle == nil, let noun = Nominalizations.noun(of: verb) { return noun }
    return ([Gerunds.gerund(of: verb)] + [particle].compactMap(\.self)).joined(separator: " ")
  }

  /// The noun with what it is done to and who does it.
  func label(of act: DocumentAct, named noun: String) -> String {
    let agent = act.agents.first { $0.entityClass != EventNodes.eventClass }
    let parts = [noun, thing(of: act, named: noun), agent.map { "by \($0.label)" }]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  // MARK: Parts

  /// The noun that a light verb carries: "made *an offer*".
  private func carriedNoun(of act: DocumentAct) -> String? {
    guard act.trigger.frame.contains("+") else { return nil }
    let tree = table.trees[act.sentence]
    return tree.children(of: act.word, in: "obj").map { tree.lemmas[$0] }
      .first { !ontology.nounGroups(of: $0).isEmpty } ?? act.trigger.text
  }

  /// "step *down*": a particle, or an adverb that parsers do not take for one.
  private func direction(of act: DocumentAct) -> String? {
    let tree = table.trees[act.sentence]
    if let particle = tree.particles(of: act.word).first { return tree.lemmas[particle] }
    let next = act.word + 1
    guard next < tree.count, tree.head(of: next) == act.word, tree.relations[next] == "advmod",
      Self.directions.contains(tree.lemmas[next])
    else { return nil }
    return tree.lemmas[next]
  }

  private static let directions: Set<String> = [
    "down", "up", "out", "off", "back", "away", "over", "aside",
  ]

  /// What it is done to with its preposition; no long descriptions and no spans of time.
  private func thing(of act: DocumentAct, named noun: String) -> String? {
    let tree = table.trees[act.sentence]
    let role = Predicates.isPassive(act.word, in: tree) ? "nsubj" : "obj"
    guard !act.trigger.frame.contains("+"), let word = tree.firstChild(of: act.word, in: role),
      tree.entity(of: word)?.class != .time,
      let index = table.mentionAt[WordPlace(sentence: act.sentence, word: word)]
    else { return nil }
    let words = tree.sentence.sentence.words
    if let known = act.recipients.first(where: { $0.mention.head == words[word].range }) {
      guard known.entityClass != EventNodes.eventClass else { return nil }
      return "\(preposition(behind: noun, in: act)) \(known.label)"
    }
    let mention = table.mentions[index].mention
    guard mention.kind != .pronoun, mention.words.count <= Self.longest else { return nil }
    return "of \(EntityNaming.label(mention, in: tree))"
  }

  /// "attack *on*", "departure *from*": what the noun's pattern has for the one to whom it is done; else "of".
  private func preposition(behind noun: String, in act: DocumentAct) -> String {
    let group = ontology.nounGroups(of: noun).first { $0.relation == act.relation }
    let markers = group?.slots.filter { $0.role == "recipient" || $0.role == "target" }
      .flatMap(\.markers).filter { !["poss", "adj", "by"].contains($0) }
    guard let markers, !markers.contains("of"), let first = markers.first else { return "of" }
    return first.replacing("_", with: " ")
  }
}
