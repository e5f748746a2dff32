import Text

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

  /// How many of the nearest are looked at for a noun, and how many of those farther away that share a word.
  ///
  /// For pronouns the weights say it, as they do in training. A noun hardly ever goes with one farther away that shares no word:
  /// with more of them OntoGUM's development set comes out no better (59.96 against 59.98), and of 2,000 statements one differs.
  private static let fewForNouns = 4

  /// For each candidate those before it: the nearest, and those farther away that share a word.
  ///
  /// Words are passed over of which nobody asks for what they stand.
  func all() -> [CandidatePair] {
    let lemmas = candidates.map(\.lemma)
    return candidates.indices.dropFirst().filter { isAskedFor($0) }.flatMap { later in
      let most = candidates[later].isPronoun ? .max : Self.fewForNouns
      let near = max(0, later - min(most, vocabulary.near))
      let far = max(0, later - vocabulary.reach)..<near
      let sharing =
        candidates[later].isPronoun || !candidates[later].nameWords.isEmpty
        ? far.filter { shareWord(later, $0) } : far.filter { lemmas[$0] == lemmas[later] }
      return (sharing.suffix(min(most, vocabulary.sharing)) + Array(near..<later))
        .map { CandidatePair(later: later, earlier: $0) }
    }
  }

  /// Whether scores may decide what a candidate stands for.
  ///
  /// Rules alone link names that stand alone (a first of several may stand for all of them), and pronouns for those who
  /// speak and are spoken to; relative pronouns and nouns that only describe others are no mentions.
  private func isAskedFor(_ candidate: Int) -> Bool {
    let index = candidates[candidate].word
    let word = document.words[index]
    switch word.partOfSpeech {
    case .properNoun:
      return document.children[index].contains { document.words[$0].baseRelation == "conj" }
    case .pronoun:
      return !word.pennTag.hasPrefix("W") && !Self.inSpeech.contains(word.form)
    case .noun: return word.baseRelation != "compound" || word.entity != nil
    default: return true
    }
  }

  private static let inSpeech: Set<String> = [
    "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your",
    "yours", "yourself", "yourselves",
  ]

  private func shareWord(_ later: Int, _ earlier: Int) -> Bool {
    if candidates[later].isPronoun { return candidates[later].form == candidates[earlier].form }
    return candidates[later].lemma == candidates[earlier].lemma
      || !candidates[later].nameWords.isDisjoint(with: candidates[earlier].nameWords)
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

  /// What a pair has in common: the numbers of the facts that hold, and how far, above 0 to 1.
  struct Features {
    private(set) var numbers: [Int32] = []
    private(set) var values: [Float] = []
    private var told: Int32 = 0

    fileprivate mutating func removeAll() {
      numbers.removeAll(keepingCapacity: true)
      values.removeAll(keepingCapacity: true)
      told = 0
    }

    fileprivate mutating func tell(_ fact: Bool) { tell(share: fact ? 1 : 0) }

    fileprivate mutating func tell(share: Float) {
      if share != 0 {
        numbers.append(told)
        values.append(share)
      }
      told += 1
    }

    fileprivate mutating func passOver(_ facts: Int32) { told += facts }
  }

  /// Tells what two candidates have in common; what was told before is forgotten.
  func tellFeatures(of pair: CandidatePair, into features: inout Features) {
    features.removeAll()
    let all = candidates.span
    tell(all[pair.later], all[pair.earlier], &features)
  }

  private func tell(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout Features
  ) {
    features.tell(left.text == right.text)
    features.tell(left.form == right.form)
    features.tell(left.lemma == right.lemma)
    tellNames(left, right, &features)
    tellContent(left, right, &features)
    tellPlaces(left, right, &features)
    tellAgreement(left, right, &features)
    tellSpeech(left, right, &features)
  }

  private func tellNames(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout Features
  ) {
    guard !left.name.isEmpty, !right.name.isEmpty else {
      features.passOver(6)
      return
    }
    let shared = left.nameWords.sharedCount(with: right.nameWords)
    features.tell(left.name == right.name)
    features.tell(left.name.last == right.name.last)
    features.tell(shared > 0)
    features.tell(shared == left.nameWords.count || shared == right.nameWords.count)
    features.tell(shared == 0)
    features.tell(
      right.acronym != nil && left.abbreviation == right.acronym
        || left.acronym != nil && right.abbreviation == left.acronym)
  }

  private func tellContent(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout Features
  ) {
    let common = left.content.sharedCount(with: right.content)
    let all = left.content.count + right.content.count - common
    features.tell(share: Float(common) / Float(max(1, all)))
    features.tell(!left.content.isEmpty && common == left.content.count)
    features.tell(!right.content.isEmpty && common == right.content.count)
  }

  private func tellPlaces(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout Features
  ) {
    let (leftHead, rightHead) = (document.words[left.word].head, document.words[right.word].head)
    features.tell(right.span.contains(left.word))
    features.tell(left.span.contains(right.word))
    features.tell(leftHead != nil && leftHead == rightHead)
    features.tell(leftHead == right.word || rightHead == left.word)
  }

  private func tellAgreement(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout Features
  ) {
    let numbers = left.number > 0 && right.number > 0
    let (leftClass, rightClass) = (left.columns[2], right.columns[2])
    let classes = leftClass > 0 && rightClass > 0
    features.tell(numbers && left.number != right.number)
    features.tell(left.number > 0 && left.number == right.number)
    features.tell(classes && leftClass == rightClass)
    features.tell(classes && leftClass != rightClass)
  }

  private func tellSpeech(
    _ left: MentionCandidate, _ right: MentionCandidate, _ features: inout Features
  ) {
    let isQuoted = document.words[left.word].isQuoted
    features.tell(left.speaker != nil && left.speaker == right.speaker)
    features.tell(
      left.speaker != nil && right.speaker != nil && left.speaker != right.speaker)
    features.tell(isQuoted == document.words[right.word].isQuoted)
    features.tell(
      document.words[left.word].head == right.word
        && document.words[left.word].relation == "appos")
  }
}
