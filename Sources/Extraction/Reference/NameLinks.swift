import Ontology
import Text

/// Links names to names: equal ones, known aliases, surnames, acronyms, shortened names of bodies.
struct NameLinks {
  let ontology: OntologyTables

  private struct Seen {
    /// The latest mention of each actor of the tables, by its id.
    var actors: [String: Int] = [:]
    /// The latest mention with each name.
    var exact: [String: Int] = [:]
    /// The mentions of people, by the first and by the last word of their names, the latest last.
    var people: [String: [Int]] = [:]
    /// The mentions of bodies, the latest last.
    var bodies: [Int] = []
  }

  /// Links all names of the document, from left to right.
  func link(_ table: inout ClusterTable) {
    var seen = Seen()
    for index in table.mentions.indices where table.mentions[index].mention.kind == .name {
      guard !table.mentions[index].features.nameWords.isEmpty else { continue }
      if let antecedent = antecedent(of: index, in: table, seen) {
        table.link(index, to: antecedent)
      }
      remember(index, in: table, &seen)
    }
  }

  private func antecedent(of index: Int, in table: ClusterTable, _ seen: Seen) -> Int? {
    let features = table.mentions[index].features
    if let actor = knownActor(features), let found = seen.actors[actor] { return found }
    if let found = seen.exact[key(features)] { return found }
    if isPerson(features) {
      let candidates = Set(features.nameWords.flatMap { seen.people[$0] ?? [] }).sorted()
      return candidates.last { candidate in
        let other = table.state(of: candidate)
        return other.names.allSatisfy {
          NameVariants.arePersonVariants(features.nameWords, $0)
        } && agrees(features.gender, other.gender)
      }
    }
    if isBody(features),
      let body = seen.bodies.last(where: { candidate in
        NameVariants.areBodyVariants(
          features.nameWords, table.mentions[candidate].features.nameWords)
      })
    {
      return body
    }
    return namesake(of: features, in: table, seen)
  }

  /// The one person of the article whose surname a lone word is, whatever the model takes the word for: after "Pilar Abrenica",
  /// "Abrenica" is no body.
  private func namesake(
    of features: MentionFeatures, in table: ClusterTable, _ seen: Seen
  ) -> Int? {
    guard features.nameWords.count == 1, let surname = features.nameWords.first,
      knownActor(features) == nil
    else { return nil }
    let full = (seen.people[surname] ?? []).filter { candidate in
      let words = table.mentions[candidate].features.nameWords
      return words.count > 1 && words.last == surname
    }
    guard let latest = full.last, Set(full.map { table.clusterOf[$0] }).count == 1 else {
      return nil
    }
    return latest
  }

  private func remember(_ index: Int, in table: ClusterTable, _ seen: inout Seen) {
    let features = table.mentions[index].features
    if let actor = knownActor(features) { seen.actors[actor] = index }
    seen.exact[key(features)] = index
    if isPerson(features) {
      for word in Set([features.nameWords.first, features.nameWords.last].compactMap { $0 }) {
        seen.people[word, default: []].append(index)
      }
    } else if isBody(features) {
      seen.bodies.append(index)
    }
  }

  private func knownActor(_ features: MentionFeatures) -> String? {
    guard let entity = features.identity?.entity, ontology.actors.actor(entity) != nil else {
      return nil
    }
    return entity
  }

  private func key(_ features: MentionFeatures) -> String {
    features.nameWords.joined(separator: " ")
  }

  private func isPerson(_ features: MentionFeatures) -> Bool { features.animacy == .person }

  private func isBody(_ features: MentionFeatures) -> Bool {
    guard let found = features.identity?.entityClass else { return false }
    return ontology.isA(found, "Organization")
  }

  private func agrees(
    _ first: MentionFeatures.Gender?, _ second: MentionFeatures.Gender?
  ) -> Bool {
    first == nil || second == nil || first == second
  }
}
