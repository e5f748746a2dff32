import Facts

/// The run of the program to which an export owes its statements.
public struct ExportRun: Equatable, Sendable {
  /// The hash of the rest, which ends its identifier `urn:newsgraph:run:…`.
  public let identifier: String
  /// The version of the program, with that of its model.
  public let version: String
  /// When it began, as ISO 8601 in UTC: "2025-03-01T04:00:00Z"; nil where exports are to be equal to the byte.
  public let startedAt: String?
  /// When it ended, likewise.
  public let endedAt: String?

  /// A run; the clock is named only by who wants it in the file.
  public init(version: String, startedAt: String? = nil, endedAt: String? = nil) {
    self.version = version
    self.startedAt = startedAt
    self.endedAt = endedAt
    identifier = "run:" + contentHash([version, startedAt ?? "", endedAt ?? ""])
  }
}
