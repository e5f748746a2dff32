import Ontology
import Text

/// Finds the named body that a bare description means, as newspapers use it: "Harlow Foods closed two plants … *the company* said".
///
/// A body is at hand by how often it was named and how lately; where two are, the words tell nothing.
struct BodyLinks {
  let table: ClusterTable

  /// How many sentences back a body may have been named.
  private static let reach = 8
  /// What is left of a mention's weight a sentence later.
  private static let fading = 0.8
  private static let subject = 1.5
  /// What it adds that somebody called the body so: "Harlow, a brewer".
  private static let calledSo = 1.0
  /// How much more at hand than the next the body must be.
  private static let lead = 1.3

  /// The latest mention of the body that a description means; nil where none is clearly meant.
  func antecedent(of index: Int) -> Int? {
    guard speaksOfBody(index) else { return nil }
    let own = table.mentions[index].mention
    let lemma = table.mentions[index].features.headLemma
    var weights: [Int: (weight: Double, latest: Int)] = [:]
    for sentence in max(0, own.sentence - Self.reach)...own.sentence {
      for candidate in table.inSentence[sentence]
      where candidate < index && mayBe(candidate, lemma, in: own.sentence)
        && !table.isNested(index, candidate)
      {
        let cluster = table.clusterOf[candidate]
        var weight = isSubject(candidate) ? Self.subject : 1
        for _ in sentence..<own.sentence { weight *= Self.fading }
        weights[cluster] = (
          (weights[cluster]?.weight ?? calledSo(candidate, index)) + weight, candidate
        )
      }
    }
    let ranked = weights.values.sorted { ($0.weight, $0.latest) > ($1.weight, $1.latest) }
    guard let best = ranked.first else { return nil }
    guard ranked.count > 1 else { return best.latest }
    return best.weight > ranked[1].weight * Self.lead ? best.latest : nil
  }

  /// Whether a description speaks of a body at hand without saying which.
  private func speaksOfBody(_ index: Int) -> Bool {
    let own = table.mentions[index].features
    return (own.definiteness == .definite || own.definiteness == .demonstrative)
      && own.number == .singular && own.possessor == nil && own.modifiers.isEmpty
      && table.ontology.isBody(noun: own.headLemma)
  }

  private static let anyBody = "Organization"

  /// Whether a name may be meant by a noun: by "the company" any that may be one, by "the airline" one that was called so.
  private func mayBe(_ candidate: Int, _ lemma: String, in sentence: Int) -> Bool {
    guard table.mentions[candidate].mention.kind == .name,
      let name = table.mentions[candidate].features.identity?.entityClass,
      table.ontology.isA(name, Self.anyBody)
    else { return false }
    if table.state(of: candidate).heads.contains(lemma) { return true }
    if let kind = BodyNames.kinds[lemma] {
      return kind.isSaid(by: table.mentions[candidate].features.nameWords, of: name)
    }
    return Self.companies.contains(lemma) && isCompany(name)
      && !table.state(of: candidate).heads.contains(where: isOtherBody)
      && (table.state(of: candidate).members.count * 2 >= table.mostMentionsOfBody
        || isSubject(candidate) && sentence - table.mentions[candidate].mention.sentence <= 1)
  }

  private func isCompany(_ name: String) -> Bool {
    name == Self.anyBody || table.ontology.isA(name, "Company")
  }

  /// Whether a noun is said of bodies that are no companies, as "union".
  private func isOtherBody(_ noun: String) -> Bool {
    table.ontology.isBody(noun: noun)
      && !(table.ontology.entityClass(ofNoun: noun).map(isCompany) ?? false)
  }

  /// What any company is called.
  private static let companies: Set<String> = [
    "company", "firm", "group", "corporation", "business", "conglomerate",
  ]

  private func calledSo(_ candidate: Int, _ index: Int) -> Double {
    let lemma = table.mentions[index].features.headLemma
    return table.state(of: candidate).heads.contains(lemma) ? Self.calledSo : 0
  }

  private func isSubject(_ candidate: Int) -> Bool {
    let mention = table.mentions[candidate].mention
    let tree = table.trees[mention.sentence]
    return tree.relations[Coordination.first(of: mention.head, in: tree)] == "nsubj"
  }
}
