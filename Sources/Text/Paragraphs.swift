/// Finds the paragraphs of a text.
///
/// A blank line always ends a paragraph. A single line break does too, unless the lines between
/// two blank lines are hard-wrapped: no line is longer than 100 characters and the longest at
/// least 50; at least four of five lines, the last not counted, are full, which means that the
/// first word of the next line would not have fitted into the longest; and at most half of the full
/// lines end with a full stop, question or exclamation mark. In hard-wrapped text a paragraph
/// ends only after a line that is not full but ends with such a mark.
struct Paragraphs {
  private let text: ClassifiedText
  private var paragraphs: [Range<Int>] = []

  /// The paragraphs of a text as ranges of its chunks.
  static func ranges(in text: ClassifiedText) -> [Range<Int>] {
    var finder = Self(text: text)
    finder.find()
    return finder.paragraphs
  }

  private init(text: ClassifiedText) {
    self.text = text
  }

  /// A line that is not blank, as a range of chunks.
  private struct Line {
    let chunks: Range<Int>
    /// In characters, without white space at either end.
    let length: Int
    let firstWordLength: Int
    let endsWithTerminal: Bool
  }

  private mutating func find() {
    var block: [Line] = []
    var start = 0
    for index in text.chunks.indices {
      let next = index + 1
      let breaks =
        next < text.chunks.count
        ? lineBreaks(between: text.chunks[index].upperBound, and: text.chunks[next].lowerBound) : 2
      guard breaks > 0 else { continue }
      block.append(line(start..<next))
      start = next
      if breaks > 1 {
        append(block)
        block = []
      }
    }
  }

  private func lineBreaks(between start: Int, and end: Int) -> Int {
    var breaks = 0
    for place in start..<end {
      switch text.codes[place] {
      case 0x0A where place > start && text.codes[place - 1] == 0x0D: break
      case 0x2029: breaks += 2
      case 0x0A...0x0D, 0x85, 0x2028: breaks += 1
      default: break
      }
    }
    return breaks
  }

  private func line(_ chunks: Range<Int>) -> Line {
    let first = text.chunks[chunks.lowerBound]
    let last = text.chunks[chunks.upperBound - 1]
    return Line(
      chunks: chunks,
      length: last.upperBound - first.lowerBound,
      firstWordLength: first.count,
      endsWithTerminal: ChunkDescription(last, of: text).terminal.mark.mayEndSentence
    )
  }

  private mutating func append(_ block: [Line]) {
    let width = block.map(\.length).max() ?? 0
    let full = zip(block, block.dropFirst()).map { line, next in
      line.length + 1 + next.firstWordLength > width
    }
    guard isHardWrapped(block, width: width, full: full) else {
      paragraphs += block.map(\.chunks)
      return
    }
    var start = block[0].chunks.lowerBound
    for (line, isFull) in zip(block, full + [false]) where !isFull && line.endsWithTerminal {
      paragraphs.append(start..<line.chunks.upperBound)
      start = line.chunks.upperBound
    }
    if let last = block.last, start < last.chunks.upperBound {
      paragraphs.append(start..<last.chunks.upperBound)
    }
  }

  private func isHardWrapped(_ block: [Line], width: Int, full: [Bool]) -> Bool {
    let fullLines = zip(block, full).filter(\.1).map(\.0)
    guard (50...100).contains(width), !full.isEmpty, fullLines.count * 5 >= full.count * 4 else {
      return false
    }
    let ended = fullLines.filter(\.endsWithTerminal).count
    return ended * 2 <= fullLines.count && (block.count > 2 || ended == 0)
  }
}
