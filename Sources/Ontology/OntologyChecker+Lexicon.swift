extension OntologyChecker {
  mutating func checkLexicon() {
    for row in rows[.nouns] {
      expect(.relation, of: row, in: .relations, called: "relation")
      let slots = checkedSlots(of: row, style: .nominal)
      if !slots.contains(where: { edge(of: $0) != nil }) { reportNoEnd(row) }
    }
    for row in rows[.relationalNouns] {
      expect(.relation, of: row, in: .relations, called: "relation")
      let slots = checkedSlots(of: row, style: .nominal)
      if !slots.contains(where: { $0.position == .itself }) {
        report(row, .slots, "no slot says what the noun itself is; add self=agent")
      }
    }
    for row in rows[.classNouns] {
      expect(.entityClass, of: row, in: .classes, called: "class")
    }
    checkClassNouns()
    for row in rows[.lightVerbs] {
      expect(.nouns, of: row, in: .nouns, called: "noun group")
      let slots = checkedSlots(of: row, style: .clause)
      if slots.filter({ $0.role == "act" }).count != 1 {
        report(row, .slots, "exactly one slot must have the role act, where the noun stands")
      }
    }
    for row in rows[.attribution] {
      _ = checkedSlots(of: row, style: .clause)
    }
    for row in rows[.embedding] { checkComplement(of: row) }
    for row in rows[.shellNouns] {
      expect(
        .standsFor, of: row, in: .parents, called: "heading", orOneOf: [ShellNoun.any])
      if row.text(.takes) != nil, row.text(.modality) == nil {
        report(row, .takes, "say the modality of what it takes")
      }
    }
    checkWords()
  }

  /// The slots of a row, after reporting those that cannot be read or name what is not there.
  mutating func checkedSlots(of row: OntologyRow, style: Slot.Style) -> [Slot] {
    guard let text = row.text(.slots) else { return [] }
    let (slots, wrong) = Slot.slots(in: text, style: style)
    for part in wrong {
      let form = style == .clause ? "obl:with[Actor]?=recipient" : "poss|from|by=agent"
      report(row, .slots, "'\(part)' is no slot; write it like \(form)")
    }
    for slot in slots {
      if let role = slot.role, roles[role] == nil {
        report(row, .slots, unknown("role", role, among: Array(roles.keys)))
      }
      for test in slot.tests { check(test, of: row) }
      let listed = known[.prepositions] ?? []
      for marker in slot.markers where marker.contains("_") && !listed.contains(marker) {
        let message = unknown("preposition", marker, among: Array(listed))
        report(row, .slots, message + "; list it in lexicon/prepositions.yaml")
      }
    }
    if wrong.isEmpty, slots.allSatisfy({ $0.role == nil }) {
      report(row, .slots, "no slot has a role; write =agent, =recipient … behind the places")
    }
    return slots
  }

  private mutating func check(_ test: SlotTest, of row: OntologyRow) {
    switch test {
    case .entityClass(let name):
      if classes[name] == nil, !Self.classSets.contains(name) {
        report(row, .slots, unknown("class", name, among: Array(classes.keys) + Self.classSets))
      }
    case .wordList(let name):
      let lists = known[.wordLists] ?? []
      if !lists.contains(name) {
        report(row, .slots, unknown("word list", name, among: Array(lists)))
      }
    case .several, .reflexive, .word: break
    }
  }

  private mutating func checkComplement(of row: OntologyRow) {
    let text = row.text(.complement) ?? ""
    for part in text.split(separator: "|") {
      let slot = Slot(String(part), style: .clause)
      let allowed: [Slot.Position] = [
        .openComplement, .clausalComplement, .adjectivalClause, .adverbialClause,
      ]
      guard let slot, slot.role == nil, allowed.contains(slot.position),
        (slot.position == .adverbialClause) == !slot.markers.isEmpty
      else {
        report(
          row, .complement, "'\(part)' is no complement; write xcomp, ccomp, acl or advcl:from")
        continue
      }
    }
  }

  /// A noun has one class.
  private mutating func checkClassNouns() {
    var rowOfNoun: [String: String] = [:]
    for row in rows[.classNouns] {
      let id = row.text(.id) ?? ""
      for noun in Set(row.list(.nouns)).sorted() {
        if let other = rowOfNoun.updateValue(id, forKey: noun) {
          report(row, .nouns, "'\(noun)' stands in '\(other)' too; remove it from one of them")
        }
      }
    }
  }

  /// Words are lemmas: no capitals, no blanks.
  private mutating func checkWords() {
    let cells: [(OntologyTable, OntologyField)] = [
      (.frames, .lemmas), (.nouns, .nouns), (.relationalNouns, .nouns), (.lightVerbs, .lemmas),
      (.embedding, .lemmas), (.attribution, .lemmas), (.shellNouns, .nouns), (.wordLists, .words),
      (.classNouns, .nouns), (.actNouns, .verbs), (.actNouns, .loose),
    ]
    for (table, field) in cells {
      for row in rows[table] {
        for word in row.list(field) where word.contains(where: { $0 == " " || $0.isUppercase }) {
          report(row, field, "'\(word)' is no lemma; write lower case and join words with _")
        }
      }
    }
  }

  mutating func reportNoEnd(_ row: OntologyRow) {
    report(row, .slots, "no slot is an end of the arrow; name an agent, party or recipient")
  }

  /// The end of the arrow that a slot makes.
  func edge(of slot: Slot) -> Role.Edge? {
    slot.role.flatMap { roles[$0]?.text(.edge) }.flatMap { Role.Edge(rawValue: $0) }
  }
}
