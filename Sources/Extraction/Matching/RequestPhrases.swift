import Ontology
import Text

/// Reads at whose wish or against whose will an act was done: "at the request of X", "over the objections of X".
struct RequestPhrases {
  let tree: DependencyTree
  let ontology: OntologyTables
  private let contexts: ClauseContexts

  init(tree: DependencyTree, subjects: Subjects, ontology: OntologyTables) {
    self.tree = tree
    self.ontology = ontology
    contexts = ClauseContexts(tree: tree, subjects: subjects)
  }

  /// A phrase: its prepositions, its nouns and what they tell of whose they are.
  private struct Phrase {
    let prepositions: Set<String>
    let nouns: Set<String>
    let relation: String
  }

  private static let phrases = [
    Phrase(
      prepositions: ["at", "on"], nouns: ["request", "behest", "urging"], relation: "sought"),
    Phrase(prepositions: ["at", "on"], nouns: ["insistence"], relation: "demanded"),
    Phrase(
      prepositions: ["over", "despite", "against", "in_spite_of", "amid", "notwithstanding"],
      nouns: ["objection", "opposition", "protest", "veto"], relation: "opposed"),
    Phrase(prepositions: ["against"], nouns: ["wish", "will"], relation: "opposed"),
  ]

  /// What a noun in such a phrase tells; nil where it stands in none.
  func match(_ noun: Int) -> PlacedMatch? {
    guard let phrase = phrase(of: noun), ontology.relation(phrase.relation) != nil,
      let act = Predicates.governing(noun, in: tree), isDone(act)
    else { return nil }
    let owners = tree.children(of: noun, in: "nmod").filter { isOwner($0) }
      .flatMap { Coordination.conjuncts(of: $0, in: tree) }
    guard !owners.isEmpty else { return nil }
    let match = RoleMatch(
      relation: phrase.relation, frame: "phrase.\(tree.lemmas[noun])",
      roles: ["agent": owners, "recipient": [act]], clauses: ["recipient"], act: noun)
    return PlacedMatch(match: match, kind: .nominal, predicate: noun)
  }

  private func phrase(of noun: Int) -> Phrase? {
    guard tree.partOfSpeech(of: noun) == .noun, ["obl", "nmod"].contains(tree.relations[noun]),
      let marker = NounPhrases.marker(NounPhrases.prepositions(of: noun, in: tree), in: tree)?
        .replacing(" ", with: "_")
    else { return nil }
    return Self.phrases.first {
      $0.prepositions.contains(marker) && $0.nouns.contains(tree.lemmas[noun])
    }
  }

  /// Whether a verb tells an act that was or will be done.
  private func isDone(_ act: Int) -> Bool {
    let isReport =
      EmbeddingWords.isReporting(tree.lemmas[act]) && !tree.hasChild(of: act, in: "obj")
    guard tree.partOfSpeech(of: act) == .verb,
      !isReport || Predicates.isPassive(act, in: tree)
    else { return false }
    let context = contexts.context(of: act)
    return context.polarity == .affirmed
      && [.asserted, .planned, .alleged].contains(context.modality)
  }

  private func isOwner(_ attribute: Int) -> Bool {
    tree.fullRelation(of: attribute) == "nmod:poss"
      || ["of", "from", "by"].contains(
        NounPhrases.marker(NounPhrases.prepositions(of: attribute, in: tree), in: tree) ?? "")
  }
}
