import Facts
public import Text

/// What the words of one sentence refer to in their document, and whose words they are.
///
///     let explanation = DocumentExplanation(reading, sentences: annotated, text: text)
///     for line in explanation.lines(ofSentence: 3) { print(line) }
public struct DocumentExplanation: Sendable {
  private let reading: DocumentExtractor.Reading
  private let sentences: [AnnotatedSentence]
  private let text: SourceText

  /// Takes what was read.
  ///
  /// - Parameters:
  ///   - reading: What the extractor found in the document.
  ///   - sentences: The sentences that it was given.
  ///   - text: The text into which the words' offsets point.
  public init(
    _ reading: DocumentExtractor.Reading, sentences: [AnnotatedSentence], text: SourceText
  ) {
    self.reading = reading
    self.sentences = sentences
    self.text = text
  }

  /// References, events and quotations of a sentence under their titles; sentences are counted from 1 in them.
  ///
  /// - Parameter number: The number of one of the sentences, from 0.
  /// - Returns: The lines.
  public func lines(ofSentence number: Int) -> [String] {
    titled("References", references(in: number)) + titled("Events", events(in: number))
      + titled("Quotations", quotations(in: number))
  }

  private func titled(_ title: String, _ lines: [String]) -> [String] {
    [title] + (lines.isEmpty ? ["  none"] : lines.map { "  " + $0 }) + [""]
  }

  /// The clusters of more than one mention that have one in a sentence: `his → Ada Holm: Holm (1), his (3)`.
  ///
  /// - Parameter number: The number of the sentence, from 0.
  /// - Returns: A line for each of its mentions.
  public func references(in number: Int) -> [String] {
    reading.clusters.flatMap { cluster -> [String] in
      let all = cluster.mentions + cluster.descriptions
      guard all.count > 1 else { return [] }
      let name = shown(cluster.label ?? words(cluster.mentions[0]))
      let entity = cluster.entity.map { " entity:\($0)" } ?? ""
      let places = cluster.mentions.map { shown(words($0)) + " (\($0.sentence + 1))" }
      return all.filter { $0.sentence == number }.map {
        "\(shown(words($0))) → \(name)\(entity): " + Self.listed(places)
      }
    }
  }

  /// The events of which a sentence speaks: `the move → order by Ada Holm, told in sentence 1`.
  ///
  /// - Parameter number: The number of one of the sentences, from 0.
  /// - Returns: A line for each mention of an event.
  public func events(in number: Int) -> [String] {
    let span = sentences[number].sentence.range
    return reading.statements.events.flatMap { event -> [String] in
      let roles = event.roles.map { "\($0.role) = \(shown($0.reference.label))" }
      return event.mentions.filter { span.contains($0.head.lowerBound) }.map { mention in
        "\(shown(mention.text)) → \(event.label) event:\(event.identifier)"
          + ", told in sentence \(event.sentence + 1)"
          + (roles.isEmpty ? "" : ": " + Self.listed(roles))
      }
    }
  }

  /// The quotations that reach into a sentence: `“No” (speech): Ada Holm, say, trailing`.
  ///
  /// - Parameter number: The number of the sentence, from 0.
  /// - Returns: A line for each quotation.
  public func quotations(in number: Int) -> [String] {
    reading.quotations.quotations.filter {
      ($0.words.lowerBound.sentence...$0.words.upperBound.sentence).contains(number)
    }.map { quotation in
      let speaker = quotation.source.map { source in
        [
          source.speaker.map { shown(reading.quotations.mention($0).text) } ?? "nobody named",
          source.cue, source.position.rawValue,
        ].joined(separator: ", ")
      }
      return "\(shown(text[quotation.span])) (\(quotation.kind.rawValue))"
        + (speaker.map { ": " + $0 } ?? "")
    }
  }

  // MARK: Words

  private static let most = 8

  /// The first of some things, and how many more there are.
  private static func listed(_ all: [String]) -> String {
    all.prefix(most).joined(separator: ", ")
      + (all.count > most ? " and \(all.count - most) more" : "")
  }

  private func words(_ mention: DocumentMention) -> String {
    let words = sentences[mention.sentence].sentence.words
    return text[
      words[mention.words.lowerBound].range
        .lowerBound..<words[mention.words.upperBound - 1].range.upperBound]
  }

  /// Words in one line, long ones cut.
  private func shown(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
