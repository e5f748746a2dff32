import Ontology
import Text

/// Tries every frame of a predicate again and says what came of it.
struct FrameExplainer {
  let tree: DependencyTree
  let ontology: OntologyTables
  let tester: SlotTester

  /// What stands around a predicate, and what became of each frame.
  func explanation(of predicate: Int, _ slots: [FilledSlot], chosen: RoleMatch?)
    -> PredicateExplanation
  {
    let frames = FrameMatcher(tree: tree, ontology: ontology, tester: tester)
    var attempts: [PredicateExplanation.Attempt] = []
    var seen: Set<String> = []
    for (lemma, slots) in frames.readings(of: predicate, slots) {
      for kind in frames.kinds(of: predicate) {
        for frame in ontology.frames(of: lemma, kind) where seen.insert(frame.id).inserted {
          attempts.append(attempt(frame, slots, chosen))
        }
      }
    }
    return PredicateExplanation(
      predicate: predicate, lemma: tree.lemmaWithParticles(of: predicate, joinedBy: "_"),
      places: slots.map(place), attempts: attempts, chosen: chosen?.frame)
  }

  private func attempt(
    _ frame: Frame, _ slots: [FilledSlot], _ chosen: RoleMatch?
  ) -> PredicateExplanation.Attempt {
    let outcome: PredicateExplanation.Outcome
    if let chosen, chosen.frame == frame.id {
      outcome = .matched(chosen.roles.mapValues { $0.map(name) })
    } else if let slot = unfilled(frame, slots) {
      let there = slots.filter { filled in
        filled.position == slot.position
          && (slot.markers.isEmpty || slot.markers.contains(filled.marker))
      }
      outcome = .missing(
        slot: slot.description, instead: there.flatMap(\.words).map(nameWithClass))
    } else {
      outcome = .outranked
    }
    return PredicateExplanation.Attempt(
      frame: frame.id, relation: frame.relation,
      slots: frame.slots.map(\.description).joined(separator: " "), outcome: outcome)
  }

  /// The first required slot that nothing fits.
  private func unfilled(_ frame: Frame, _ slots: [FilledSlot]) -> Slot? {
    var free = slots
    for slot in frame.slots where !slot.isOptional {
      guard let index = free.firstIndex(where: { tester.fits($0, slot) }) else { return slot }
      free.remove(at: index)
    }
    return nil
  }

  private func place(_ slot: FilledSlot) -> PredicateExplanation.Place {
    PredicateExplanation.Place(
      name: slot.position.rawValue + (slot.marker.isEmpty ? "" : ":" + slot.marker),
      words: slot.words.map(name),
      classes: slot.words.map { slot.isClause ? nil : tester.entities.entityClass(of: $0) },
      isBorrowed: slot.isBehindObject)
  }

  private func name(_ word: Int) -> String {
    tree.text(of: Array(NounPhrases.name(of: word, in: tree)))
  }

  private func nameWithClass(_ word: Int) -> String {
    name(word) + (tester.entities.entityClass(of: word).map { " (\($0))" } ?? "")
  }
}
