/// Cuts plain text into paragraphs.
enum PlainParagraphs {
  /// The most bytes of text in one article; the longest books have three million.
  static let mostBytes = 4 << 20

  /// - Throws: `tooLarge` for a text of more bytes than that.
  static func check(_ count: Int) throws(ReadingProblem) {
    guard count <= mostBytes else {
      throw ReadingProblem(.tooLarge, "a text of over \(mostBytes) bytes")
    }
  }

  /// Paragraphs end at empty lines; inside them, lines are joined where they were wrapped by width, and are
  /// paragraphs of their own elsewhere.
  static func paragraphs(in bytes: [UInt8]) -> [String] {
    blocks(in: bytes).flatMap { lines in
      areWrapped(lines) ? [lines.joined(separator: " ")] : lines
    }
  }

  /// The lines of each run without an empty line, white space collapsed.
  static func blocks(in bytes: [UInt8]) -> [[String]] {
    var blocks: [[String]] = []
    var current: [String] = []
    for line in lines(bytes) {
      let text = line.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) })
      if text.isEmpty {
        if !current.isEmpty { blocks.append(current) }
        current = []
      } else {
        current.append(String(decoding: Array(text.joined(separator: [0x20])), as: UTF8.self))
      }
    }
    if !current.isEmpty { blocks.append(current) }
    return blocks
  }

  /// Lines end with LF, CR LF or CR alone.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    if bytes.contains(0x0A) {
      return bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    return bytes.split(separator: 0x0D, omittingEmptySubsequences: false)
  }

  /// Whether the next line's first word would not have fitted on each line but the last.
  static func areWrapped(_ lines: [String]) -> Bool {
    guard lines.count > 1, let width = lines.map(\.count).max(), (30...100).contains(width) else {
      return false
    }
    return zip(lines, lines.dropFirst()).allSatisfy { line, next in
      line.count + 1 + (next.split(separator: " ").first?.count ?? 0) > width
    }
  }
}
