/// What is wrong with a CoNLL-U file, and where.
public struct ConlluError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let reason: String

  /// The line and the reason.
  public var description: String { "line \(line): \(reason)" }
}
