import Extraction
import Facts
import Text

/// What `newsgraph extract --explain` prints of a sentence: tree, open records, frames, statements.
struct ExplanationText {
  let sentence: AnnotatedSentence
  let place: Place
  let extractor: StatementExtractor
  /// What the sentence says in the terms of the ontology.
  let statements: [Statement]

  /// The lines, without line breaks.
  var lines: [String] {
    [place.quote.split(whereSeparator: \.isNewline).joined(separator: " "), ""]
      + titled("Tree", SentenceDrawing(sentence).lines)
      + titled("Open records", records)
      + titled(
        "Frames", extractor.explanations(of: sentence, text: place.text).flatMap(frames))
      + titled("Statements", statementRows)
  }

  private func titled(_ title: String, _ lines: [String]) -> [String] {
    [TerminalColor.bold(title)] + (lines.isEmpty ? ["  none"] : lines.map { "  " + $0 }) + [""]
  }

  private var records: [String] {
    OpenExtractor().records(in: sentence, text: place.text).map {
      RecordLine(record: $0, place: place).row + "  {\($0.kind.rawValue)}"
    }
  }

  private var statementRows: [String] {
    statements.map {
      StatementLine(statement: $0, place: place).row + "  {\($0.trigger.frame) → \($0.parent)}"
    }
  }

  // MARK: Frames

  private func frames(_ explanation: PredicateExplanation) -> [String] {
    let form = sentence.sentence.words[explanation.predicate].form
    var lines = ["\(form) (\(explanation.lemma)): " + places(explanation)]
    if explanation.attempts.isEmpty { lines.append("  no frame has this word") }
    let isFrame = explanation.attempts.contains { $0.frame == explanation.chosen }
    if let chosen = explanation.chosen, !isFrame { lines.append("  ✓ \(chosen)") }
    return lines + explanation.attempts.map { "  " + line($0) }
  }

  private func places(_ explanation: PredicateExplanation) -> String {
    explanation.places.map { place in
      let words = zip(place.words, place.classes).map { word, name in
        word + (name.map { " (\($0))" } ?? "")
      }
      return place.name + (place.isBorrowed ? "*" : "") + " = " + words.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private func line(_ attempt: PredicateExplanation.Attempt) -> String {
    switch attempt.outcome {
    case .matched(let roles):
      let roles = roles.sorted { $0.key < $1.key }
        .map { "\($0.key) = \($0.value.joined(separator: ", "))" }
      return "✓ \(attempt.frame): " + roles.joined(separator: "; ")
    case .outranked:
      return "· \(attempt.frame): fits, but another asks for more or fills more"
    case .missing(let slot, let instead):
      let reason =
        instead.isEmpty ? "nothing stands there" : "there stands " + instead.joined(separator: ", ")
      return "✗ \(attempt.frame): \(slot) is missing, \(reason)"
    }
  }
}
