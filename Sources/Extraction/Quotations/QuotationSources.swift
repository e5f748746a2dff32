import Text

/// Gives each quotation of a document its kind and source.
struct QuotationSources {
  private let layout: QuotationLayout
  private let isOutlet: (DependencyTree, Int) -> Bool
  /// The sources found so far, by quotation.
  private var sources: [QuotedSource?] = []
  private var kinds: [Quotation.Kind] = []
  /// The last quotation that has a source and stands in no other.
  private var lastSourced: Int?

  private var trees: [DependencyTree] { layout.trees }
  private var spans: [QuotationSpan] { layout.spans }
  private var parents: [Int?] { layout.parents }

  /// Kind, source and enclosing quotation of each; a nominal that is the outlet speaks for it.
  static func resolve(
    _ layout: QuotationLayout, isOutlet: @escaping (DependencyTree, Int) -> Bool
  ) -> [(kind: Quotation.Kind, source: QuotedSource?, parent: Int?)] {
    var resolver = QuotationSources(layout: layout, isOutlet: isOutlet)
    for index in layout.spans.indices { resolver.resolve(index) }
    return layout.spans.indices.map {
      (resolver.kinds[$0], resolver.sources[$0], layout.parents[$0])
    }
  }

  private init(
    layout: QuotationLayout, isOutlet: @escaping (DependencyTree, Int) -> Bool
  ) {
    self.layout = layout
    self.isOutlet = isOutlet
  }

  private mutating func resolve(_ index: Int) {
    let found = cue(of: index)
    let kind = kind(of: index, cue: found)
    kinds.append(kind)
    guard kind != .scare else {
      sources.append(nil)
      return
    }
    if let found {
      sources.append(source(found))
    } else {
      sources.append(continuedSource(of: index))
    }
    markMedial(index)
    if parents[index] == nil, sources[index] != nil { lastSourced = index }
  }

  // MARK: Cues

  private struct PlacedCue {
    var cue: QuotationCue
    var sentence: Int
    /// Whether it stands right beside the quotation and not around it.
    var isAdjacent: Bool
  }

  private func cue(of index: Int) -> PlacedCue? {
    if let shared = cueBefore(index) { return shared }
    let fronted = frontedCue(of: index)
    let trailing = trailingCue(of: index)
    if let fronted, let trailing {
      return layout.endsOpen(spans[index])
        || !layout.hasColonBefore(spans[index]) && spans[index].opening.word == 0
        ? trailing : fronted
    }
    return trailing ?? fronted ?? enclosingCue(of: index)
  }

  /// The cue between the quotation before and this one, as in `“No,” she said, “and never.”`.
  private func cueBefore(_ index: Int) -> PlacedCue? {
    guard index > 0, parents[index] == parents[index - 1], let source = sources[index - 1],
      source.position == .trailing, let cue = source.cuePlace,
      let closing = spans[index - 1].closing, closing < cue,
      closing.sentence == spans[index].opening.sentence, cue.sentence == closing.sentence,
      isOnlyCue(closing.word + 1..<spans[index].opening.word, cue: cue.word, in: closing.sentence),
      trailingCue(of: index) == nil
    else { return nil }
    return PlacedCue(
      cue: QuotationCue(
        word: cue.word, lemma: source.cue, speaker: source.speaker?.word, position: .fronted,
        kind: source.kind, carriers: source.carriers.map { ($0.speaker?.word, $0.cue) }),
      sentence: cue.sentence, isAdjacent: true)
  }

  /// Whether no other clause than that of the cue stands between two parts of a quotation.
  private func isOnlyCue(_ words: Range<Int>, cue: Int, in sentence: Int) -> Bool {
    let tree = trees[sentence]
    return words.last.map { tree.isPunctuation($0) } ?? false
      && !words.contains {
        $0 > cue && tree.partOfSpeech(of: $0) == .verb && SpeechWords.isSpeech(tree.lemmas[$0])
      }
  }

  private func trailingCue(of index: Int) -> PlacedCue? {
    guard let closing = spans[index].closing else { return nil }
    let number = closing.sentence
    if let found = layout.cues(number, around: index).trailingCue(after: closing.word) {
      return PlacedCue(cue: found, sentence: number, isAdjacent: true)
    }
    // “Why?” he asked: the sentence ends inside the marks.
    let rest = (closing.word + 1)..<trees[number].count
    guard rest.allSatisfy({ trees[number].isPunctuation($0) }), number + 1 < trees.count,
      !trees[number + 1].sentence.sentence.startsParagraph,
      ["?", "!", ",", "-", "–", "—", "…", "..."].contains(
        layout.form(spans[index].words.upperBound)),
      let found = layout.cues(number + 1, around: index).trailingCue(after: -1)
    else { return nil }
    return PlacedCue(cue: found, sentence: number + 1, isAdjacent: true)
  }

  private func frontedCue(of index: Int) -> PlacedCue? {
    let opening = spans[index].opening
    if opening.word > 0 {
      return layout.cues(opening.sentence, around: index).frontedCue(before: opening.word)
        .map { PlacedCue(cue: $0, sentence: opening.sentence, isAdjacent: true) }
    }
    let previous = opening.sentence - 1
    guard previous >= 0, let last = trees[previous].sentence.sentence.words.last?.form,
      [":", ","].contains(last)
    else { return nil }
    return layout.cues(previous, around: index).frontedCue(before: trees[previous].count)
      .map { PlacedCue(cue: $0, sentence: previous, isAdjacent: true) }
  }

  private func enclosingCue(of index: Int) -> PlacedCue? {
    let span = spans[index]
    for number in span.words.lowerBound.sentence...span.words.upperBound.sentence {
      let words = layout.words(of: span, in: number)
      guard words.count < trees[number].count,
        let found = layout.cues(number, around: index).enclosingCue(of: words)
      else { continue }
      return PlacedCue(cue: found, sentence: number, isAdjacent: false)
    }
    return nil
  }

  // MARK: Kinds

  /// The most words that are held at arm's length rather than said.
  private static let longestScare = 6

  private func kind(of index: Int, cue: PlacedCue?) -> Quotation.Kind {
    let span = spans[index]
    if layout.isClause(span) || cue.map({ $0.isAdjacent && $0.cue.isIntroduced }) == true {
      return .speech
    }
    if cue != nil { return .fragment }
    return span.words.lowerBound.sentence == span.words.upperBound.sentence
      && layout.words(of: span, in: span.words.lowerBound.sentence).count <= Self.longestScare
      && !layout.fillsSentence(span) ? .scare : .fragment
  }

  // MARK: Sources

  private func source(_ placed: PlacedCue) -> QuotedSource {
    let cue = placed.cue
    func place(_ word: Int) -> WordPlace { WordPlace(sentence: placed.sentence, word: word) }
    let speaksForOutlet = cue.speaker.map { isOutlet(trees[placed.sentence], $0) } ?? false
    return QuotedSource(
      speaker: cue.speaker.map(place), cue: cue.lemma, cuePlace: place(cue.word),
      position: cue.position, kind: speaksForOutlet ? .outlet : cue.kind,
      carriers: cue.carriers.map {
        QuotedSource.Carrier(speaker: $0.speaker.map(place), cue: $0.cue)
      })
  }

  /// The source of words that have no cue of their own.
  private func continuedSource(of index: Int) -> QuotedSource? {
    if let parent = parents[index] { return kinds[index] == .speech ? nil : sources[parent] }
    let paragraph = layout.paragraphs[spans[index].opening.sentence]
    let earlier = lastSourced
    if let introduced = precedingGesture(of: index, in: paragraph) { return introduced }
    if let introduced = precedingPerson(of: index, in: paragraph) { return introduced }
    if let earlier, spans[earlier].end.sentence >= paragraph {
      return sources[earlier]?.continued
    }
    if let introduced = precedingSubject(of: index, in: paragraph) { return introduced }
    // A paragraph that tells of somebody's words and quotes none of them introduces the next.
    if paragraph > 0, spans[index].opening.sentence == paragraph,
      earlier.map({ spans[$0].end.sentence < layout.paragraphs[paragraph - 1] })
        ?? true,
      let cue = layout.cues(paragraph - 1, around: index).mainSubject(),
      SpeechWords.isSpeech(cue.lemma) || SpeechWords.isJudgement(cue.lemma)
    {
      return source(PlacedCue(cue: cue, sentence: paragraph - 1, isAdjacent: false))
    }
    return earlier.flatMap { sources[$0]?.continued }
  }

  /// Whoever nods, smiles or the like in the sentence before, where nothing is quoted in it.
  private func precedingGesture(of index: Int, in paragraph: Int) -> QuotedSource? {
    let previous = spans[index].opening.sentence - 1
    guard spans[index].opening.word == 0, previous >= paragraph,
      index == 0 || spans[index - 1].end.sentence < previous,
      let found = layout.cues(previous, around: index).gesture()
    else { return nil }
    return source(PlacedCue(cue: found, sentence: previous, isAdjacent: false))
  }

  /// The person of whom the sentence before tells, where nothing is quoted in it.
  private func precedingPerson(of index: Int, in paragraph: Int) -> QuotedSource? {
    let previous = spans[index].opening.sentence - 1
    guard spans[index].opening.word == 0, previous >= paragraph, index > 0,
      spans[index - 1].end.sentence < previous,
      let cue = sources[index - 1]?.cuePlace, cue.sentence < previous,
      let source = precedingSubject(of: index, in: paragraph), let speaker = source.speaker
    else { return nil }
    let tree = trees[previous]
    let isPerson =
      ["he", "she"].contains(tree.lemmas[speaker.word])
      || tree.entities[speaker.word].map { tree.sentence.entities[$0].class == .person } ?? false
    return isPerson ? source : nil
  }

  /// The subject of the sentence before, in the same paragraph.
  private func precedingSubject(of index: Int, in paragraph: Int) -> QuotedSource? {
    let previous = spans[index].opening.sentence - 1
    guard previous >= paragraph, let found = layout.cues(previous, around: index).mainSubject()
    else {
      return nil
    }
    return source(PlacedCue(cue: found, sentence: previous, isAdjacent: false))
  }

  /// A cue between two parts of the same words stands in the middle for both.
  private mutating func markMedial(_ index: Int) {
    guard index > 0, let source = sources[index], let before = sources[index - 1],
      before.cuePlace == source.cuePlace, before.position == .trailing,
      source.position == .fronted || source.position == .continued,
      spans[index - 1].end.sentence == spans[index].opening.sentence
    else { return }
    sources[index - 1] = before.at(.medial)
    sources[index] = source.at(.medial)
  }
}
