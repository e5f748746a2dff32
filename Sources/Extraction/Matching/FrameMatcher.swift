import Ontology
import Text

/// Finds the frame of a predicate and who has its roles.
struct FrameMatcher {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// The best match; nil where no frame fits.
  ///
  /// Where no frame takes what stands there, the actor behind it is tried: "recognized *X's* rule".
  func match(_ predicate: Int, _ slots: [FilledSlot]) -> (frame: Frame, match: RoleMatch)? {
    if let strict = match(predicate, slots, by: tester) { return strict }
    var lenient = tester
    lenient.acceptsOwners = true
    guard var found = match(predicate, slots, by: lenient) else { return nil }
    found.match.fit *= 0.8
    return found
  }

  private func match(
    _ predicate: Int, _ slots: [FilledSlot], by tester: SlotTester
  ) -> (frame: Frame, match: RoleMatch)? {
    for (lemma, slots) in readings(of: predicate, slots) {
      for kind in kinds(of: predicate) {
        if let found = best(ontology.frames(of: lemma, kind), slots, tester) { return found }
      }
    }
    return nil
  }

  /// The lemma with its particle, with a preposition that may be one, and alone.
  func readings(of predicate: Int, _ slots: [FilledSlot]) -> [(String, [FilledSlot])] {
    let lemma = tree.lemmas[predicate]
    var readings: [(String, [FilledSlot])] = []
    for child in tree.children[predicate]
    where tree.fullRelation(of: child) == "compound:prt"
      || tree.relations[child] == "advmod" && child > predicate
        && (child == predicate + 1 || Self.partingParticles.contains(tree.lemmas[child]))
    {
      readings.append(("\(lemma)_\(tree.lemmas[child])", slots))
    }
    let hasObject = slots.contains { $0.position == .object }
    for (index, slot) in slots.enumerated()
    where !hasObject && slot.position == .oblique && !slot.isClause {
      var turned = slots
      turned[index].position = .object
      turned[index].marker = ""
      readings.append(("\(lemma)_\(slot.marker)", turned))
    }
    return readings + [(lemma, slots)]
  }

  /// "brushed the offer *aside*": particles that stand behind the object and are read as adverbs.
  private static let partingParticles: Set<String> = ["aside", "away", "back", "together"]

  func kinds(of predicate: Int) -> [Frame.PartOfSpeech] {
    switch tree.partOfSpeech(of: predicate) {
    case .verb: tree.tag(of: predicate) == "VBN" ? [.verb, .adjective] : [.verb]
    case .adjective: [.adjective, .verb]
    case .noun, .properNoun: [.noun]
    default: [.adjective]
    }
  }

  /// The first frame that fits, or a later one that asks as much and fills more.
  private func best(
    _ frames: [Frame], _ slots: [FilledSlot], _ tester: SlotTester
  ) -> (Frame, RoleMatch)? {
    var best: (frame: Frame, match: RoleMatch)?
    for frame in frames {
      if let best, frame.demand != best.frame.demand { continue }
      guard let match = match(frame, slots, tester) else { continue }
      if let found = best, found.match.roles.count >= match.roles.count { continue }
      best = (frame, match)
    }
    return best
  }

  private func match(
    _ frame: Frame, _ slots: [FilledSlot], _ tester: SlotTester
  ) -> RoleMatch? {
    let namesObject = frame.namesObject
    let open = slots.filter { slot in
      namesObject || !slot.isBehindObject || !slot.isBehindOblique && slot.marker != "of"
    }
    guard let match = RoleFiller(tester: tester).fill(frame.slots, from: open) else { return nil }
    return RoleMatch(
      relation: frame.relation, frame: frame.id, roles: match.roles, clauses: match.clauses,
      listed: match.listed, isSymmetric: frame.isSymmetric, mode: frame.mode,
      context: frame.context,
      fit: (match.borrowed ? 0.9 : 1) * (passesOverObject(frame, slots) ? 0.6 : 1))
  }

  /// Whether the predicate has an object for which the frame has no place: "flew *members* to Rome".
  private func passesOverObject(_ frame: Frame, _ slots: [FilledSlot]) -> Bool {
    !frame.slots.contains { [.object, .indirectObject].contains($0.position) }
      && slots.contains { $0.position == .object && !$0.isClause }
  }
}

extension Frame {
  /// How much a frame asks for: required slots, and tests among them.
  fileprivate var demand: [Int] {
    let required = slots.filter { !$0.isOptional }
    return [required.count, required.count { !$0.tests.isEmpty }]
  }

  /// Whether the object must be one of certain words; such a frame beats a light verb.
  var namesObject: Bool {
    slots.contains { slot in
      [.object, .oblique].contains(slot.position) && !slot.isOptional
        && slot.namesWords
    }
  }
}
