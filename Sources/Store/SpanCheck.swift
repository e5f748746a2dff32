import Facts
import Text

/// Compares the words of an article's statements with the article.
struct SpanCheck {
  private let article: ArticleStatements
  private let text: SourceText?
  private let sentences: [Int: [Unicode.Scalar]]
  /// Where to look for words when no text is kept.
  private let numbers: [Int]
  private var result: StoreVerification

  /// Compares everything and adds to `result`.
  static func check(
    _ article: ArticleStatements, text: String?, addingTo result: inout StoreVerification
  ) {
    var check = SpanCheck(article, text, result)
    check.checkSentences()
    for (number, statement) in article.statements.enumerated() {
      check.check(statement, number)
    }
    for event in article.events { check.check(event) }
    check.result.articles += 1
    result = check.result
  }

  private init(_ article: ArticleStatements, _ text: String?, _ result: StoreVerification) {
    self.article = article
    self.text = text.map { SourceText($0) }
    self.result = result
    sentences = article.sentences.mapValues { Array($0.text.unicodeScalars) }
    numbers = article.sentences.keys.sorted()
  }

  private mutating func checkSentences() {
    for (number, quotation) in article.sentences.sorted(by: { $0.key < $1.key }) {
      let scalars = sentences[number] ?? []
      if scalars.count != quotation.span.count {
        report("sentence \(number) is not as long as its span")
      } else if let found = slice(quotation.span, of: number), !found.elementsEqual(scalars) {
        report("sentence \(number) is not what the text says at \(quotation.span)")
      }
    }
  }

  private mutating func check(_ statement: Statement, _ number: Int) {
    result.statements += 1
    let sentence = statement.sentence
    if article.sentences[sentence] == nil {
      report("its sentence \(sentence) is not quoted", number)
    }
    if !(0...1).contains(statement.confidence) {
      report("its confidence \(statement.confidence) is no probability", number)
    }
    check(statement.subject.mention, "subject", sentence, number)
    check(statement.object.mention, "object", sentence, number)
    check(statement.trigger, sentence, number)
    for argument in statement.arguments {
      check(argument.reference.mention, argument.role, sentence, number)
    }
    if let source = statement.attribution?.source { check(source, "source", sentence, number) }
    if let via = statement.derivedVia { check(via, "derived via", sentence, number) }
    if let place = statement.place { check(place.mention, "place", sentence, number) }
  }

  private mutating func check(_ event: Event) {
    let name = "event \(event.identifier)"
    for mention in event.mentions { check(mention, "\(name), mention", event.sentence, nil) }
    for role in event.roles {
      check(role.reference.mention, "\(name), \(role.role)", event.sentence, nil)
    }
    if let place = event.place { check(place.mention, "\(name), place", event.sentence, nil) }
  }

  private mutating func check(
    _ trigger: Statement.Trigger, _ sentence: Int, _ number: Int
  ) {
    switch (trigger.span, trigger.text.isEmpty) {
    case (let span?, _): check(trigger.text, at: span, "trigger", sentence, number)
    case (nil, false): report("its trigger '\(trigger.text)' has no span", number)
    case (nil, true): break
    }
  }

  private mutating func check(
    _ mention: Mention, _ part: String, _ sentence: Int, _ number: Int?
  ) {
    check(mention.text, at: mention.span, part, sentence, number)
    let head = mention.head
    if head.lowerBound < mention.span.lowerBound || head.upperBound > mention.span.upperBound {
      report("\(part): the head \(head) lies outside of the span \(mention.span)", number)
    }
  }

  private mutating func check(
    _ words: String, at span: Range<Int>, _ part: String, _ sentence: Int, _ number: Int?
  ) {
    guard let found = slice(span, of: sentence) else {
      if text != nil {
        report("\(part): the span \(span) lies outside of the text", number)
      } else {
        result.spansWithoutText += 1
      }
      return
    }
    if Self.says(found, words) {
      result.spans += 1
    } else {
      let there = String(String.UnicodeScalarView(found))
      report("\(part): says '\(words)' where the text says '\(there)' at \(span)", number)
    }
  }

  /// What stands at a span: in the text, else in a quotation.
  private func slice(_ span: Range<Int>, of sentence: Int) -> ArraySlice<Unicode.Scalar>? {
    if let text {
      guard span.lowerBound >= 0, span.upperBound <= text.count else { return nil }
      return text.scalars[span]
    }
    for number in [sentence] + numbers {
      guard let quotation = article.sentences[number], let scalars = sentences[number],
        quotation.span.lowerBound <= span.lowerBound, span.upperBound <= quotation.span.upperBound,
        scalars.count == quotation.span.count
      else { continue }
      let start = span.lowerBound - quotation.span.lowerBound
      return scalars[start..<start + span.count]
    }
    return nil
  }

  /// Whether a slice says some words: exactly, or with gaps where the words have a blank.
  private static func says(_ slice: ArraySlice<Unicode.Scalar>, _ words: String) -> Bool {
    let wanted = Array(words.unicodeScalars)
    if slice.elementsEqual(wanted) { return true }
    var rest = slice
    for piece in wanted.split(separator: " ") {
      guard let start = rest.firstStart(of: piece) else { return false }
      rest = rest[(start + piece.count)...]
    }
    return wanted.first.map { $0 == slice.first } ?? false
      && wanted.last.map { $0 == slice.last } ?? false
  }

  private mutating func report(_ problem: String, _ statement: Int? = nil) {
    result.add(problem, article: article.article.identifier, statement: statement)
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Where some characters stand first.
  fileprivate func firstStart(of piece: ArraySlice<Unicode.Scalar>) -> Int? {
    guard count >= piece.count else { return nil }
    return (startIndex...(endIndex - piece.count)).first { start in
      self[start..<start + piece.count].elementsEqual(piece)
    }
  }
}
