import Text

/// Running text in pieces that are worked on one by one.
struct TextBlocks {
  /// A piece and where it starts.
  struct Block: Sendable {
    let text: SourceText
    /// The code points before it.
    let offset: Int
    let bytes: Int
  }

  /// A piece of this many bytes is some seconds' work of one thread at most.
  private static let size = 1 << 14

  private var input: InputFile
  private var offset = 0

  init(_ input: InputFile) {
    self.input = input
  }

  /// The next piece; nil at the end.
  mutating func next() throws -> Block? {
    guard let bytes = try input.nextBlock(target: Self.size) else { return nil }
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    defer { offset += text.count }
    return Block(text: text, offset: offset, bytes: bytes.count)
  }
}
