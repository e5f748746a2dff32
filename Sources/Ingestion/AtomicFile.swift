import Foundation

/// Writes files that others read at any time.
public enum AtomicFile {
  /// Writes a file under another name in the same folder and then gives it its own: readers see the old file or the
  /// new one, never half of one.
  public static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
