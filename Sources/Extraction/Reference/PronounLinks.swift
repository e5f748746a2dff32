import Text

/// Links pronouns to the cluster before them that agrees and is most at hand.
struct PronounLinks {
  let speech: SpeechContext
  let scores: AntecedentScores?

  /// Links one pronoun, if anyone fits.
  func link(_ index: Int, _ table: inout ClusterTable) {
    let features = table.mentions[index].features
    let antecedent =
      switch features.person {
      case 1, 2: inSpeech(index, table)
      default: outsideSpeech(index, table)
      }
    if let antecedent { table.link(index, to: antecedent) }
  }

  // MARK: I, we, you

  /// How far back a speaker's earlier words are looked for, in mentions.
  private static let memory = 3000

  private func inSpeech(_ index: Int, _ table: ClusterTable) -> Int? {
    let own = place(index, table)
    let speaker = speech.speaker(of: own)
    let features = table.mentions[index].features
    let addressee = speech.addressee(ofSentence: own.sentence)
    for candidate in (max(0, index - Self.memory)..<index).reversed() {
      let other = table.mentions[candidate].features
      guard other.person < 3 else { continue }
      let there = place(candidate, table)
      let isSame = speech.speaker(of: there) == speaker
      if isSame, other.person == features.person, other.number == features.number {
        return candidate
      }
      let answers =
        features.person + other.person == 3 && other.number != .plural
        && features.number != .plural && addressee != nil
      if answers {
        let them = speech.speaker(of: there)
        if features.person == 1, speech.addressee(ofSentence: there.sentence) == speaker {
          return candidate
        }
        if features.person == 2, them == addressee { return candidate }
      }
    }
    guard features.person == 1, features.number == .singular, case .quoted(let word) = speaker
    else { return nil }
    return table.mentionAt[word]
  }

  // MARK: He, she, it, they

  private func outsideSpeech(_ index: Int, _ table: ClusterTable) -> Int? {
    let weights = PronounWeights(table: table, pronoun: index, speech: speech)
    let priors = PronounPriors(table: table, pronoun: index, isQuoted: weights.isQuoted)
    var best: (candidate: Int, weight: Double)?
    let known = scores?.scores(of: place(index, table))
    var odds: [Int: Double] = [:]
    // Outside quotation marks "he" and "she" mean somebody of whom the article has spoken.
    let mustMean =
      !weights.isQuoted
      && PersonalPronouns.pronoun(table.mentions[index].features.headLemma)?.gender != nil
    for candidate in weights.candidates() {
      let learned = known?.score(ofAntecedent: place(candidate, table))
      guard known == nil || learned != nil, var weight = weights.weight(of: candidate) else {
        continue
      }
      if let learned {
        let cluster = table.clusterOf[candidate]
        // All mentions of one speak for him (Lee and others, "End-to-end Neural Coreference Resolution", 2017).
        odds[cluster, default: 0] += exponential(Double(learned) + priors.weight(of: candidate))
        weight = logarithm(odds[cluster] ?? 0)
        guard weight > 0 || mustMean && table.state(of: candidate).animacy == .person else {
          continue
        }
      }
      if best.map({ $0.weight < weight }) ?? true { best = (candidate, weight) }
    }
    return best?.candidate
  }

  private func place(_ index: Int, _ table: ClusterTable) -> WordPlace {
    table.mentions[index].mention.place
  }
}
