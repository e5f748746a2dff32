/// Why a weights file cannot be used.
public enum ModelError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file could not be read.
  case unreadable(path: String, reason: String)
  /// The file does not start as a weights file does.
  case notWeights(source: String)
  /// The file was written by a later version.
  case newerFormat(source: String, version: Int)
  /// The file is cut off, or contradicts itself.
  case damaged(source: String, reason: String)

  /// One line that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): \(reason)"
    case .notWeights(let source):
      "\(source) is not a NewsGraph weights file; `make train` writes one"
    case .newerFormat(let source, let version):
      "\(source) has format \(version), which this version does not know; update newsgraph"
    case .damaged(let source, let reason):
      "\(source) is damaged (\(reason)); write it anew with `make train`"
    }
  }
}
