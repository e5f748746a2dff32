public import Facts
public import Ontology

extension KnowledgeGraph {
  /// Words of an article and where they stand.
  public struct SpannedText: Equatable, Sendable {
    /// The words.
    public let text: String
    /// Where they stand in the article, in code points; nil where there are none.
    public let span: Range<Int>?
  }

  /// One place of an article that says what an edge says.
  public struct Evidence: Equatable, Sendable {
    /// "evidence:" and the hash of the article and the spans.
    public let identifier: String
    /// The index of the article in ``KnowledgeGraph/articles``.
    public let article: Int
    /// The number of the sentence in the article, from 0.
    public let sentence: Int
    /// The sentence as it stands in the article.
    public let quote: String
    /// Where the sentence stands, in code points.
    public let quoteSpan: Range<Int>
    /// The words for the source of the edge.
    public let subject: SpannedText
    /// The words for the relation.
    public let trigger: SpannedText
    /// The words for the target of the edge.
    public let object: SpannedText
    /// Who says so; nil for the outlet itself.
    public let attribution: EvidenceAttribution?
    /// Whether it is said to be so.
    public let polarity: Polarity
    /// How far the article vouches for it.
    public let modality: Modality
    /// When, seen from the article.
    public let tense: Tense
    /// When it happened or is to happen.
    public let time: StatementTime?
    /// How probable it is that a careful reader would agree, rounded to four decimals.
    public let confidence: Double
  }

  /// Who says it, and by which word.
  public struct EvidenceAttribution: Equatable, Sendable {
    /// The words that name the source; nil where the article names none.
    public let source: String?
    /// The lemma that introduces what is said.
    public let cue: String
    /// How it is given: direct, indirect, accordingTo or outlet.
    public let kind: String
  }

  /// A sentence that says what an edge says, without the rest of the evidence.
  public struct Quotation: Equatable, Sendable {
    /// The index of the article in ``KnowledgeGraph/articles``.
    public let article: Int
    /// The number of the sentence in the article, from 0.
    public let sentence: Int
    /// The sentence as it stands in the article.
    public let quote: String
    /// How probable it is that a careful reader would agree, rounded to four decimals.
    public let confidence: Double
  }

  /// The surest sentence for an edge, the first of equals; nil where an edge has none.
  ///
  /// - Complexity: O(*k*) in the number of statements; much cheaper than ``evidence(ofEdge:)``.
  public func bestQuotation(ofEdge edge: Int) -> Quotation? {
    let columns = evidenceColumns
    var best: Int?
    for row in edgeColumns.evidence(of: edge) {
      let confidence = columns.confidences[row].tenThousandths
      if let best, columns.confidences[best].tenThousandths >= confidence { continue }
      best = row
    }
    guard let best else { return nil }
    let sentence = Int(columns.sentences[best])
    return Quotation(
      article: columns.article(ofSentence: sentence),
      sentence: Int(columns.sentenceNumbers[sentence]),
      quote: strings[columns.sentenceTexts[sentence]], confidence: columns.confidences[best].value)
  }

  /// The indices of the articles that say what an edge says, ascending.
  public func articles(ofEdge edge: Int) -> [Int] {
    let columns = evidenceColumns
    var articles: [Int] = []
    for row in edgeColumns.evidence(of: edge) {
      let article = columns.article(ofSentence: Int(columns.sentences[row]))
      if articles.last != article { articles.append(article) }
    }
    return articles
  }

  /// In which tenses the articles tell an edge: of a state, the past alone means that it is no longer so.
  ///
  /// - Complexity: O(*k*) in the number of statements.
  public func tenses(ofEdge edge: Int) -> Set<Tense> {
    Set(edgeColumns.evidence(of: edge).map { evidenceColumns.tenses[$0] })
  }

  /// What the articles say for an edge, in the order of articles and text.
  ///
  /// - Complexity: O(*k* log *n*) in the number of statements and sentences.
  public func evidence(ofEdge edge: Int) -> [Evidence] {
    let type = edgeColumns.type(of: edge)
    return edgeColumns.evidence(of: edge).map { evidence(atRow: $0, of: type) }
  }

  /// What the articles say for an edge as people are shown it: the surest first, equals in the order of articles and
  /// text, so that the first is ``bestQuotation(ofEdge:)``.
  ///
  /// - Complexity: that of ``evidence(ofEdge:)``, and a sort.
  public func rankedEvidence(ofEdge edge: Int) -> [Evidence] {
    evidence(ofEdge: edge).enumerated().sorted { left, right in
      (-left.element.confidence, left.offset) < (-right.element.confidence, right.offset)
    }.map(\.element)
  }

  private func evidence(atRow index: Int, of type: EdgeType) -> Evidence {
    let columns = evidenceColumns
    let sentence = Int(columns.sentences[index])
    let article = columns.article(ofSentence: sentence)
    let quote = strings[columns.sentenceTexts[sentence]]
    let start = Int(columns.sentenceStarts[sentence])
    let parts = (0..<3).map { part in
      let (text, span) = columns.words(part, ofRow: index, strings)
      return SpannedText(text: text, span: span)
    }
    let (subject, trigger, object) = (parts[0], parts[1], parts[2])
    let spans = [subject, trigger, object].map { part in
      part.span.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
    }
    return Evidence(
      identifier: "evidence:"
        + contentHash([strings[articleColumns.identifiers[article]]] + spans),
      article: article, sentence: Int(columns.sentenceNumbers[sentence]), quote: quote,
      quoteSpan: start..<start + quote.unicodeScalars.count, subject: subject, trigger: trigger,
      object: object,
      attribution: columns.attribution(ofRow: index).map { row in
        EvidenceAttribution(
          source: strings.optional(row.source), cue: strings[row.cue], kind: strings[row.kind])
      },
      polarity: type.polarity, modality: type.modality, tense: columns.tenses[index],
      time: columns.time(columns.times[index]), confidence: columns.confidences[index].value)
  }
}

/// The columns of the table of evidence, and the sentences, times and sources to which it points.
struct EvidenceColumns: Equatable, Sendable {
  /// A text and where it stands.
  struct Words: Hashable, Sendable {
    let text: UInt32
    let start: UInt32
    let end: UInt32

    static let none = Words(text: StringTable.none, start: 1, end: 0)

    var span: Range<Int>? { start <= end ? Int(start)..<Int(end) : nil }
  }

  struct Attribution: Hashable, Sendable {
    let source: UInt32
    let cue: UInt32
    let kind: UInt32
  }

  /// A text and where it begins; it ends as many code points later as it has, unless ``gaps`` says otherwise.
  struct Place: Equatable, Sendable {
    let text: UInt32
    let start: UInt32
  }

  /// The end of words between which others stand.
  struct Gap: Equatable, Sendable {
    /// Three times the row, and 0 for the subject, 1 for the trigger, 2 for the object.
    let place: UInt64
    let end: UInt32
  }

  static let nothing = UInt32.max

  var sentences: [UInt32] = []
  /// Subject, trigger and object of each row, one behind the other.
  var places: [Place] = []
  /// Sorted by place.
  var gaps: [Gap] = []
  /// The row in ``attributionRows``; ``nothing`` where nobody is named.
  var attributions: [UInt32] = []
  /// The row in ``timeRows``; ``nothing`` where there is none.
  var times: [UInt32] = []
  var confidences: [Probability] = []
  var tenses: [Tense] = []

  var attributionRows: [Attribution] = []
  var timeRows: [TimeCode] = []

  var sentenceTexts: [UInt32] = []
  var sentenceStarts: [UInt32] = []
  var sentenceNumbers: [UInt32] = []
  /// Where the sentences of each article begin, and where those of the last end.
  var articleSentences: [UInt32] = [0]

  var count: Int { sentences.count }

  mutating func trim() {
    sentences = sentences.trimmed
    places = places.trimmed
    gaps = gaps.trimmed
    attributions = attributions.trimmed
    times = times.trimmed
    confidences = confidences.trimmed
    tenses = tenses.trimmed
    sentenceTexts = sentenceTexts.trimmed
    sentenceStarts = sentenceStarts.trimmed
    sentenceNumbers = sentenceNumbers.trimmed
  }

  /// Adds the words for the subject, trigger or object of the row that is being written.
  mutating func add(_ words: Words, _ strings: StringTable) {
    let start = words.span == nil ? Self.nothing : words.start
    if words.span != nil, strings.scalarCount(words.text) != Int(words.end - words.start) {
      gaps.append(Gap(place: UInt64(places.count), end: words.end))
    }
    places.append(Place(text: words.text, start: start))
  }

  /// The words for the subject (0), trigger (1) or object (2) of a row.
  func words(_ part: Int, ofRow row: Int, _ strings: StringTable) -> (text: String, Range<Int>?) {
    let index = row * 3 + part
    let place = places[index]
    let text = strings[place.text]
    guard place.start != Self.nothing else { return (text, nil) }
    let gap = gaps.count.partition { gaps[$0].place < UInt64(index) }
    if let gap, gaps[gap].place == UInt64(index) {
      return (text, Int(place.start)..<Int(gaps[gap].end))
    }
    return (text, Int(place.start)..<Int(place.start) + text.unicodeScalars.count)
  }

  func attribution(ofRow row: Int) -> Attribution? {
    attributions[row] == Self.nothing ? nil : attributionRows[Int(attributions[row])]
  }

  func time(_ row: UInt32) -> StatementTime? {
    row == Self.nothing ? nil : timeRows[Int(row)].time
  }

  /// How many articles stand behind rows that are in the order of the articles.
  func articleCount(ofRows rows: Range<Int>) -> Int {
    guard rows.count > 1 else { return rows.count }
    var count = 0
    var end = 0
    for row in rows where Int(sentences[row]) >= end {
      count += 1
      end = Int(articleSentences[article(ofSentence: Int(sentences[row])) + 1])
    }
    return count
  }

  func article(ofSentence sentence: Int) -> Int {
    let next = articleSentences.count.partition { Int(articleSentences[$0]) <= sentence }
    return (next ?? articleSentences.count) - 1
  }
}
