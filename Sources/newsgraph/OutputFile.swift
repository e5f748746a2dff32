import Foundation

/// Standard output, with errors that say what to do.
struct OutputFile {
  private var pending: [UInt8] = []

  /// Writes text, sooner or later.
  mutating func write(_ text: String) throws {
    pending += text.utf8
    if pending.count > 1 << 16 { try flush() }
  }

  /// Writes bytes, sooner or later.
  mutating func write(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count > 1 << 16 { try flush() }
  }

  /// Writes what is pending.
  mutating func flush() throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: pending)
    } catch {
      throw CommandFailure("standard output cannot be written (\(error.localizedDescription))")
    }
    pending.removeAll(keepingCapacity: true)
  }
}
