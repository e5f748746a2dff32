import Extraction
import Facts
import Text

/// What `newsgraph extract` looks for.
enum ExtractionTarget: Sendable {
  /// Every relation, in the words of the text, with the statements that it means.
  case openRecords
  /// Relations of the ontology.
  case statements
  /// Tree, records and frames, for reading.
  case explanation
}

/// How `newsgraph extract` writes what it found, a line each.
struct ExtractionLines: Sendable {
  let target: ExtractionTarget
  let format: ExtractCommand.Format
  let minConfidence: Double
  let extractor: StatementExtractor

  /// The lines of a sentence, without line breaks.
  ///
  /// - Parameters:
  ///   - sentence: The sentence with its tree and names.
  ///   - place: Where it stands.
  ///   - statements: What it says in the terms of the ontology.
  /// - Returns: None where nothing was found.
  func lines(
    of sentence: AnnotatedSentence, at place: Place, statements: [Statement]
  ) -> [String] {
    switch target {
    case .explanation:
      return ExplanationText(
        sentence: sentence, place: place, extractor: extractor, statements: statements
      ).lines
    case .openRecords:
      return OpenExtractor().records(in: sentence, text: place.text)
        .filter { $0.confidence >= minConfidence }
        .map { record in
          let line = RecordLine(
            record: record, place: place, statements: statements.filter { $0.reports(record) })
          return format == .jsonl ? line.json.text : line.row
        }
    case .statements:
      return statements.filter { $0.confidence >= minConfidence }.map { statement in
        let line = StatementLine(statement: statement, place: place)
        return format == .jsonl ? line.json.text : line.row
      }
    }
  }
}
