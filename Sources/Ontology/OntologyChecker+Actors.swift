extension OntologyChecker {
  mutating func checkActors() {
    let bodies: [OntologyTable] = [
      .countries, .organizations, .parties, .cities, .offices, .committees, .legislators,
    ]
    let persons: [OntologyTable] = [.holders, .executive]
    var ids: [String: OntologyRow] = [:]
    for table in bodies {
      for row in rows[table] {
        if let first = ids[row.identity], first.table != table {
          let other = first.table.rawValue + (first.place.map { " (\($0))" } ?? "")
          report(
            row, .id, "'\(row.identity)' is also in \(other); ids are unique over all tables")
        }
        ids[row.identity] = row
        if !Self.isSlug(row.identity) {
          reportIdentifier(row)
        }
      }
    }
    let people = Set(persons.flatMap { rows[$0] }.compactMap { $0.text(.person) })
    checkClasses(of: ids, people)
    checkReferences(Set(ids.keys).union(people))
    checkTenures(ids, people)
  }

  private mutating func checkClasses(of ids: [String: OntologyRow], _ people: Set<String>) {
    for row in rows[.organizations] {
      expect(.entityClass, of: row, in: .classes, called: "class")
    }
    for person in people.sorted() {
      if let other = ids[person], other.table != .legislators {
        report(other, .id, "'\(person)' is also a person in the tables of holders; ids are unique")
      }
    }
    for row in OntologyTable.actors.flatMap({ rows[$0] }) {
      if let item = row.text(.wikidata), !Self.isWikidata(item, "Q") {
        report(row, .wikidata, "'\(item)' is no item of Wikidata; write Q and a number, or nothing")
      }
    }
  }

  /// What stands in the column of those who belong to no party.
  private static let noParty: Set<String> = ["independent", "no-party"]

  private mutating func checkReferences(_ ids: Set<String>) {
    let countries = known[.countries] ?? []
    for table: OntologyTable in [.organizations, .parties, .cities, .offices, .metonyms] {
      for row in rows[table] {
        if let country = row.text(.country), !countries.contains(country) {
          report(row, .country, unknown("country", country, among: Array(countries)))
        }
      }
    }
    let parties = known[.parties] ?? []
    let references: [(OntologyTable, OntologyField, String)] = [
      (.offices, .organization, "actor"), (.committees, .parent, "actor"),
      (.metonyms, .standsFor, "actor"),
    ]
    for (table, field, kind) in references {
      for row in rows[table] {
        if let id = row.text(field), !ids.contains(id) {
          report(row, field, unknown(kind, id, among: Array(ids)))
        }
      }
    }
    for table: OntologyTable in [.legislators, .terms, .executive] {
      for row in rows[table] {
        if let party = row.text(.party), !parties.contains(party), !Self.noParty.contains(party) {
          report(row, .party, unknown("party", party, among: Array(parties)), severity: .warning)
        }
      }
    }
  }

  private mutating func checkTenures(_ ids: [String: OntologyRow], _ people: Set<String>) {
    let offices = known[.offices] ?? []
    for table in OntologyTable.tenures {
      for row in rows[table] {
        if let person = row.text(.person), !people.contains(person), ids[person] == nil {
          report(row, .person, unknown("person", person, among: Array(people) + Array(ids.keys)))
        }
        if table != .leaders, let office = row.text(.office), !offices.contains(office) {
          report(row, .office, unknown("office", office, among: Array(offices)))
        }
      }
    }
    for table in OntologyTable.tenures + [.legislators] {
      for row in rows[table] {
        if let start = row.text(.start).flatMap({ CalendarDate($0) }),
          let end = row.text(.end).flatMap({ CalendarDate($0) }), end.latest < start.earliest
        {
          report(row, .end, "the end \(end) lies before the start \(start)")
        }
      }
    }
  }
}
