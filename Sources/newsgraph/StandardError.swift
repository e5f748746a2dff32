import Foundation

/// Lines for people, beside the results.
enum StandardError {
  /// Writes a line that begins with the program's name.
  static func report(_ line: String) {
    write("newsgraph: \(line)")
  }

  /// Writes a line.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
  }
}
