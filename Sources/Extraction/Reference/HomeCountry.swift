import Ontology

/// Finds the country of which an article tells, whose is "the government" that nobody names.
struct HomeCountry {
  let table: ClusterTable

  /// How often the country must be spoken of.
  private static let least = 2.0
  /// How much oftener than any other.
  private static let lead = 2.0
  /// What it counts that people or a body are called after it: "Kenyan police".
  private static let calledAfter = 0.5

  /// The latest name of the country before "the government"; nil where several countries may be meant.
  func antecedent(of index: Int) -> Int? {
    let own = table.mentions[index]
    guard own.features.headLemma == "government",
      own.features.definiteness == .definite, own.features.number == .singular,
      own.features.possessor == nil, own.features.modifiers.isEmpty,
      !table.trees[own.mention.sentence].hasChild(of: own.mention.head, in: "nmod"),
      let country = country()
    else { return nil }
    return table.mentions.indices.prefix(index).last { isNamed($0, country) }
  }

  /// The country of which the article speaks far oftener than of any other.
  private func country() -> String? {
    var counts: [String: Double] = [:]
    for (index, found) in table.mentions.enumerated() {
      if let name = named(index) {
        counts[name, default: 0] += 1
      } else if let name = found.features.identity?.affiliation {
        counts[name, default: 0] += Self.calledAfter
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= Self.least,
      first.value >= (ranked.dropFirst().first?.value ?? 0) * Self.lead
    else { return nil }
    return first.key
  }

  private func named(_ index: Int) -> String? {
    let found = table.mentions[index]
    guard found.mention.kind == .name, found.features.identity?.entityClass == "Country" else {
      return nil
    }
    return found.features.identity?.entity
  }

  private func isNamed(_ index: Int, _ country: String) -> Bool { named(index) == country }
}
