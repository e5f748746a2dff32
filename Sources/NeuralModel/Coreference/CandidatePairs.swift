/// A candidate with one that stands before it.
struct CandidatePair {
  /// Indices into the candidates.
  let later: Int
  let earlier: Int
}

/// Which pairs of candidates are looked at, and what the scorer sees of them.
struct CandidatePairs {
  let document: DocumentWords
  let candidates: [MentionCandidate]
  let vocabulary: CoreferenceVocabulary

  /// How many facts `features` tells.
  static let featureCount = 24

  /// For each candidate those before it: the nearest, and those farther away that share a word.
  func all() -> [CandidatePair] {
    candidates.indices.dropFirst().flatMap { later in
      let near = max(0, later - vocabulary.near)
      let sharing = (max(0, later - vocabulary.reach)..<near).filter { shareWord(later, $0) }
      return (sharing.suffix(vocabulary.sharing) + Array(near..<later))
        .map { CandidatePair(later: later, earlier: $0) }
    }
  }

  private func shareWord(_ later: Int, _ earlier: Int) -> Bool {
    let (left, right) = (candidates[later], candidates[earlier])
    let (leftWord, rightWord) = (document.words[left.word], document.words[right.word])
    if left.isPronoun { return leftWord.form == rightWord.form }
    return leftWord.lemma == rightWord.lemma || !left.nameWords.isDisjoint(with: right.nameWords)
  }

  /// The ranges of the distances in words, sentences and candidates.
  func distances(of pair: CandidatePair) -> [Int] {
    let (left, right) = (candidates[pair.later].word, candidates[pair.earlier].word)
    return [
      left - right, document.words[left].sentence - document.words[right].sentence,
      pair.later - pair.earlier,
    ].map(vocabulary.range)
  }

  /// What two candidates have in common, as numbers from 0 to 1.
  func features(of pair: CandidatePair) -> [Float] {
    let (left, right) = (candidates[pair.later], candidates[pair.earlier])
    let facts = wordFacts(left, right) + nameFacts(left, right)
    let shares = contentShares(left, right)
    let rest = placeFacts(left, right) + agreementFacts(left, right) + speechFacts(left, right)
    return facts.map(number) + shares + rest.map(number)
  }

  private func number(_ fact: Bool) -> Float { fact ? 1 : 0 }

  private func wordFacts(_ left: MentionCandidate, _ right: MentionCandidate) -> [Bool] {
    let (leftWord, rightWord) = (document.words[left.word], document.words[right.word])
    return [
      left.text == right.text, leftWord.form == rightWord.form, leftWord.lemma == rightWord.lemma,
    ]
  }

  private func nameFacts(_ left: MentionCandidate, _ right: MentionCandidate) -> [Bool] {
    guard let leftFirst = left.name.first, let rightFirst = right.name.first else {
      return Array(repeating: false, count: 6)
    }
    let meet = !left.nameWords.isDisjoint(with: right.nameWords)
    return [
      left.name == right.name, left.name.last == right.name.last, meet,
      left.nameWords.isSubset(of: right.nameWords) || right.nameWords.isSubset(of: left.nameWords),
      !meet, abbreviates(leftFirst, right.acronym) || abbreviates(rightFirst, left.acronym),
    ]
  }

  private func abbreviates(_ word: String, _ acronym: String) -> Bool {
    !acronym.isEmpty && word.filter { $0 != "." } == acronym
  }

  private func contentShares(_ left: MentionCandidate, _ right: MentionCandidate) -> [Float] {
    let common = left.content.intersection(right.content).count
    let all = left.content.union(right.content).count
    return [
      Float(common) / Float(max(1, all)),
      number(!left.content.isEmpty && common == left.content.count),
      number(!right.content.isEmpty && common == right.content.count),
    ]
  }

  private func placeFacts(_ left: MentionCandidate, _ right: MentionCandidate) -> [Bool] {
    let (leftHead, rightHead) = (document.words[left.word].head, document.words[right.word].head)
    return [
      right.span.contains(left.word), left.span.contains(right.word),
      leftHead != nil && leftHead == rightHead,
      leftHead == right.word || rightHead == left.word,
    ]
  }

  private func agreementFacts(_ left: MentionCandidate, _ right: MentionCandidate) -> [Bool] {
    let numbers = left.number > 0 && right.number > 0
    let (leftClass, rightClass) = (left.columns[2], right.columns[2])
    let classes = leftClass > 0 && rightClass > 0
    return [
      numbers && left.number != right.number, left.number > 0 && left.number == right.number,
      classes && leftClass == rightClass, classes && leftClass != rightClass,
    ]
  }

  private func speechFacts(_ left: MentionCandidate, _ right: MentionCandidate) -> [Bool] {
    let (leftWord, rightWord) = (document.words[left.word], document.words[right.word])
    return [
      left.speaker != nil && left.speaker == right.speaker,
      left.speaker != nil && right.speaker != nil && left.speaker != right.speaker,
      leftWord.isQuoted == rightWord.isQuoted,
      leftWord.head == right.word && leftWord.relation == "appos",
    ]
  }
}
