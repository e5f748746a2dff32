import Ontology
import Text

/// Finds verbs that only carry a noun: "issued an order to X", "came under attack from Y".
struct LightVerbMatcher {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// The noun's relation with the roles that verb and noun give.
  func match(_ predicate: Int, _ slots: [FilledSlot]) -> RoleMatch? {
    var lemmas = tree.particles(of: predicate)
      .map { "\(tree.lemmas[predicate])_\(tree.lemmas[$0])" }
    lemmas.append(tree.lemmas[predicate])
    for lemma in lemmas {
      for verb in ontology.lightVerbs(of: lemma) {
        if let match = match(verb, slots) { return match }
      }
    }
    return nil
  }

  private func match(_ verb: LightVerb, _ slots: [FilledSlot]) -> RoleMatch? {
    guard let carrier = verb.slots.first(where: { $0.role == "act" }),
      let place = slots.first(where: { !$0.isBehindObject && tester.fits($0, carrier) }),
      let (act, group) = act(in: place, of: verb)
    else { return nil }
    var others = slots
    others.removeAll { $0 == place }
    let rest = verb.slots.filter { $0.role != "act" }
    guard let verbal = RoleFiller(tester: tester).fill(rest, from: others) else { return nil }
    let noun = NounMatcher(tree: tree, ontology: ontology, tester: tester)
    let places = noun.places(around: act)
    let own = noun.roles(
      group.slots, in: places.filter { $0.marker != "adj" && $0.position != .itself })
    var roles = verbal.roles.filter { own[$0.key] == nil || $0.key == "party" }
    for (role, words) in own {
      let known = roles[role] ?? []
      roles[role] = known + words.filter { !known.contains($0) }
    }
    if roles["agent"] == nil, roles["party"] == nil {
      roles["agent"] = noun.roles(group.slots, in: places)["agent"]
    }
    align(&roles, with: group)
    return RoleMatch(
      relation: group.relation, frame: "\(verb.id)+\(group.id)", roles: roles,
      clauses: verbal.clauses, isSymmetric: isMutual(group), mode: group.mode,
      context: group.context, modality: verb.modality, act: act)
  }

  /// A verb for equal sides may carry a one-sided act, and the other way round.
  private func align(_ roles: inout [String: [Int]], with group: NounGroup) {
    if isMutual(group) {
      let sides = ["agent", "party", "recipient"].flatMap { roles[$0] ?? [] }
      roles["agent"] = nil
      roles["recipient"] = nil
      roles["party"] = sides
    } else if let parties = roles.removeValue(forKey: "party") {
      if roles["agent"] == nil { roles["agent"] = parties }
    }
  }

  private func isMutual(_ group: NounGroup) -> Bool {
    group.slots.contains { $0.role == "party" }
  }

  private func act(in place: FilledSlot, of verb: LightVerb) -> (Int, NounGroup)? {
    for word in place.words {
      for name in SlotTester.lemmas(of: word, in: tree) {
        let groups = ontology.nounGroups(of: name)
        if let group = groups.first(where: { verb.nounGroups.contains($0.id) }) {
          return (word, group)
        }
      }
    }
    return nil
  }
}
