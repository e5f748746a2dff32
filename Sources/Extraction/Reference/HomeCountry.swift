import Ontology

/// Finds the country of which an article tells, whose is "the government" that nobody names.
struct HomeCountry {
  /// The country of which the article speaks far oftener than of any other.
  private let country: String?

  /// How often the country must be spoken of.
  private static let least = 2.0
  /// How much oftener than any other.
  private static let lead = 2.0
  /// What it counts that people or a body are called after it: "Kenyan police".
  private static let calledAfter = 0.5

  /// Counts the countries of an article.
  init(_ mentions: [FoundMention]) {
    var counts: [String: Double] = [:]
    for found in mentions {
      if let name = Self.named(found) {
        counts[name, default: 0] += 1
      } else if let name = found.features.identity?.affiliation {
        counts[name, default: 0] += Self.calledAfter
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let next = ranked.dropFirst().first?.value ?? 0
    country = ranked.first.flatMap {
      $0.value >= Self.least && $0.value >= next * Self.lead ? $0.key : nil
    }
  }

  /// The latest name of the country before "the government"; nil where several countries may be meant.
  func antecedent(of index: Int, in table: ClusterTable) -> Int? {
    let own = table.mentions[index]
    guard own.features.headLemma == "government",
      own.features.definiteness == .definite, own.features.number == .singular,
      own.features.possessor == nil, own.features.modifiers.isEmpty,
      !table.trees[own.mention.sentence].hasChild(of: own.mention.head, in: "nmod"),
      let country
    else { return nil }
    return table.mentions.indices.prefix(index).last { Self.named(table.mentions[$0]) == country }
  }

  private static func named(_ found: FoundMention) -> String? {
    guard found.mention.kind == .name, found.features.identity?.entityClass == "Country" else {
      return nil
    }
    return found.features.identity?.entity
  }
}
