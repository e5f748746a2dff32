extension OntologyChecker {
  mutating func checkFrames() {
    var byLemma: [String: [(row: OntologyRow, slots: [Slot])]] = [:]
    for row in rows[.frames] {
      expect(.relation, of: row, in: .relations, called: "relation")
      let slots = checkedSlots(of: row, style: .clause)
      checkRoles(of: row, slots)
      for lemma in row.list(.lemmas) {
        byLemma["\(row.text(.partOfSpeech) ?? "VERB") \(lemma)", default: []].append((row, slots))
      }
    }
    var reported: Set<String> = []
    for (lemma, frames) in byLemma.sorted(by: { $0.key < $1.key }) {
      for (number, second) in frames.enumerated() {
        for first in frames[..<number] where Self.matchTheSame(first.slots, second.slots) {
          guard reported.insert("\(first.row.identity) \(second.row.identity)").inserted else {
            continue
          }
          let word = lemma.split(separator: " ").last ?? ""
          let other = "'\(first.row.identity)'" + (first.row.place.map { " (\($0))" } ?? "")
          let advice = "remove it from one of them or change a slot"
          report(
            second.row, .slots, "'\(word)' matches the same thing as in \(other); \(advice)")
        }
      }
    }
  }

  /// Whether no sentence can tell two frames apart: for each slot of one there is a slot of the other in the same place with the same tests, and a common preposition.
  private static func matchTheSame(_ first: [Slot], _ second: [Slot]) -> Bool {
    let first = first.filter { !$0.isOptional }
    var second = second.filter { !$0.isOptional }
    guard first.count == second.count, !first.isEmpty else { return false }
    for slot in first {
      let same = second.firstIndex { other in
        other.position == slot.position && overlap(slot, other)
      }
      guard let same else { return false }
      second.remove(at: same)
    }
    return true
  }

  private static func overlap(_ first: Slot, _ second: Slot) -> Bool {
    let markers =
      first.markers.isEmpty && second.markers.isEmpty
      || !Set(first.markers).isDisjoint(with: second.markers)
    let tests =
      first.tests.isEmpty && second.tests.isEmpty
      || !Set(first.tests).isDisjoint(with: second.tests)
    return markers && tests
  }

  private mutating func checkRoles(of row: OntologyRow, _ slots: [Slot]) {
    guard slots.contains(where: { $0.role != nil }) else { return }
    if !slots.contains(where: { edge(of: $0) == .subject || edge(of: $0) == .both }) {
      report(row, .slots, "no slot has the role agent, or party for equal sides")
    }
    var roles: Set<String> = []
    for role in slots.compactMap(\.role) where !roles.insert(role).inserted && role == "agent" {
      report(row, .slots, "two slots have the role agent; write party for equal sides")
    }
    guard let relation = row.text(.relation).flatMap({ relations[$0] }) else { return }
    for slot in slots where edge(of: slot) == .subject {
      checkClasses(of: slot, in: row, against: relation, .domain)
    }
    if let object = objectSlot(slots) {
      checkClasses(of: object, in: row, against: relation, .range)
    }
  }

  /// The slot at the end of the arrow: the recipient, else the target, the theme or the location.
  private func objectSlot(_ slots: [Slot]) -> Slot? {
    rows[.roles].filter { $0.text(.edge) == "object" }.lazy
      .compactMap { role in slots.first { $0.role == role.identity } }.first
  }

  /// Reports a slot none of whose classes can be in the relation's domain or range.
  private mutating func checkClasses(
    of slot: Slot, in row: OntologyRow, against relation: OntologyRow, _ field: OntologyField
  ) {
    let tested = slot.tests.compactMap { test in
      if case .entityClass(let name) = test { name } else { nil }
    }
    guard !tested.isEmpty, tested.count == slot.tests.count else { return }
    let allowed = relation.list(field)
    let fits = tested.contains { name in allowed.contains { areRelated(name, $0) } }
    if !fits {
      let classes = tested.joined(separator: ", ")
      let other = "'\(relation.identity)' (\(allowed.joined(separator: ", ")))"
      report(row, .slots, "\(classes) lies outside the \(field.rawValue) of \(other)")
    }
  }

  private func areRelated(_ first: String, _ second: String) -> Bool {
    if first == EntityClass.any || second == EntityClass.any { return true }
    if first == EntityClass.actor || second == EntityClass.actor {
      let other = first == EntityClass.actor ? second : first
      return other == EntityClass.actor
        || (classTree.ancestors[other] ?? [other]).contains { classes[$0]?.flag(.actor) != false }
    }
    return classTree.ancestors[first]?.contains(second) != false
      || classTree.ancestors[second]?.contains(first) != false
  }
}
