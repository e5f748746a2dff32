import Ontology
import Text

/// Links descriptions to clusters that were described or named before.
struct NominalLinks {
  let scores: AntecedentScores?

  /// How many sentences back a description may point.
  private static let reach = 25

  /// Links one description, if anything fits.
  func link(_ index: Int, _ table: inout ClusterTable) {
    guard let antecedent = antecedent(of: index, table) else { return }
    table.link(index, to: antecedent)
  }

  private func antecedent(of index: Int, _ table: ClusterTable) -> Int? {
    let own = table.mentions[index]
    guard own.mention.kind == .nominal, !own.features.isMeasure else { return nil }
    let first = max(0, own.mention.sentence - Self.reach)
    let start =
      (first...own.mention.sentence).lazy.map { table.inSentence[$0] }
      .first { !$0.isEmpty }?.lowerBound ?? index
    if let scores, scores.knows(place(index, table)) {
      return best(of: start..<index, for: index, scores, table)
    }
    var seen: Set<Int> = []
    for candidate in (start..<index).reversed() where !table.isDescription[candidate] {
      guard seen.insert(table.clusterOf[candidate]).inserted else { continue }
      if fits(index, candidate, table) { return candidate }
    }
    return nil
  }

  /// The candidate that the learned model likes best, among those that agree.
  private func best(
    of candidates: Range<Int>, for index: Int, _ scores: AntecedentScores, _ table: ClusterTable
  ) -> Int? {
    var best: (candidate: Int, score: Float)?
    for candidate in candidates.reversed() where !table.isDescription[candidate] {
      guard
        let score = scores.score(of: place(index, table), antecedent: place(candidate, table)),
        score > best?.score ?? 0, mayBeOne(index, candidate, table)
      else { continue }
      best = (candidate, score)
    }
    return best?.candidate
  }

  /// Whether number, gender, possessors and structure leave the link open.
  private func mayBeOne(_ index: Int, _ candidate: Int, _ table: ClusterTable) -> Bool {
    let own = table.mentions[index].features
    let state = table.state(of: candidate)
    return table.mentions[candidate].mention.kind != .coordination
      && !table.isNested(index, candidate) && !state.isMeasure
      && (state.number == nil || own.number == nil || own.number == state.number)
      && agree(own, state) && possessorsAgree(index, state, table)
  }

  private func place(_ index: Int, _ table: ClusterTable) -> WordPlace {
    let mention = table.mentions[index].mention
    return WordPlace(sentence: mention.sentence, word: mention.head)
  }

  private func fits(_ index: Int, _ candidate: Int, _ table: ClusterTable) -> Bool {
    let own = table.mentions[index].features
    let other = table.mentions[candidate]
    let state = table.state(of: candidate)
    guard other.mention.kind != .coordination, !table.isNested(index, candidate),
      state.number == nil || own.number == state.number, !state.isMeasure
    else { return false }
    let isNamesake = state.heads.contains(own.headLemma)
    guard agree(own, state), isNamesake || isOtherWord(own, other.features, table) else {
      return false
    }
    guard possessorsAgree(index, state, table) else { return false }
    switch own.definiteness {
    case .definite, .demonstrative, .possessive:
      return own.modifiers.isSubset(of: state.modifiers.union(state.names.joined()))
    case .bare:
      return own.modifiers == state.modifiers
        && (own.number == .plural || !own.modifiers.isEmpty)
    case .indefinite: return false
    }
  }

  /// "the measure" may be a bill: another noun of the same group of legal texts.
  private func isOtherWord(
    _ own: MentionFeatures, _ other: MentionFeatures, _ table: ClusterTable
  ) -> Bool {
    guard own.definiteness == .definite || own.definiteness == .demonstrative,
      own.modifiers.isEmpty, isLegalText(other, table), other.definiteness != .bare,
      other.headLemma != own.headLemma
    else { return false }
    return table.ontology.shellNouns(of: own.headLemma).contains { group in
      group.standsFor == ["LAWMAKING"] && group.nouns.contains(other.headLemma)
    }
  }

  private func isLegalText(_ features: MentionFeatures, _ table: ClusterTable) -> Bool {
    features.identity?.entityClass.map { table.ontology.isA($0, "Document") } ?? false
  }

  private func agree(_ own: MentionFeatures, _ state: ClusterState) -> Bool {
    own.gender == nil || state.gender == nil || own.gender == state.gender
  }

  /// "his wife" and "her wife" are two; "his wife" and "the wife" may be one.
  private func possessorsAgree(_ index: Int, _ state: ClusterState, _ table: ClusterTable) -> Bool {
    guard let own = possessor(of: index, table) else { return true }
    for member in state.members {
      guard let other = possessor(of: member, table) else { continue }
      return table.areLinked(own, other)
    }
    return true
  }

  private func possessor(of index: Int, _ table: ClusterTable) -> Int? {
    let found = table.mentions[index]
    return found.features.possessor.flatMap {
      table.mentionAt[WordPlace(sentence: found.mention.sentence, word: $0)]
    }
  }
}
