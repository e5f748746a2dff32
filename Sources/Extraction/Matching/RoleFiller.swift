import Ontology

/// Fills the slots of a pattern from the places around a word.
struct RoleFiller {
  let tester: SlotTester

  /// Who has which role.
  struct Filled {
    var roles: [String: [Int]] = [:]
    var clauses: Set<String> = []
    var listed: Set<String> = []
    /// Whether a phrase was taken from the object.
    var borrowed = false
  }

  /// The roles; nil where a required slot stays empty.
  func fill(_ slots: [Slot], from places: [FilledSlot]) -> Filled? {
    var filled = Filled()
    var free = places
    for slot in slots.filter({ !$0.isOptional }) + slots.filter(\.isOptional) {
      guard let index = index(of: slot, in: free) else {
        if slot.isOptional { continue }
        return nil
      }
      let place = free.remove(at: index)
      guard let role = slot.role else { continue }
      filled.roles[role, default: []] += place.words
      if role == "theme", slot.namesWords { filled.listed.insert(role) }
      if place.isClause { filled.clauses.insert(role) }
      if place.isBehindObject { filled.borrowed = true }
    }
    return filled
  }

  /// The place that fits; the predicate's own before those behind the object.
  private func index(of slot: Slot, in places: [FilledSlot]) -> Int? {
    places.firstIndex { !$0.isBehindObject && tester.fits($0, slot) }
      ?? places.firstIndex { tester.fits($0, slot) }
  }
}

extension Slot {
  /// Whether certain words must stand there.
  var namesWords: Bool {
    tests.contains { test in
      switch test {
      case .wordList, .word: true
      default: false
      }
    }
  }
}
