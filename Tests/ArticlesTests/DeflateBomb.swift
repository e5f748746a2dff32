/// Writes compressed bytes that inflate to the same letter very often (RFC 1951, section 3.2.6).
enum DeflateBomb {
  /// A deflate stream of one block with fixed codes: a letter, then matches of 258 bytes at distance 1.
  static func deflated(megabytes: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(1, 1)
    bits.write(1, 2)
    bits.writeCode(0x30 + 0x61, 8)
    for _ in 0..<(megabytes << 20) / 258 {
      // Length 258 is code 285, 8 bits 11000101; distance 1 is code 0, 5 bits.
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
    }
    bits.writeCode(0, 7)
    return bits.finished()
  }

  /// A gzip file with a wrong checksum, which nobody may ever get to see.
  static func gzip(megabytes: Int) -> [UInt8] {
    let content = deflated(megabytes: megabytes)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + content + [UInt8](repeating: 0, count: 8)
  }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var buffer: UInt32 = 0
    private var count = 0

    /// Data elements go in least significant bit first.
    mutating func write(_ value: UInt32, _ size: Int) {
      buffer |= value << UInt32(count)
      count += size
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        count -= 8
      }
    }

    /// Huffman codes go in most significant bit first.
    mutating func writeCode(_ code: UInt32, _ size: Int) {
      for shift in (0..<size).reversed() { write(code >> UInt32(shift) & 1, 1) }
    }

    func finished() -> [UInt8] {
      count > 0 ? bytes + [UInt8(truncatingIfNeeded: buffer)] : bytes
    }
  }
}
