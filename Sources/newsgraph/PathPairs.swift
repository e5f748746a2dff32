import Foundation

/// The pairs of names whose connections a file asks for.
enum PathPairs {
  /// Reads a file, or standard input where it is `-`: two names with a tab between on each line.
  ///
  /// Empty lines, and lines that begin with `#`, are passed over.
  ///
  /// - Throws: `CommandFailure` with the place of a line that is no pair, and where there is none at all.
  static func read(_ path: String) throws -> [(from: String, to: String)] {
    var input = try InputFile(path: path)
    var pairs: [(from: String, to: String)] = []
    var number = 0
    while let bytes = try input.nextLine() {
      number += 1
      let line = String(decoding: bytes, as: UTF8.self)
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      let names = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else {
        throw CommandFailure(
          "\(input.name): line \(number): write two names with one tab between them")
      }
      pairs.append((names[0], names[1]))
    }
    guard !pairs.isEmpty else {
      throw CommandFailure("\(path): has no pairs; write two names with a tab between on a line")
    }
    return pairs
  }
}
