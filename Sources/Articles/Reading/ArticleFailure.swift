/// Something that could not be read: where it stands, why, and what to do next.
///
/// A failure concerns one file, record or item; the reader goes on behind it.
public struct ArticleFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// Where it stands.
  public let place: ArticlePlace
  /// Why it could not be read; its raw value is the code that reports count by.
  public let reason: ReadingProblem.Reason
  /// What was seen, in a few words; may be empty.
  public let detail: String

  /// Puts a failure together.
  public init(place: ArticlePlace, reason: ReadingProblem.Reason, detail: String = "") {
    self.place = place
    self.reason = reason
    self.detail = detail
  }

  init(place: ArticlePlace, problem: ReadingProblem) {
    self.init(place: place, reason: problem.reason, detail: problem.detail)
  }

  /// What to do about it.
  public var nextStep: String { reason.nextStep }

  /// One line: place, code, what is wrong, what to do.
  public var description: String {
    let detail = detail.isEmpty ? "" : " (\(detail))"
    return "\(place): \(reason.rawValue): \(reason.message)\(detail); \(nextStep)"
  }
}
