import Ontology
import Text

/// Links descriptions to clusters that were described or named before.
struct NominalLinks {
  let scores: AntecedentScores?
  let home: HomeCountry

  /// How many sentences back a description may point.
  private static let reach = 25

  /// Links the name of a law to the bill or law that was spoken of just before: "a bill that … The Ports Act, …".
  func linkLaw(_ index: Int, _ table: inout ClusterTable) {
    let own = table.mentions[index]
    guard let last = own.features.nameWords.last, ["act", "bill", "law"].contains(last),
      own.features.nameWords.count > 1, table.state(of: index).members.first == index
    else { return }
    let first = max(0, own.mention.sentence - 2)
    let candidates = (first...own.mention.sentence).flatMap { Array(table.inSentence[$0]) }
    let introduced = candidates.filter { candidate in
      let other = table.mentions[candidate]
      return candidate < index && other.mention.kind == .nominal
        && ["bill", "law", "legislation", "measure"].contains(other.features.headLemma)
        && other.features.definiteness == .indefinite && !table.state(of: candidate).isNamed
    }
    if introduced.count == 1 { table.link(index, to: introduced[0]) }
  }

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
    let described =
      if let known = scores?.scores(of: place(index, table)) {
        best(of: start..<index, for: index, known, table)
          ?? sameText(as: index, among: start..<index, table)
      } else {
        nearest(of: start..<index, table) { fits(index, $0, table) }
      }
    return described ?? BodyLinks(table: table).antecedent(of: index)
      ?? home.antecedent(of: index, in: table)
  }

  /// The candidate before a description that fits and lies nearest, one of each cluster.
  private func nearest(
    of candidates: Range<Int>, _ table: ClusterTable, fits: (Int) -> Bool
  ) -> Int? {
    var seen: Set<Int> = []
    return candidates.reversed().first { candidate in
      !table.isDescription[candidate] && seen.insert(table.clusterOf[candidate]).inserted
        && fits(candidate)
    }
  }

  /// The bill or law that was spoken of by another word, which the learned model seldom sees.
  private func sameText(
    as index: Int, among candidates: Range<Int>, _ table: ClusterTable
  ) -> Int? {
    let own = table.mentions[index].features
    guard own.definiteness == .definite || own.definiteness == .demonstrative,
      Self.legalTexts.contains(own.headLemma)
    else { return nil }
    return nearest(of: candidates, table) { isSameText(index, own, $0, table) }
  }

  private func isSameText(
    _ index: Int, _ own: MentionFeatures, _ candidate: Int, _ table: ClusterTable
  ) -> Bool {
    let state = table.state(of: candidate)
    guard !state.heads.isDisjoint(with: Self.legalTexts),
      own.modifiers.isSubset(of: state.modifiers),
      state.members.contains(where: { isLegalText(table.mentions[$0].features, table) })
    else { return false }
    return mayBeOne(index, candidate, table)
  }

  /// The candidate that the learned model likes best, among those that agree.
  private func best(
    of candidates: Range<Int>, for index: Int, _ scores: AntecedentScores.OfWord,
    _ table: ClusterTable
  ) -> Int? {
    var best: (candidate: Int, score: Float)?
    let own = table.mentions[index].features
    let mayBeTitle = own.definiteness == .definite && own.modifiers.isEmpty && own.number != .plural
    for candidate in candidates.reversed() where !table.isDescription[candidate] {
      let isCalledSo = mayBeTitle && isCalled(own.headLemma, candidate, table)
      guard
        let learned = scores.score(ofAntecedent: place(candidate, table))
          ?? (isCalledSo ? Self.unlikely : nil)
      else { continue }
      let score = learned + (isCalledSo ? Self.title : 0)
      guard score > best?.score ?? 0, mayBeOne(index, candidate, table) else { continue }
      best = (candidate, score)
    }
    return best?.candidate
  }

  /// What it adds, in log odds, that someone has been called so: "Mayor Ada Holm … *the mayor*".
  private static let title: Float = 1.5
  /// What a pair is taken for that the model has not looked at.
  private static let unlikely: Float = -1

  /// Whether the candidate is a person who has been called by a name and by this noun.
  private func isCalled(_ lemma: String, _ candidate: Int, _ table: ClusterTable) -> Bool {
    let cluster = table.clusterOf[candidate]
    return table.states[cluster].isNamed && table.states[cluster].animacy == .person
      && table.states[cluster].heads.contains(lemma)
  }

  /// Whether number, gender, possessors and structure leave the link open.
  private func mayBeOne(_ index: Int, _ candidate: Int, _ table: ClusterTable) -> Bool {
    let own = table.mentions[index].features
    let state = table.state(of: candidate)
    return table.mentions[candidate].mention.kind != .coordination
      && !table.isNested(index, candidate) && !state.isMeasure
      && (state.number == nil || own.number == nil || own.number == state.number)
      && agree(own, state) && possessorsAgree(index, state, table)
      && !isOtherMinister(own, state, table) && !isBodyAndPerson(own, state, table)
  }

  /// "the union" is not "union president *Ada Holm*".
  private func isBodyAndPerson(
    _ own: MentionFeatures, _ state: ClusterState, _ table: ClusterTable
  ) -> Bool {
    state.isPersonInFull && state.gender != nil && table.ontology.isBody(noun: own.headLemma)
  }

  /// "the minister" is not the prime minister.
  private func isOtherMinister(
    _ own: MentionFeatures, _ state: ClusterState, _ table: ClusterTable
  ) -> Bool {
    own.headLemma == "minister" && !own.modifiers.contains("prime")
      && state.members.contains {
        table.mentions[$0].features.titles.contains(MentionFeatures.premier)
      }
  }

  private func place(_ index: Int, _ table: ClusterTable) -> WordPlace {
    table.mentions[index].mention.place
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
    return Self.legalTexts.contains(own.headLemma) && Self.legalTexts.contains(other.headLemma)
  }

  private static let legalTexts: Set<String> = [
    "law", "bill", "legislation", "measure", "act", "statute", "proposal", "draft", "amendment",
    "resolution", "package", "reform", "rule", "regulation", "ordinance", "decree",
  ]

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
