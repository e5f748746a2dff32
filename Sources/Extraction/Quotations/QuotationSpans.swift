import Text

/// Words between marks that belong together, before anybody asks whose they are.
struct QuotationSpan: Equatable {
  /// The opening mark.
  let opening: WordPlace
  /// The closing mark; nil where it is missing.
  let closing: WordPlace?
  /// The words between the marks, one stretch a paragraph.
  let segments: [ClosedRange<WordPlace>]

  /// The first and last word between the marks.
  var words: ClosedRange<WordPlace> {
    let last = segments[segments.count - 1].upperBound
    return segments[0].lowerBound...last
  }
}

/// Pairs quotation marks.
///
/// A quotation that runs over several paragraphs has an opening mark at the start of each and one
/// closing mark. One that is never closed ends with its paragraph; single marks must be closed.
struct QuotationSpans {
  private let sentences: [AnnotatedSentence]
  /// The first sentence of the paragraph that each sentence stands in.
  private let paragraphs: [Int]
  private var open: [Open] = []
  private var spans: [QuotationSpan] = []

  /// A quotation whose closing mark has not come yet.
  private struct Open {
    let style: QuotationMark.Style
    let opening: WordPlace
    var segments: [ClosedRange<WordPlace>] = []
    /// The mark behind which the current paragraph's words stand.
    var lastMark: WordPlace
  }

  /// The quotations of a document, those that begin earlier, and the longer ones, first.
  static func spans(of sentences: [AnnotatedSentence], text: SourceText) -> [QuotationSpan] {
    var finder = QuotationSpans(sentences: sentences)
    finder.pair(QuotationMarks(sentences: sentences, text: text).marks())
    return finder.spans.sorted {
      ($0.opening, $1.words.upperBound) < ($1.opening, $0.words.upperBound)
    }
  }

  private init(sentences: [AnnotatedSentence]) {
    self.sentences = sentences
    paragraphs = Self.paragraphs(of: sentences)
  }

  /// The first sentence of the paragraph that each sentence stands in.
  static func paragraphs(of sentences: [AnnotatedSentence]) -> [Int] {
    var first = 0
    return sentences.indices.map { number in
      if sentences[number].sentence.startsParagraph { first = number }
      return first
    }
  }

  private mutating func pair(_ marks: [QuotationMark]) {
    var paragraph = -1
    for mark in marks {
      let current = paragraphs[mark.place.sentence]
      if current != paragraph {
        endParagraph(before: current, next: mark)
        paragraph = current
      }
      take(mark)
    }
    endParagraph(before: sentences.count, next: nil)
  }

  /// Closes what stays open at the end of a paragraph, unless the next one opens with the same mark.
  private mutating func endParagraph(before sentence: Int, next: QuotationMark?) {
    guard let first = open.first else { return }
    let end = lastWord(ofParagraphAt: first.lastMark.sentence)
    let isNextParagraph =
      next.map { paragraphs[$0.place.sentence] == end.sentence + 1 } ?? false
    let goesOn =
      isNextParagraph && next?.startsParagraph == true && next?.style == first.style
      && next?.opens != false
    guard goesOn else {
      while let last = open.popLast() {
        if last.style != .single { close(last, at: nil, lastWord: end) }
      }
      return
    }
    var kept = first
    append(to: &kept, through: end)
    open = [kept]
  }

  private func lastWord(ofParagraphAt sentence: Int) -> WordPlace {
    var last = sentence
    while last + 1 < sentences.count, !sentences[last + 1].sentence.startsParagraph { last += 1 }
    return WordPlace(sentence: last, word: sentences[last].annotations.count - 1)
  }

  private mutating func take(_ mark: QuotationMark) {
    let index = open.lastIndex { $0.style == mark.style }
    guard mark.opens ?? (index == nil || mark.startsParagraph) else {
      guard let index else { return }
      let found = open[index]
      open.removeSubrange(index...)
      close(found, at: mark.place, lastWord: before(mark.place))
      return
    }
    if let index {
      if mark.startsParagraph {
        open.removeSubrange((index + 1)...)
        open[index].lastMark = mark.place
        return
      }
      let unclosed = open[index]
      open.removeSubrange(index...)
      if mark.style != .single { close(unclosed, at: nil, lastWord: before(mark.place)) }
    }
    open.append(Open(style: mark.style, opening: mark.place, lastMark: mark.place))
  }

  private mutating func close(_ found: Open, at mark: WordPlace?, lastWord: WordPlace?) {
    var found = found
    if let lastWord { append(to: &found, through: lastWord) }
    guard !found.segments.isEmpty else { return }
    spans.append(
      QuotationSpan(opening: found.opening, closing: mark, segments: found.segments))
  }

  private func append(to found: inout Open, through last: WordPlace) {
    guard let first = after(found.lastMark), first <= last else { return }
    found.segments.append(first...last)
  }

  private func after(_ place: WordPlace) -> WordPlace? {
    if place.word + 1 < sentences[place.sentence].annotations.count {
      return WordPlace(sentence: place.sentence, word: place.word + 1)
    }
    let next = place.sentence + 1
    return next < sentences.count && !sentences[next].annotations.isEmpty
      ? WordPlace(sentence: next, word: 0) : nil
  }

  private func before(_ place: WordPlace) -> WordPlace? {
    if place.word > 0 { return WordPlace(sentence: place.sentence, word: place.word - 1) }
    let previous = place.sentence - 1
    guard previous >= 0, !sentences[previous].annotations.isEmpty else { return nil }
    return WordPlace(sentence: previous, word: sentences[previous].annotations.count - 1)
  }
}
