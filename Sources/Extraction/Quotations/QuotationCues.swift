import Text

/// The word that tells whose words a quotation has.
struct QuotationCue {
  /// The index of the verb or preposition in its sentence.
  var word: Int
  var lemma: String
  var speaker: Int?
  var position: QuotedSource.Position
  var kind = OpenRecord.Attribution.Kind.direct
  var carriers: [(speaker: Int?, cue: String)] = []
  /// Whether a comma, a colon or "that" stands between it and the quotation.
  var isIntroduced = true
}

/// Finds the cue of a quotation in one sentence.
struct QuotationCues {
  let tree: DependencyTree
  /// The words that stand in quotation marks, marks included.
  let quoted: [Bool]
  private let speakers: CueSpeakers

  init(tree: DependencyTree, quoted: [Bool]) {
    self.tree = tree
    self.quoted = quoted
    speakers = CueSpeakers(tree: tree)
  }

  // MARK: Behind the quotation

  /// The cue right behind a word: `…,” said Tait`, `…,” the leader, who was there, told him`.
  func trailingCue(after closing: Int) -> QuotationCue? {
    var first = closing + 1
    while first < tree.count,
      isSkipped(first) && !isStop(first) || ["as", "be"].contains(tree.lemmas[first])
    {
      if quoted[first] { return nil }
      first += 1
    }
    // “Enough” is how Tait put it.
    let isExplained = first < tree.count && ["how", "what"].contains(tree.lemmas[first])
    if isExplained { first += 1 }
    guard first < tree.count, !quoted[first], !tree.isPunctuation(first),
      !startsClauseOfItsOwn(first)
    else { return nil }
    let end = (first..<tree.count).first { quoted[$0] } ?? tree.count
    // The clause of the first verb of saying decides.
    guard let verb = (first..<end).first(where: { isSpeechVerb($0) }) else { return nil }
    if isExplained, let speaker = speakers.speaker(of: verb), speaker >= first {
      return cue(verb, speaker: speaker, .trailing)
    }
    if let start = clauseStart(of: verb), (first...first + 1).contains(start) {
      let speaker = speakers.speaker(of: verb)
      if speaker.map({ !quoted[$0] }) ?? isTold(verb) {
        return cue(verb, speaker: speaker, .trailing)
      }
    }
    return nominal(from: first, to: verb).map { cue(verb, speaker: $0, .trailing) }
  }

  /// Whether a word joins a clause of the article's own: “…,” while his party urged patience.
  private func startsClauseOfItsOwn(_ word: Int) -> Bool {
    ["while", "but", "although", "though", "whereas", "because", "before", "after", "when"]
      .contains(tree.lemmas[word])
  }

  /// The head of the nominal that fills the words before a verb, whatever the tree makes of it.
  private func nominal(from first: Int, to verb: Int) -> Int? {
    guard first < verb, tree.fullRelation(of: verb) != "acl:relcl",
      (first..<verb).allSatisfy({ Self.isNominal(tree.partOfSpeech(of: $0)) })
    else { return nil }
    let end = (first..<verb).first { tree.isPunctuation($0) } ?? verb
    return (first..<end).last {
      [.noun, .properNoun, .pronoun].contains(tree.partOfSpeech(of: $0))
    }
  }

  private static func isNominal(_ partOfSpeech: UniversalPartOfSpeech) -> Bool {
    switch partOfSpeech {
    case .noun, .properNoun, .pronoun, .determiner, .adjective, .numeral, .punctuation,
      .particle, .adverb:
      true
    default: false
    }
  }

  /// Whether the words are told to the verb's subject by somebody who is not named: `he was told`.
  private func isTold(_ verb: Int) -> Bool {
    Predicates.isPassive(verb, in: tree)
      && ["tell", "ask", "warn", "inform"].contains(tree.lemmas[verb])
  }

  /// The first word of a verb's own clause: its subject, auxiliary or itself.
  private func clauseStart(of verb: Int) -> Int? {
    var words = [verb] + tree.children(of: verb, in: "aux")
    if let quoting = tree.head(of: verb), ["quote", "cite"].contains(tree.lemmas[quoting]) {
      words += [quoting] + tree.children(of: quoting, in: "aux")
      words += tree.children(of: quoting, in: "nsubj").flatMap { tree.subtree(of: $0) }
    }
    for subject in tree.children(of: verb, in: "nsubj") where !quoted[subject] {
      words += tree.subtree(of: subject) { quoted[$0] }
    }
    if tree.relations[verb] == "conj" || tree.fullRelation(of: verb) == "acl:relcl" { return nil }
    if words.count == 1, let speaker = speakers.speaker(of: verb), speaker < verb, !quoted[speaker]
    {
      words += tree.subtree(of: speaker) { quoted[$0] || $0 == verb }.filter { $0 < verb }
    }
    return words.filter { !tree.isPunctuation($0) }.min()
  }

  // MARK: Before the quotation

  /// The cue right before a word: `Tait said: “`, `told reporters on Monday that “`, `He was blunt: “`.
  func frontedCue(before opening: Int) -> QuotationCue? {
    var last = opening - 1
    var isIntroduced = false
    var hasColon = false
    while last >= 0, !quoted[last], isSkipped(last) || tree.lemmas[last] == "that" {
      hasColon = hasColon || tree.sentence.sentence.words[last].form == ":"
      isIntroduced = true
      last -= 1
    }
    guard last >= 0, !quoted[last] else { return nil }
    let start = ((0...last).last { quoted[$0] } ?? -1) + 1
    let isLoose = !isIntroduced && SpeechWords.needsClause(tree.lemmas[last])
    if isIntroduced || isVerbEnd(last) && !isLoose,
      let verb = introducing(start...last, hasColon: hasColon)
    {
      let speaker = speakers.speaker(of: verb)
      if speaker.map({ !quoted[$0] }) ?? isTold(verb) {
        var found = cue(verb, speaker: speaker, .fronted)
        found.isIntroduced = isIntroduced
        return found
      }
    }
    return hasColon ? mainClause(start...last) : nil
  }

  /// Whether a verb of saying, or its particle, is the word.
  private func isVerbEnd(_ word: Int) -> Bool {
    isSpeechVerb(word) || tree.fullRelation(of: word) == "compound:prt"
  }

  /// The innermost verb of saying whose clause reaches up to the quotation.
  private func introducing(_ words: ClosedRange<Int>, hasColon: Bool) -> Int? {
    let verbs = words.filter { word in
      isSpeechVerb(word)
        || hasColon && tree.partOfSpeech(of: word) == .verb
          && SpeechWords.isJudgement(tree.lemmas[word])
    }
    if let verb = verbs.last(where: { reaches($0, words.upperBound) }) { return verb }
    guard hasColon else { return nil }
    return verbs.last { tree.isWord(words.upperBound, within: $0) }
      ?? verbs.last { tree.fullRelation(of: $0) != "acl:relcl" }
  }

  /// Whether the words from a verb on belong to it up to a word, so that nothing else comes between.
  private func reaches(_ verb: Int, _ last: Int) -> Bool {
    verb == last
      || (verb + 1...last).allSatisfy { tree.isWord($0, within: verb) }
        && !(verb + 1...last).contains {
          $0 != verb && Predicates.isPredicate($0, in: tree) && tree.hasChild(of: $0, in: "nsubj")
        }
  }

  /// The subject of the clause before a colon.
  private func mainClause(_ words: ClosedRange<Int>) -> QuotationCue? {
    let top = words.first { word in
      Predicates.isPredicate(word, in: tree)
        && (tree.head(of: word).map { !words.contains($0) } ?? true)
    }
    guard let top, let speaker = speakers.subjects.subject(of: top)?.word else { return nil }
    return cue(top, speaker: speaker, .fronted)
  }

  /// The subject of the sentence's main clause, for a quotation that follows it without a cue.
  func mainSubject() -> QuotationCue? {
    guard let root = tree.relations.firstIndex(of: "root"), !quoted[root],
      Predicates.isPredicate(root, in: tree),
      let speaker = speakers.subjects.subject(of: root)?.word, !quoted[speaker],
      !["it", "this", "that", "there", "these", "those"].contains(tree.lemmas[speaker])
    else { return nil }
    return cue(root, speaker: speaker, .continued)
  }

  /// Whoever makes a gesture before he speaks: `The welder nodded. “A shame.”`.
  func gesture() -> QuotationCue? {
    guard let found = mainSubject(),
      SpeechWords.isGesture(tree.sentence.sentence.words[found.word].form)
    else {
      return nil
    }
    return found
  }

  // MARK: Around the quotation

  /// The cue above words in a clause of the article's own: `said the plan was “mad”`.
  func enclosingCue(of words: Range<Int>) -> QuotationCue? {
    if isNamed(words) { return nil }
    let tops = words.filter { word in
      !tree.isPunctuation(word) && (tree.head(of: word).map { !words.contains($0) } ?? true)
    }
    for top in tops {
      if let found = judgement(above: top, outside: words) ?? report(around: top, outside: words) {
        return found
      }
    }
    return wording(before: words.lowerBound)
  }

  /// "In Mears's words", "in the view of Mears".
  private func wording(before word: Int) -> QuotationCue? {
    for noun in 0..<word where ["word", "view", "phrase", "opinion"].contains(tree.lemmas[noun]) {
      let isCircumstance = NounPhrases.prepositions(of: noun, in: tree)
        .contains { tree.lemmas[$0] == "in" }
      guard isCircumstance, !quoted[noun],
        let speaker = tree.firstChild(of: noun, in: "nmod"), !quoted[speaker]
      else { continue }
      return QuotationCue(
        word: noun, lemma: tree.lemmas[noun], speaker: speaker, position: .fronted,
        kind: .accordingTo)
    }
    return nil
  }

  /// The nearest verb above whose subject words in quotation marks belong to.
  private func judgement(above top: Int, outside words: Range<Int>) -> QuotationCue? {
    for word in [top] + tree.ancestors(of: top) {
      let lemma = tree.lemmas[word]
      guard tree.partOfSpeech(of: word) == .verb, !words.contains(word) else { continue }
      let isLoose = SpeechWords.needsClause(lemma) && !tree.hasChild(of: word, in: "ccomp")
      if SpeechWords.isJudgement(lemma) || EmbeddingWords.isReporting(lemma) && !isLoose {
        guard let speaker = speakers.speaker(of: word), !words.contains(speaker) else { continue }
        // The words before its verb are not the subject's: `the “free pass” was denounced by`.
        guard tree.isWord(word, within: speaker) || !tree.isWord(top, within: speaker) else {
          return nil
        }
        return cue(word, speaker: speaker, word < words.lowerBound ? .fronted : .trailing)
      }
      if ["acl", "advcl"].contains(tree.relations[word]), word != top { return nil }
    }
    return nil
  }

  /// The source of the clause around: `according to X`, `…, X said`.
  private func report(around top: Int, outside words: Range<Int>) -> QuotationCue? {
    let contexts = ClauseContexts(tree: tree, subjects: speakers.subjects)
    for clause in [top] + tree.ancestors(of: top) where Predicates.isPredicate(clause, in: tree) {
      guard let source = contexts.context(of: clause).attribution, let speaker = source.source,
        !words.contains(speaker)
      else { continue }
      return QuotationCue(
        word: cueWord(source.cue, near: speaker), lemma: source.cue, speaker: speaker,
        position: speaker < words.lowerBound ? .fronted : .trailing,
        kind: source.kind == .accordingTo ? .accordingTo : .direct)
    }
    return nil
  }

  /// The word of a cue that is known by its lemma.
  private func cueWord(_ lemma: String, near speaker: Int) -> Int {
    let first = lemma.prefix { $0 != " " }
    return tree.lemmas.indices
      .filter { tree.lemmas[$0] == lemma || tree.lemmas[$0].hasPrefix(first) }
      .min { abs($0 - speaker) < abs($1 - speaker) } ?? speaker
  }

  // MARK: Words

  /// Whether what stands before says that the words are a name: `the so-called “free pass”`.
  private func isNamed(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 2
    guard before >= 0 else { return false }
    let forms = tree.sentence.sentence.words[max(0, before - 2)...before].map {
      $0.form.lowercased()
    }
    if forms.last == "so-called" || forms == ["so", "-", "called"] { return true }
    let isParticiple = tree.relations[before] == "acl" && tree.tag(of: before) == "VBN"
    return isParticiple
      && ["titled", "entitled", "dubbed", "nicknamed", "headlined", "called", "named"]
        .contains(forms.last)
      || forms.last == "as" && forms.contains("known")
  }

  /// Whether a mark ends what a cue may belong to.
  private func isStop(_ word: Int) -> Bool {
    [";", ".", ":"].contains(tree.sentence.sentence.words[word].form)
  }

  private func isSkipped(_ word: Int) -> Bool {
    tree.isPunctuation(word) && !QuotationMarks.isMark(tree.sentence.sentence.words[word].form)
  }

  /// A verb of speech, or any that takes a quoted clause: `“Enough,” he sighed`.
  private func isSpeechVerb(_ word: Int) -> Bool {
    guard tree.partOfSpeech(of: word) == .verb, !quoted[word] else { return false }
    return SpeechWords.isSpeech(tree.lemmas[word])
      || tree.children(of: word, in: "ccomp").contains { quoted[$0] }
  }

  private func cue(_ verb: Int, speaker: Int?, _ position: QuotedSource.Position) -> QuotationCue {
    QuotationCue(
      word: verb, lemma: tree.lemmas[verb], speaker: speaker, position: position,
      carriers: speakers.carriers(of: verb))
  }
}
