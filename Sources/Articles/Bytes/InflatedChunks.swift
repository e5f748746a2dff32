/// The inflated bytes of a gzip file of one or more members (RFC 1952), or of one deflated member of a zip.
struct InflatedChunks: ChunkSource {
  private let input: ByteStream
  private let inflater: Inflater
  private let format: Inflater.Format
  private let limits: ArticleLimits
  private var consumed = 0
  private var produced = 0
  private var isAtEnd = false

  private static let chunkBytes = 1 << 18

  init(
    _ input: ByteStream, format: Inflater.Format, limits: ArticleLimits
  ) throws(ReadingProblem) {
    self.input = input
    self.format = format
    self.limits = limits
    inflater = try Inflater(format)
  }

  /// - Throws: `overcompressed`, `damagedCompression`.
  mutating func next() throws(ReadingProblem) -> [UInt8]? {
    var chunk: [UInt8] = []
    while !isAtEnd, chunk.isEmpty {
      let ready = try input.peekSome()
      let step = try inflater.step(ready, into: &chunk, most: Self.chunkBytes)
      input.drop(step.consumed)
      consumed += step.consumed
      produced += chunk.count
      guard produced <= limits.freeInflatedBytes || produced / limits.ratio <= consumed else {
        isAtEnd = true
        throw ReadingProblem(.overcompressed, "over \(limits.ratio) bytes for one")
      }
      if step.isAtEnd {
        try beginMember()
      } else if ready.isEmpty, chunk.isEmpty {
        isAtEnd = true
        throw ReadingProblem(.damagedCompression, "it ends early")
      }
    }
    return chunk.isEmpty ? nil : chunk
  }

  /// Bytes that begin no member end a gzip file: tapes are padded.
  private mutating func beginMember() throws(ReadingProblem) {
    guard format == .gzip, try input.peek(2).elementsEqual([0x1F, 0x8B]) else {
      isAtEnd = true
      return
    }
    try inflater.reset()
    consumed = 0
    produced = 0
  }
}
