/// Why a file cannot be written.
public struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What the system says.
  public let reason: String

  /// What is wrong and what to do next.
  public var description: String {
    "\(path): cannot be written (\(reason)); name a place that you may write to"
  }
}
