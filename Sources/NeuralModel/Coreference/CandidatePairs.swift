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

  /// How many facts `tellFeatures` tells.
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
    if left.isPronoun { return left.form == right.form }
    return left.lemma == right.lemma || left.nameWords.sharedCount(with: right.nameWords) > 0
  }

  /// The ranges of the distances in words, sentences and candidates, into an array that is emptied first.
  func tellDistances(of pair: CandidatePair, into ranges: inout [Int]) {
    let (left, right) = (candidates[pair.later].word, candidates[pair.earlier].word)
    let sentences = document.words[left].sentence - document.words[right].sentence
    ranges.removeAll(keepingCapacity: true)
    ranges.append(vocabulary.range(of: left - right))
    ranges.append(vocabulary.range(of: sentences))
    ranges.append(vocabulary.range(of: pair.later - pair.earlier))
  }

  /// What two candidates have in common, as numbers from 0 to 1, into an array that is emptied first.
  func tellFeatures(of pair: CandidatePair, into features: inout [Float]) {
    let (left, right) = (candidates[pair.later], candidates[pair.earlier])
    features.removeAll(keepingCapacity: true)
    tell(left.text == right.text, &features)
    tell(left.form == right.form, &features)
    tell(left.lemma == right.lemma, &features)
    tellNames(left, right, &features)
    tellContent(left, right, &features)
    tellPlaces(left, right, &features)
    tellAgreement(left, right, &features)
    tellSpeech(left, right, &features)
  }

  private func tell(_ fact: Bool, _ features: inout [Float]) { features.append(fact ? 1 : 0) }

  private func tellNames(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout [Float]
  ) {
    guard !left.name.isEmpty, !right.name.isEmpty else {
      features.append(contentsOf: repeatElement(0, count: 6))
      return
    }
    let shared = left.nameWords.sharedCount(with: right.nameWords)
    tell(left.name == right.name, &features)
    tell(left.name.last == right.name.last, &features)
    tell(shared > 0, &features)
    tell(shared == left.nameWords.count || shared == right.nameWords.count, &features)
    tell(shared == 0, &features)
    tell(
      right.acronym != nil && left.abbreviation == right.acronym
        || left.acronym != nil && right.abbreviation == left.acronym, &features)
  }

  private func tellContent(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout [Float]
  ) {
    let common = left.content.sharedCount(with: right.content)
    let all = left.content.count + right.content.count - common
    features.append(Float(common) / Float(max(1, all)))
    tell(!left.content.isEmpty && common == left.content.count, &features)
    tell(!right.content.isEmpty && common == right.content.count, &features)
  }

  private func tellPlaces(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout [Float]
  ) {
    let (leftHead, rightHead) = (document.words[left.word].head, document.words[right.word].head)
    tell(right.span.contains(left.word), &features)
    tell(left.span.contains(right.word), &features)
    tell(leftHead != nil && leftHead == rightHead, &features)
    tell(leftHead == right.word || rightHead == left.word, &features)
  }

  private func tellAgreement(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout [Float]
  ) {
    let numbers = left.number > 0 && right.number > 0
    let (leftClass, rightClass) = (left.columns[2], right.columns[2])
    let classes = leftClass > 0 && rightClass > 0
    tell(numbers && left.number != right.number, &features)
    tell(left.number > 0 && left.number == right.number, &features)
    tell(classes && leftClass == rightClass, &features)
    tell(classes && leftClass != rightClass, &features)
  }

  private func tellSpeech(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout [Float]
  ) {
    let isQuoted = document.words[left.word].isQuoted
    tell(left.speaker != nil && left.speaker == right.speaker, &features)
    tell(
      left.speaker != nil && right.speaker != nil && left.speaker != right.speaker, &features)
    tell(isQuoted == document.words[right.word].isQuoted, &features)
    tell(
      document.words[left.word].head == right.word
        && document.words[left.word].relation == "appos", &features)
  }
}
