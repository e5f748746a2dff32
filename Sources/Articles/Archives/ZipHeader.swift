/// The header in front of a member of a zip archive.
struct ZipHeader {
  /// How a member is compressed.
  enum Method: Equatable {
    case stored, deflated
    case other(Int)
  }

  static let signature: [UInt8] = [0x50, 0x4B, 3, 4]

  let name: String
  let method: Method
  /// The member's bytes in the archive; 0 where they are not known yet.
  let compressedSize: Int
  /// Whether CRC and sizes stand behind the member.
  let hasDescriptor: Bool
  let isEncrypted: Bool

  private static let fixedBytes = 30

  /// Takes a header from a stream.
  init(_ stream: ByteStream, limits: ArticleLimits) throws(ReadingProblem) {
    let fixed = try stream.read(Self.fixedBytes)[...]
    guard let flags = fixed.littleEndian(at: 6, bytes: 2),
      let method = fixed.littleEndian(at: 8, bytes: 2),
      let size = fixed.littleEndian(at: 18, bytes: 4),
      let nameBytes = fixed.littleEndian(at: 26, bytes: 2),
      let extraBytes = fixed.littleEndian(at: 28, bytes: 2)
    else { throw ReadingProblem(.damagedArchive, "it ends early") }
    let name = try stream.read(nameBytes)
    let extra = try stream.read(extraBytes)
    guard name.count == nameBytes, extra.count == extraBytes else {
      throw ReadingProblem(.damagedArchive, "it ends early")
    }
    // Without flag 11 names are of IBM's code page 437; only their ASCII part is sure.
    self.name = String(decoding: name, as: UTF8.self)
    self.method =
      switch method {
      case 0: .stored
      case 8: .deflated
      default: .other(method)
      }
    compressedSize = size == 0xFFFF_FFFF ? try Self.largeSize(extra[...]) : size
    isEncrypted = flags & 0x41 != 0
    hasDescriptor = flags & 0x08 != 0
  }

  /// The compressed size in the field of zip64: behind the inflated size.
  private static func largeSize(_ extra: ArraySlice<UInt8>) throws(ReadingProblem) -> Int {
    var rest = extra
    while let tag = rest.littleEndian(at: 0, bytes: 2),
      let length = rest.littleEndian(at: 2, bytes: 2), rest.count >= 4 + length
    {
      if tag == 1, length >= 16, let size = rest.littleEndian(at: 12, bytes: 8) { return size }
      rest = rest.dropFirst(4 + length)
    }
    throw ReadingProblem(.damagedArchive, "a size is missing")
  }
}
