/// Reads zip archives front to back (PKWARE's APPNOTE.TXT), without the directory at their end.
///
/// So an archive on a pipe is read as well as a file. A stored member whose size stands behind it cannot be
/// told from what follows and is an error; no common program writes such members.
struct ZipReader: ArchiveReader {
  private let stream: ByteStream
  private let limits: ArticleLimits
  private var current: Current?
  private var descriptorFollows = false

  /// The member that is being read.
  private struct Current {
    let stream: ByteStream
    /// Where the archive goes on behind it, where its header says so.
    let end: Int?
  }

  init(_ stream: ByteStream, limits: ArticleLimits) {
    self.stream = stream
    self.limits = limits
  }

  mutating func next() throws(ReadingProblem) -> ArchiveMember? {
    while true {
      try finishMember()
      guard try stream.peek(4).elementsEqual(ZipHeader.signature) else {
        return try endOfMembers()
      }
      let header = try ZipHeader(stream, limits: limits)
      let member = try member(header)
      let (end, overflow) = stream.offset.addingReportingOverflow(header.compressedSize)
      guard !overflow else { throw ReadingProblem(.damagedArchive, "a size is wrong") }
      let isKnown = !header.hasDescriptor || header.compressedSize > 0
      current = Current(stream: member.stream, end: isKnown ? end : nil)
      if header.hasDescriptor { descriptorFollows = true }
      guard header.name.hasSuffix("/") else { return member }
    }
  }

  private func member(_ header: ZipHeader) throws(ReadingProblem) -> ArchiveMember {
    let isUnknown = header.hasDescriptor && header.compressedSize == 0
    var problem: ReadingProblem?
    if header.isEncrypted {
      problem = ReadingProblem(.encrypted)
    } else if case .other(let number) = header.method {
      problem = ReadingProblem(.unsupportedCompression, "zip method \(number)")
    } else if header.method == .deflated {
      let inflated = try InflatedChunks(stream, format: .raw, limits: limits)
      return ArchiveMember(name: header.name, stream: ByteStream(inflated))
    }
    guard !isUnknown else {
      throw problem ?? ReadingProblem(.damagedArchive, "a stored member without its size")
    }
    let stored = ByteStream(MemberChunks(stream, count: header.compressedSize))
    return ArchiveMember(name: header.name, stream: stored, problem: problem)
  }

  /// Goes to where the archive goes on.
  private mutating func finishMember() throws(ReadingProblem) {
    guard let current else { return }
    self.current = nil
    if let end = current.end, end >= stream.offset {
      let rest = end - stream.offset
      guard try stream.skip(rest) == rest else {
        throw ReadingProblem(.damagedArchive, "it ends early")
      }
    } else {
      try current.stream.skipAll()
    }
    if descriptorFollows { try passDescriptor() }
    descriptorFollows = false
  }

  /// A descriptor is a CRC and two sizes of four or eight bytes, with or without a signature in front.
  private func passDescriptor() throws(ReadingProblem) {
    let ahead = try stream.peek(28)
    for length in [16, 24, 12, 20] {
      let next = ahead.dropFirst(length).prefix(4)
      let hasSignature = ahead.prefix(4).elementsEqual([0x50, 0x4B, 7, 8])
      let fits = hasSignature == (length % 8 == 0)
      if fits, next.starts(with: [0x50, 0x4B]) {
        stream.drop(length)
        return
      }
    }
    throw ReadingProblem(.damagedArchive, "no header behind a member")
  }

  /// The directory, or the end of an archive of nothing; anything else is damage.
  private func endOfMembers() throws(ReadingProblem) -> ArchiveMember? {
    let ahead = try stream.peek(4)
    let ends: [[UInt8]] = [
      [0x50, 0x4B, 1, 2], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 6, 6], [0x50, 0x4B, 6, 8],
    ]
    guard ends.contains(where: { ahead.elementsEqual($0) }) else {
      throw ReadingProblem(.damagedArchive, ahead.isEmpty ? "it ends early" : "no zip header")
    }
    try stream.skipAll()
    return nil
  }
}
