import Facts
import Ontology

/// The statements of one document in brat's standoff format, which annotation tools open.
///
/// Entities and triggers are text-bound (`T`), statements with a trigger are events (`E`) with attributes
/// (`A`), those without one binary relations (`R`); confidence and source stand in notes (`#`).
/// Format: brat.nlplab.org/standoff.html.
struct BratDocument {
  /// Where a text-bound annotation stands, as brat writes it: code points, slices joined by `;`.
  private struct Bound: Hashable {
    let type: String
    let start: Int
    let end: Int
  }

  private var lines: [String] = []
  private var bounds: [Bound: Int] = [:]
  private var counts: [Character: Int] = [:]

  /// The annotations, a line each.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a statement about `document`.
  mutating func add(_ statement: Statement, in document: [Unicode.Scalar]) {
    let subject = bound(statement.subject, document)
    let object = bound(statement.object, document)
    guard let subject, let object else { return }
    let identity: String
    let type = Self.name(statement.relation)
    if let span = statement.trigger.span,
      let trigger = bound(type, span, document)
    {
      identity = next("E")
      var parts = ["\(type):T\(trigger)", "Subject:T\(subject)", "Object:T\(object)"]
      for argument in statement.arguments {
        guard let number = bound(argument.reference, document),
          number != subject, number != object
        else { continue }
        let role = Self.name(argument.role)
        let same = parts.count { $0.hasPrefix(role) }
        parts.append("\(role)\(same == 0 ? "" : String(same + 1)):T\(number)")
      }
      lines.append("\(identity)\t" + parts.joined(separator: " "))
      attributes(of: statement, identity)
    } else {
      identity = next("R")
      lines.append("\(identity)\t\(type) Arg1:T\(subject) Arg2:T\(object)")
    }
    note(statement, identity)
  }

  private mutating func attributes(of statement: Statement, _ identity: String) {
    if statement.polarity == .negated { lines.append("\(next("A"))\tNegated \(identity)") }
    if statement.modality != .asserted {
      lines.append("\(next("A"))\tModality \(identity) \(statement.modality.rawValue)")
    }
    lines.append("\(next("A"))\tTense \(identity) \(statement.tense.rawValue)")
  }

  private mutating func note(_ statement: Statement, _ identity: String) {
    var parts = ["\(statement.parent)", "confidence \(statement.confidence)"]
    if let source = statement.attribution {
      parts.append("says \(source.source?.text ?? "somebody") (\(source.cue))")
    }
    lines.append(
      "\(next("#"))\tAnnotatorNotes \(identity)\t" + Self.onOneLine(parts.joined(separator: "; ")))
  }

  // MARK: Text-bound annotations

  private mutating func bound(
    _ reference: EntityReference, _ document: [Unicode.Scalar]
  ) -> Int? {
    bound(
      Self.name(reference.entityClass ?? "Phrase"), reference.mention.span, document)
  }

  /// The number of an annotation; one that is there already is used again.
  private mutating func bound(
    _ type: String, _ span: Range<Int>, _ document: [Unicode.Scalar]
  ) -> Int? {
    let span = span.clamped(to: document.indices)
    guard !span.isEmpty else { return nil }
    let key = Bound(type: type, start: span.lowerBound, end: span.upperBound)
    if let known = bounds[key] { return known }
    let identity = next("T")
    bounds[key] = counts["T"]
    var covered = ""
    covered.unicodeScalars.append(contentsOf: document[span])
    let slices = Self.slices(of: span, in: document)
    lines.append("\(identity)\t\(type) \(slices)\t\(Self.onOneLine(covered))")
    return counts["T"]
  }

  /// brat forbids an annotation across a line break: such a span is written as its lines.
  private static func slices(of span: Range<Int>, in document: [Unicode.Scalar]) -> String {
    var slices: [String] = []
    var start = span.lowerBound
    for index in span where document[index] == "\n" {
      if index > start { slices.append("\(start) \(index)") }
      start = index + 1
    }
    if start < span.upperBound { slices.append("\(start) \(span.upperBound)") }
    return slices.joined(separator: ";")
  }

  private mutating func next(_ kind: Character) -> String {
    counts[kind, default: 0] += 1
    return "\(kind)\(counts[kind, default: 0])"
  }

  /// Types may hold letters, digits, `-` and `_` only.
  private static func name(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "_" })
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
