import Foundation

/// Reads JSON Lines of sentences, some at a time.
struct SentenceLineReader {
  /// One line.
  struct Line: Decodable, Sendable {
    let id: String
    let text: String
  }

  /// Some lines of a file.
  struct Piece: Sendable {
    let lines: [Line]
    let bytes: Int
  }

  private var input: InputFile
  private var number = 0

  init(_ input: InputFile) {
    self.input = input
  }

  /// The next lines, at most `most`; nil at the end.
  ///
  /// Empty lines are passed over.
  mutating func next(most: Int) throws -> Piece? {
    var lines: [Line] = []
    var bytes = 0
    while lines.count < most, let found = try input.nextLine() {
      number += 1
      bytes += found.count + 1
      guard !found.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      do {
        lines.append(try JSONDecoder().decode(Line.self, from: Data(found)))
      } catch {
        throw CommandFailure(
          "\(input.name): line \(number): not a JSON object with the strings \"id\" and \"text\"")
      }
    }
    return lines.isEmpty ? nil : Piece(lines: lines, bytes: bytes)
  }
}
