import Ontology

/// Finds slugs of different articles that mean one thing, and says how sure that is.
///
/// A name alone never suffices where two candidates fit. What speaks for a pair beside the name: the same country,
/// and the company of the same names in the articles. What speaks against it: different countries, and an article
/// that tells the two apart.
struct EntityLinker {
  /// That a sense may be another.
  struct Link {
    /// The sense with the shorter or rarer name.
    let sense: Int
    let other: Int
    let score: Double
    let reason: String
  }

  /// The score from which a pair is merged when nothing else fits.
  static let certain = 0.7
  /// The score from which a candidate makes another doubtful, and waits in the queue.
  static let possible = 0.5
  /// By how much the best candidate must lead where several fit.
  static let lead = 0.2

  private let senses: [Sense]
  private let occurrences: EntityOccurrences
  private let strings: StringTable
  private let actors: [UInt32: Actor]
  private let countries: Set<UInt32>
  private let names: SenseNames

  init(
    _ senses: [Sense], _ occurrences: EntityOccurrences, _ strings: StringTable,
    actors: [UInt32: Actor], countries: Set<UInt32>
  ) {
    self.senses = senses
    self.occurrences = occurrences
    self.strings = strings
    self.actors = actors
    self.countries = countries
    names = SenseNames(senses, occurrences, strings, actors)
  }

  /// The pairs to merge, and those about which somebody has to decide.
  func links() -> (certain: [Link], doubtful: [Link]) {
    var certain = sameItems()
    var doubtful: [Link] = []
    for (sense, found) in names.candidates() {
      let links = found.compactMap { weighed($0.other, as: sense, $0.base, $0.reason) }
        .filter { $0.link.score >= Self.possible }
        .sorted { left, right in
          left.link.score == right.link.score
            ? senses[left.link.other].name < senses[right.link.other].name
            : left.link.score > right.link.score
        }
      guard let best = links.first else { continue }
      let leads = links.count == 1 || best.link.score - links[1].link.score >= Self.lead
      if best.link.score >= Self.certain, leads, !best.isToldApart {
        certain.append(best.link)
      } else {
        doubtful += links.prefix(3).map(\.link)
      }
    }
    return (certain, doubtful)
  }

  /// Actors of the tables that have the same item in Wikidata.
  private func sameItems() -> [Link] {
    var items: [String: Int] = [:]
    var links: [Link] = []
    for index in senses.indices.sorted(by: { senses[$0].name < senses[$1].name }) {
      guard let item = actors[senses[index].slug]?.wikidata else { continue }
      if let other = items[item] {
        links.append(
          Link(sense: index, other: other, score: 1, reason: "the same Wikidata item \(item)"))
      } else {
        items[item] = index
      }
    }
    return links
  }

  private func weighed(
    _ other: Int, as sense: Int, _ base: Double, _ reason: String
  ) -> (link: Link, isToldApart: Bool)? {
    let (left, right) = (senses[sense], senses[other])
    // Senses of one slug were told apart on purpose.
    guard left.slug != right.slug, Self.fit(left.family, right.family) else { return nil }
    let bound = [left, right].map { sense in
      actors[sense.slug].map { actor in
        Set(actor.country.map { [$0] } ?? [])
      } ?? Set(sense.countries.map { strings[$0] })
    }
    var score = base
    var reasons = [reason]
    if let shared = bound[0].intersection(bound[1]).min() {
      score += 0.2
      reasons.append("both of \(shared)")
    } else if !bound[0].isEmpty, !bound[1].isEmpty {
      return nil
    }
    let company = company(of: left).intersection(company(of: right))
      .subtracting([left.slug, right.slug])
    if !company.isEmpty {
      score += 0.1 + 0.05 * Double(min(3, company.count))
      let shown = company.map { strings[$0] }.sorted().prefix(3)
      reasons.append("both told of with " + shown.joined(separator: ", "))
    }
    let isToldApart = Self.meet(left, right)
    if isToldApart { reasons.append("but an article names both") }
    let link = Link(
      sense: sense, other: other, score: min(0.95, (score * 100).rounded() / 100),
      reason: reasons.joined(separator: "; "))
    return (link, isToldApart)
  }

  private func company(of sense: Sense) -> Set<UInt32> {
    occurrences.company(of: sense.occurrences).subtracting(countries)
  }

  static func fit(_ left: EntityFamily?, _ right: EntityFamily?) -> Bool {
    guard let left, let right else { return true }
    return left == right || left.isCollective && right.isCollective
  }

  /// Whether an article speaks of both.
  private static func meet(_ left: Sense, _ right: Sense) -> Bool {
    var (i, j) = (0, 0)
    while i < left.occurrences.count, j < right.occurrences.count {
      let (a, b) = (left.occurrences[i].article, right.occurrences[j].article)
      if a == b { return true }
      if a < b { i += 1 } else { j += 1 }
    }
    return false
  }
}
