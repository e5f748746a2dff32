/// A line of a file of the ontology.
public struct SourcePlace: Equatable, Comparable, Hashable, Sendable, CustomStringConvertible {
  /// The path as messages show it.
  public let file: String
  /// From 1.
  public let line: Int

  /// `file:line`.
  public var description: String { "\(file):\(line)" }

  /// Orders by file, then by line.
  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
