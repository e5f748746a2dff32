import Ontology

/// Tells apart what different articles mean by one slug.
///
/// A slug of the tables means one thing. Any other means one thing unless the articles contradict one another: a
/// person is no document, a ministry of one country is not that of another. Persons whom articles tie to different
/// countries are taken for one while the articles share other names.
struct SenseFinder {
  private let occurrences: EntityOccurrences
  private let strings: StringTable
  private let ontology: OntologyTables
  private let published: [DateCode]
  /// The slugs of countries, in whose company everybody is.
  private let countries: Set<UInt32>
  private var families: [UInt32: EntityFamily?] = [:]

  private(set) var senses: [Sense] = []
  private(set) var rows: [IdentityDraft] = []
  private(set) var doubts: [IdentityLedger.Candidate] = []

  init(
    _ occurrences: EntityOccurrences, _ strings: StringTable, _ ontology: OntologyTables,
    published: [DateCode], countries: Set<UInt32>
  ) {
    self.occurrences = occurrences
    self.strings = strings
    self.ontology = ontology
    self.published = published
    self.countries = countries
  }

  /// The senses of a slug, taken from its occurrences.
  mutating func add(_ group: ArraySlice<EntityOccurrences.Occurrence>, isKnown: Bool) {
    guard let first = group.first else { return }
    let families = group.map { family(occurrences.row($0).entityClass) }
    let countries = group.map { occurrences.row($0).affiliation }
    let isPlain =
      Set(families.compactMap { $0 }).count < 2
      && Set(countries.filter { $0 != StringTable.none }).count < 2
    if isKnown || isPlain {
      senses.append(
        Sense(
          name: strings[first.slug], slug: first.slug, family: families.compactMap { $0 }.first,
          countries: Set(countries).subtracting([StringTable.none]), occurrences: Array(group)))
      return
    }
    divide(group, families)
  }

  private mutating func family(_ entityClass: UInt32) -> EntityFamily? {
    if let known = families[entityClass] { return known }
    let found = EntityFamily(strings.optional(entityClass), ontology)
    families[entityClass] = .some(found)
    return found
  }

  /// A part of the occurrences and what tells it apart.
  private struct Part {
    var family: EntityFamily?
    var country: UInt32
    var occurrences: [EntityOccurrences.Occurrence]
    var countries: Set<UInt32> = []
    var isUnresolved = false
  }

  private mutating func divide(
    _ group: ArraySlice<EntityOccurrences.Occurrence>, _ families: [EntityFamily?]
  ) {
    let parts = byFamily(group, families).flatMap { byCountry($0) }
    let slug = strings[group[group.startIndex].slug]
    let ordered = parts.sorted { left, right in
      let (a, b) = (age(left), age(right))
      return a == b ? mark(left) < mark(right) : a.lexicographicallyPrecedes(b)
    }
    let names = ordered.indices.map { $0 == 0 ? slug : "\(slug).\(mark(ordered[$0]))" }
    for (index, part) in ordered.enumerated() {
      senses.append(
        Sense(
          name: names[index], slug: group[group.startIndex].slug, family: part.family,
          countries: part.countries, occurrences: part.occurrences))
      for other in 0..<index { tellApart((ordered[other], names[other]), (part, names[index])) }
    }
  }

  /// Writes down that two parts are two, or that somebody has to decide.
  private mutating func tellApart(_ left: (Part, name: String), _ right: (Part, name: String)) {
    let (first, second) = (left.0, right.0)
    let reason = "the same name, but \(description(first)) and \(description(second))"
    let areCollective = [first, second].allSatisfy { $0.family?.isCollective == true }
    let isDoubtful =
      first.family == second.family
      ? first.isUnresolved != second.isUnresolved : areCollective
    if isDoubtful {
      doubts.append(
        IdentityLedger.Candidate(
          first: "entity:" + left.name, second: "entity:" + right.name, reason: reason, score: 0.5,
          documentCount: min(first.occurrences.count, second.occurrences.count)))
    } else {
      rows.append(
        IdentityDraft(
          decision: .keepApart, first: "entity:" + left.name, second: "entity:" + right.name,
          reason: reason, score: 0.8))
    }
  }

  /// When the first article with it was published; the one whose articles came first keeps the plain slug, so that
  /// identifiers stay the same from night to night.
  private func age(_ part: Part) -> [UInt32] {
    part.occurrences.map { occurrence in
      let day = published[Int(occurrence.article)]
      return [day == .none ? UInt32.max : day.bits, occurrence.article]
    }.min { $0.lexicographicallyPrecedes($1) } ?? []
  }

  private func mark(_ part: Part) -> String {
    let country = part.isUnresolved ? "unresolved" : strings[part.country]
    return [part.family?.rawValue ?? "", country].filter { !$0.isEmpty }.joined(separator: ".")
  }

  private func description(_ part: Part) -> String {
    let country =
      part.isUnresolved
      ? "of no known country"
      : part.country == StringTable.none
        ? "" : "of \(strings[part.country])"
    return ["a \(part.family?.rawValue ?? "thing")", country].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  // MARK: Classes

  private func byFamily(
    _ group: ArraySlice<EntityOccurrences.Occurrence>, _ families: [EntityFamily?]
  ) -> [Part] {
    let isLong = strings.utf8(group[group.startIndex].slug).contains(UInt8(ascii: "-"))
    var members: [EntityFamily: [EntityOccurrences.Occurrence]] = [:]
    for (occurrence, family) in zip(group, families) {
      if let family { members[family, default: []].append(occurrence) }
    }
    func ranked() -> [EntityFamily] {
      members.keys.sorted { left, right in
        let counts = (members[left]?.count ?? 0, members[right]?.count ?? 0)
        return counts.0 == counts.1 ? left.rawValue < right.rawValue : counts.0 > counts.1
      }
    }
    if isLong, let main = ranked().first(where: \.isCollective) {
      for family in ranked() where family.isCollective && family != main {
        members[main, default: []] += members.removeValue(forKey: family) ?? []
      }
    }
    guard let main = ranked().first else {
      return [Part(family: nil, country: StringTable.none, occurrences: Array(group))]
    }
    members[main, default: []] += zip(group, families).filter { $0.1 == nil }.map(\.0)
    for family in ranked().dropFirst() where isSlip(family, main, members) {
      members[main, default: []] += members.removeValue(forKey: family) ?? []
    }
    return ranked().map { family in
      Part(
        family: family, country: StringTable.none,
        occurrences: (members[family] ?? []).sorted { $0.article < $1.article })
    }
  }

  /// Whether a class is a slip of the reader: rare, and in the company of the same names.
  private func isSlip(
    _ family: EntityFamily, _ main: EntityFamily,
    _ members: [EntityFamily: [EntityOccurrences.Occurrence]]
  ) -> Bool {
    guard let few = members[family], let many = members[main], many.count >= 4,
      few.count * 5 <= many.count
    else { return false }
    return !occurrences.company(of: few).isDisjoint(with: occurrences.company(of: many))
  }

  // MARK: Countries

  private func byCountry(_ part: Part) -> [Part] {
    var members: [UInt32: [EntityOccurrences.Occurrence]] = [:]
    var loose: [EntityOccurrences.Occurrence] = []
    for occurrence in part.occurrences {
      let country = occurrences.row(occurrence).affiliation
      if country == StringTable.none {
        loose.append(occurrence)
      } else {
        members[country, default: []].append(occurrence)
      }
    }
    let countries = members.keys.sorted { strings.precedes($0, $1) }
    guard countries.count > 1 else {
      return [
        Part(
          family: part.family, country: countries.first ?? StringTable.none,
          occurrences: part.occurrences, countries: Set(countries))
      ]
    }
    let isPerson = part.family == .person
    var parts: [Part] = []
    for country in countries {
      let own = members[country] ?? []
      if isPerson, let kin = parts.firstIndex(where: { sharesCompany($0.occurrences, own) }) {
        parts[kin].occurrences += own
        parts[kin].countries.insert(country)
      } else {
        parts.append(
          Part(family: part.family, country: country, occurrences: own, countries: [country]))
      }
    }
    distribute(loose, over: &parts, part)
    for index in parts.indices { parts[index].occurrences.sort { $0.article < $1.article } }
    return parts
  }

  /// Gives the occurrences without a country to the part that alone fits their article.
  private func distribute(
    _ loose: [EntityOccurrences.Occurrence], over parts: inout [Part], _ whole: Part
  ) {
    let company = parts.map { occurrences.company(of: $0.occurrences) }
    let fixed = parts
    var unresolved = Part(family: whole.family, country: StringTable.none, occurrences: [])
    unresolved.isUnresolved = true
    for occurrence in loose {
      let around = occurrences.company(of: CollectionOfOne(occurrence))
      let fitting = fixed.indices.filter { index in
        fixed.count == 1 || !fixed[index].countries.isDisjoint(with: around)
          || whole.family == .person
            && !company[index].isDisjoint(with: around.subtracting(countries))
      }
      if fitting.count == 1 {
        parts[fitting[0]].occurrences.append(occurrence)
      } else {
        unresolved.occurrences.append(occurrence)
      }
    }
    if !unresolved.occurrences.isEmpty { parts.append(unresolved) }
  }

  private func sharesCompany(
    _ left: [EntityOccurrences.Occurrence], _ right: [EntityOccurrences.Occurrence]
  ) -> Bool {
    let shared = occurrences.company(of: left).intersection(occurrences.company(of: right))
    return !shared.isSubset(of: countries)
  }
}

/// A decision before it has its number.
struct IdentityDraft {
  let decision: IdentityLedger.Decision
  let first: String
  let second: String
  let reason: String
  let score: Double
}
