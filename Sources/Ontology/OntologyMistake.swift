/// Something wrong in a file of the ontology.
public struct OntologyMistake: Equatable, Comparable, Sendable, CustomStringConvertible {
  /// Whether the ontology can be used all the same.
  public enum Severity: Sendable {
    case warning, mistake
  }

  /// Where; nil for a row that was built in.
  public let place: SourcePlace?
  /// What, and what to do about it.
  public let message: String
  /// Whether it forbids the use of the ontology.
  public let severity: Severity

  init(_ place: SourcePlace?, _ message: String, severity: Severity = .mistake) {
    self.place = place
    self.message = message
    self.severity = severity
  }

  /// `file:line: message`.
  public var description: String {
    let prefix = severity == .warning ? "warning: " : ""
    return "\(place?.description ?? "built-in ontology"): \(prefix)\(message)"
  }

  /// Orders by place.
  public static func < (left: OntologyMistake, right: OntologyMistake) -> Bool {
    switch (left.place, right.place) {
    case (let first?, let second?) where first != second: first < second
    case (nil, _?): true
    case (_?, nil): false
    default: left.message < right.message
    }
  }
}
