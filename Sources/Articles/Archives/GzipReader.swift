/// A gzip file as an archive of one member without a name.
struct GzipReader: ArchiveReader {
  private var content: InflatedChunks?

  init(_ content: InflatedChunks) {
    self.content = content
  }

  mutating func next() -> ArchiveMember? {
    guard let content else { return nil }
    self.content = nil
    return ArchiveMember(name: nil, stream: ByteStream(content))
  }
}
