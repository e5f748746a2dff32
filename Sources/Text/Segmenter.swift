/// Finds the sentences and words of a text as the English treebanks of Universal Dependencies
/// (EWT and GUM) have them.
///
/// ```swift
/// let text = SourceText("Gen. Petrov didn't answer. “We are waiting,” he said.")
/// for sentence in Segmenter(model: model).sentences(in: text) {
///   print(sentence.words.map(\.form))
/// }
/// ```
public struct Segmenter: Sendable {
  private let table = CharacterTable()
  private let wordBoundaries: WordBoundaries
  private let sentenceBoundaries: SentenceBoundaries
  private let rules: WordRules

  /// A sentence of more words is cut at its likeliest gap.
  static let longestSentence = 400

  /// Makes a segmenter of trained weights.
  public init(model: SegmentationModel) {
    wordBoundaries = WordBoundaries(weights: model.wordWeights)
    sentenceBoundaries = SentenceBoundaries(weights: model.sentenceWeights)
    rules = WordRules(contractions: model.contractions)
  }

  /// The sentences of a text in order.
  ///
  /// Every character but white space is in exactly one word. A sentence never reaches over the end
  /// of a paragraph: a blank line, or any line break where the lines are not hard-wrapped.
  ///
  /// - Complexity: Linear in the length of the text.
  public func sentences(in text: SourceText) -> [Sentence] {
    let classified = ClassifiedText(text, table: table)
    var boundaries = Boundaries(count: text.count)
    var sentences: [Sentence] = []
    for paragraph in Paragraphs.ranges(in: classified) {
      let chunks = classified.chunks[paragraph]
      markWords(of: chunks, in: classified, &boundaries)
      var isFirst = true
      for stretch in sentenceRanges(of: chunks, in: classified, boundaries) {
        sentences.append(
          sentence(stretch, startsParagraph: isFirst, of: text, classified, boundaries)
        )
        isFirst = false
      }
    }
    return sentences
  }

  /// Where words begin, and where they do so inside a contraction.
  private struct Boundaries {
    var starts: [Bool]
    var contracted: [Bool]

    init(count: Int) {
      starts = Array(repeating: false, count: count)
      contracted = starts
    }
  }

  private func markWords(
    of chunks: ArraySlice<Range<Int>>,
    in text: ClassifiedText,
    _ boundaries: inout Boundaries
  ) {
    wordBoundaries.mark(chunks, of: text, in: &boundaries.starts)
    for chunk in chunks {
      rules.apply(
        to: chunk,
        of: text,
        starts: &boundaries.starts,
        contracted: &boundaries.contracted
      )
    }
  }

  /// The words of each sentence of a paragraph.
  private func sentenceRanges(
    of chunks: ArraySlice<Range<Int>>,
    in text: ClassifiedText,
    _ boundaries: Boundaries
  ) -> [[Range<Int>]] {
    let scores = sentenceBoundaries.scores(after: chunks, of: text)
    var sentences: [[Range<Int>]] = []
    let isHeading = !endsWithTerminal(chunks, of: text)
    let dateline = Datelines.length(of: chunks, in: text)
    var cutter = SentenceCutter(limit: Self.longestSentence)
    for (offset, chunk) in chunks.enumerated() {
      var start = chunk.lowerBound
      for place in chunk.dropFirst() where boundaries.starts[place] {
        cutter.words.append(start..<place)
        start = place
      }
      let following = chunks.startIndex + offset + 1
      let isLast = following == chunks.endIndex
      let verdict =
        isLast
        ? .sentenceEnds
        : offset < dateline
          ? .sentenceGoesOn
          : AbbreviationRules.verdict(
            after: chunk,
            before: chunks[following],
            of: text,
            isHeading: isHeading
          )
      let ends = verdict == .sentenceEnds || (verdict == .open && scores[offset] > 0)
      if ends, let stop = AbbreviationRules.fullStop(of: start..<chunk.upperBound, in: text) {
        cutter.words.append(start..<stop)
        start = stop
      }
      cutter.words.append(start..<chunk.upperBound)
      if ends {
        sentences += cutter.end()
      } else {
        cutter.gaps.append((after: cutter.words.count, score: scores[offset]))
      }
    }
    return sentences
  }

  private func endsWithTerminal(
    _ chunks: ArraySlice<Range<Int>>,
    of text: ClassifiedText
  ) -> Bool {
    guard let last = chunks.last else { return false }
    return ChunkDescription(last, of: text).terminal.mark.mayEndSentence
  }

  private func sentence(
    _ words: [Range<Int>],
    startsParagraph: Bool,
    of text: SourceText,
    _ classified: ClassifiedText,
    _ boundaries: Boundaries
  ) -> Sentence {
    Sentence(
      words: words.map { Word(form: text[$0], range: $0) },
      multiwordTokens: MultiwordTokens.tokens(
        of: words,
        in: classified,
        contracted: boundaries.contracted
      ),
      range: words[0].lowerBound..<words[words.count - 1].upperBound,
      startsParagraph: startsParagraph
    )
  }
}
