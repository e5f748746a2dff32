extension OntologyChecker {
  /// The words for sets of classes.
  static let classSets = [EntityClass.actor, EntityClass.any]

  mutating func checkClasses() {
    let cyclic = Set(classTree.cyclic)
    for row in rows[.classes] {
      expect(.parent, of: row, in: .classes, called: "class")
      if cyclic.contains(row.identity) {
        report(row, .parent, "'\(row.identity)' lies above itself; change a parent of the circle")
      }
      for item in row.list(.wikidata) where !Self.isWikidata(item, "Q") {
        report(row, .wikidata, "'\(item)' is no item of Wikidata; write Q and a number")
      }
      if Self.classSets.contains(row.identity) {
        report(row, .id, "'\(row.identity)' is the word for a set of classes; choose another id")
      }
    }
  }

  mutating func checkRelations() {
    for row in rows[.relations] {
      expect(.parent, of: row, in: .parents, called: "heading")
      expect(.domain, of: row, in: .classes, called: "class", orOneOf: Self.classSets)
      expect(.range, of: row, in: .classes, called: "class", orOneOf: Self.classSets)
      for item in row.list(.wikidata) where !Self.isWikidata(item, "P") {
        report(row, .wikidata, "'\(item)' is no property of Wikidata; write P and a number")
      }
      if row.flag(.symmetric), row.text(.inverse) != nil {
        report(row, .inverse, "a symmetric relation has no inverse; remove one of the two")
      }
      if let example = row.text(.example), MarkedExample(example) == nil {
        report(
          row, .example,
          "the example must mark its parts: <s>subject</s> <r>relation</r> <o>object</o>")
      }
      if !Self.isSlug(row.identity) {
        reportIdentifier(row)
      }
    }
    for row in rows[.classRules] {
      expect(.parent, of: row, in: .parents, called: "heading")
      expect(.becomes, of: row, in: .parents, called: "heading")
      if row.list(.parent).isEmpty, row.text(.side) == nil, row.text(.form) == nil {
        report(row, nil, "this rule fits nothing; give it a parent, side or form")
      }
    }
    checkThatRelationsAreUsed()
  }

  private mutating func checkThatRelationsAreUsed() {
    let sources: [OntologyTable] = [.frames, .nouns, .relationalNouns]
    let used = Set(sources.flatMap { rows[$0] }.compactMap { $0.text(.relation) })
    let headings = Set(rows[.relations].compactMap { $0.text(.parent) })
    for row in rows[.relations] where !used.contains(row.identity) {
      report(
        row, nil, "no verb or noun leads to '\(row.identity)'; add a frame in lexicon/verbs",
        severity: .warning)
    }
    for row in rows[.parents] where !headings.contains(row.identity) {
      report(row, nil, "no relation stands under '\(row.identity)'", severity: .warning)
    }
  }

  mutating func reportIdentifier(_ row: OntologyRow) {
    report(
      row, .id, "'\(row.identity)' is part of an IRI; write lower case, digits and hyphens")
  }

  static func isWikidata(_ text: String, _ letter: Character) -> Bool {
    text.first == letter && text.count > 1
      && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  static func isSlug(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "-" || scalar.properties.numericType == .decimal
        || (scalar.properties.isAlphabetic && !scalar.properties.isUppercase)
    }
  }
}
