/// Reads tar archives: POSIX ustar and pax (IEEE 1003.1), old V7, and GNU's long names.
struct TarReader: ArchiveReader {
  private let stream: ByteStream
  private let limits: ArticleLimits
  private var current: ByteStream?
  private var padding = 0

  private static let blockBytes = 512

  init(_ stream: ByteStream, limits: ArticleLimits) {
    self.stream = stream
    self.limits = limits
  }

  /// What earlier headers say about the file that follows them.
  private struct Extension {
    var name: String?
    var size: Int?
  }

  mutating func next() throws(ReadingProblem) -> ArchiveMember? {
    try finishMember()
    var extra = Extension()
    while true {
      let block = try stream.read(Self.blockBytes)
      guard !block.isEmpty, block.contains(where: { $0 != 0 }) else { return nil }
      guard block.count == Self.blockBytes, let header = TarHeader(block) else {
        throw ReadingProblem(.damagedArchive, "no tar header")
      }
      let size = extra.size ?? header.size
      switch header.type {
      case "0", "\0", "7":
        return member(extra.name ?? header.name, size: size)
      case "L":
        extra.name = Self.text(try content(size))
      case "x":
        for (key, value) in Self.paxRecords(try content(size)) {
          if key == "path" { extra.name = value }
          if key == "size", let size = Int(value), size >= 0 { extra.size = size }
        }
      default:
        try pass(over: size)
        if header.type != "K", header.type != "g" { extra = Extension() }
      }
    }
  }

  private mutating func member(_ name: String, size: Int) -> ArchiveMember {
    let member = ByteStream(MemberChunks(stream, count: size))
    current = member
    padding = Self.padding(after: size)
    return ArchiveMember(name: name, stream: member)
  }

  private mutating func finishMember() throws(ReadingProblem) {
    guard let current else { return }
    self.current = nil
    try current.skipAll()
    _ = try stream.skip(padding)
  }

  /// A header's own content.
  private func content(_ size: Int) throws(ReadingProblem) -> [UInt8] {
    guard size <= limits.headerBytes else {
      throw ReadingProblem(.damagedArchive, "a header of \(size) bytes")
    }
    let bytes = try stream.read(size)
    _ = try stream.skip(Self.padding(after: size))
    return bytes
  }

  private func pass(over size: Int) throws(ReadingProblem) {
    let whole = size.addingReportingOverflow(Self.padding(after: size))
    guard !whole.overflow, try stream.skip(whole.partialValue) == whole.partialValue else {
      throw ReadingProblem(.damagedArchive, "it ends early")
    }
  }

  private static func padding(after size: Int) -> Int {
    (blockBytes - size % blockBytes) % blockBytes
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Records are `length key=value\n`, the length in decimal and counting itself.
  private static func paxRecords(_ bytes: [UInt8]) -> [(key: String, value: String)] {
    var records: [(key: String, value: String)] = []
    var rest = bytes[...]
    while let blank = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<blank], as: UTF8.self)),
      length > blank - rest.startIndex + 1, length <= rest.count
    {
      let record = rest[(blank + 1)..<(rest.startIndex + length)]
      if let equals = record.firstIndex(of: 0x3D) {
        let value = record[(equals + 1)...].dropLast()
        records.append(
          (
            String(decoding: record[..<equals], as: UTF8.self),
            String(decoding: value, as: UTF8.self)
          ))
      }
      rest = rest.dropFirst(length)
    }
    return records
  }
}
