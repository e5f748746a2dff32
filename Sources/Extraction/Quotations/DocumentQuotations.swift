public import Facts
public import Text

/// The quotations of a document, and whose words each of its words is.
///
///     let quotations = DocumentQuotations(in: trees, text: text, publisher: "The Fundy Courier")
///     quotations.source(at: WordPlace(sentence: 3, word: 4))?.speaker
public struct DocumentQuotations: Sendable {
  /// The quotations, those that begin earlier first, a nested one behind the one around it.
  public let quotations: [Quotation]
  private let trees: [DependencyTree]
  private let text: SourceText
  /// For each sentence the quotations that reach into it.
  private let bySentence: [Int: [Int]]

  /// Reads the quotations of a document.
  ///
  /// - Parameters:
  ///   - trees: The trees of its sentences, in order.
  ///   - text: The text into which the words' offsets point.
  ///   - publisher: Who published it: words of its own ("this newspaper has learned") are the outlet's.
  public init(in trees: [DependencyTree], text: SourceText, publisher: String? = nil) {
    self.trees = trees
    self.text = text
    let sentences = trees.map(\.sentence)
    let spans = QuotationSpans.spans(of: sentences, text: text)
    let outlet = OutletNames(publisher: publisher)
    let layout = QuotationLayout(trees: trees, spans: spans)
    let resolved = QuotationSources.resolve(layout) { outlet.isOutlet($1, in: $0) }
    quotations = zip(spans, resolved).map { span, resolved in
      Self.quotation(span, resolved, sentences)
    }
    var bySentence: [Int: [Int]] = [:]
    for (index, quotation) in quotations.enumerated() {
      let reach = quotation.words.lowerBound.sentence...quotation.words.upperBound.sentence
      for sentence in reach { bySentence[sentence, default: []].append(index) }
    }
    self.bySentence = bySentence
  }

  /// The innermost quotation that a word stands in, words held at arm's length left out.
  public func quotation(at place: WordPlace) -> Quotation? {
    bySentence[place.sentence]?.map { quotations[$0] }.last {
      $0.kind != .scare && $0.words.contains(place)
    }
  }

  /// Whose words a word belongs to, by the marks around it; nil outside of quotations.
  public func source(at place: WordPlace) -> QuotedSource? {
    quotation(at: place)?.source
  }

  /// What a statement whose predicate stands at a place is to be attributed to; nil outside of quotations.
  ///
  /// It is meant for statements whose own sentence names no source.
  public func attribution(at place: WordPlace) -> Statement.Attribution? {
    guard let source = source(at: place) else { return nil }
    return Statement.Attribution(
      source: source.speaker.map(mention), cue: source.cue, kind: source.kind.rawValue)
  }

  /// The words of the nominal whose head stands at a place.
  public func mention(_ place: WordPlace) -> Mention {
    let tree = trees[place.sentence]
    let words = WordLists.trimmed(NounPhrases.group(of: place.word, in: tree).words, in: tree)
    let phrase = Phrase(
      words: words.isEmpty ? [place.word] : words, head: place.word, tree: tree, text: text)
    return Mention(text: phrase.text, span: phrase.span, head: phrase.headRange)
  }

  private static func quotation(
    _ span: QuotationSpan,
    _ resolved: (kind: Quotation.Kind, source: QuotedSource?, parent: Int?),
    _ sentences: [AnnotatedSentence]
  ) -> Quotation {
    func range(_ place: WordPlace) -> Range<Int> {
      sentences[place.sentence].sentence.words[place.word].range
    }
    let end = span.closing ?? span.words.upperBound
    return Quotation(
      span: range(span.opening).lowerBound..<range(end).upperBound,
      segments: span.segments.map {
        range($0.lowerBound).lowerBound..<range($0.upperBound).upperBound
      },
      words: span.words, kind: resolved.kind, source: resolved.source, parent: resolved.parent)
  }
}
