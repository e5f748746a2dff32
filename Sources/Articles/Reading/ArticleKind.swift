/// What a file, member or record is, found from its first bytes.
public enum ArticleKind: String, CaseIterable, Sendable {
  // Documents.
  case html, markdown
  case plainText = "text"
  /// A mail message (RFC 5322).
  case message
  /// RSS 0.9x, 1.0 or 2.0.
  case rss
  case atom
  case nitf
  /// An item or a message of IPTC's NewsML-G2.
  case newsML = "newsml-g2"
  /// One JSON document: an article, a list of articles, or a JSON Feed.
  case json
  /// One JSON document a line.
  case jsonLines = "json-lines"
  /// An HTTP response with its header, as WARC records hold it.
  case httpResponse = "http-response"
  // Archives of the above.
  case gzip, zip, tar, warc
  case mailbox = "mbox"

  /// How many bytes are enough to find a kind.
  static let prefixBytes = 1 << 16

  /// What begins with these bytes.
  ///
  /// - Throws: `unsupportedKind` with the name of what it is, where that is known.
  static func detected(in prefix: ArraySlice<UInt8>) throws(ReadingProblem) -> ArticleKind {
    if let archive = archive(prefix) { return archive }
    if let other = foreign(prefix) { throw ReadingProblem(.unsupportedKind, other) }
    let text = KindText(prefix)
    if text.begins("WARC/") { return .warc }
    if text.begins("HTTP/1.") { return .httpResponse }
    guard !text.isBinary else { throw ReadingProblem(.unsupportedKind, "unknown binary data") }
    if text.first == "<", let kind = try text.markupKind() { return kind }
    if let kind = text.jsonKind() { return kind }
    if text.begins("From "), text.hasHeaderOnLine(1) { return .mailbox }
    if text.hasMailHeader { return .message }
    if text.begins("---\n") || text.begins("---\r\n") || text.begins("# ") { return .markdown }
    return .plainText
  }

  private static func archive(_ prefix: ArraySlice<UInt8>) -> ArticleKind? {
    if prefix.starts(with: [0x1F, 0x8B, 8]) { return .gzip }
    if prefix.starts(with: ZipHeader.signature) || prefix.starts(with: [0x50, 0x4B, 5, 6]) {
      return .zip
    }
    return TarHeader.begins(prefix) ? .tar : nil
  }

  /// Files that lie beside articles and hold none.
  private static func foreign(_ prefix: ArraySlice<UInt8>) -> String? {
    let signatures: [(bytes: [UInt8], name: String)] = [
      (Array("%PDF-".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG image"),
      ([0xFF, 0xD8, 0xFF], "JPEG image"), (Array("GIF8".utf8), "GIF image"),
      ([0xD0, 0xCF, 0x11, 0xE0], "Microsoft Office file"), ([0x42, 0x5A, 0x68], "bzip2"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
      ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip"), (Array("Rar!".utf8), "RAR"),
      (Array("wOFF".utf8), "font"), (Array("wOF2".utf8), "font"), (Array("ID3".utf8), "MP3"),
      (Array("SQLite format 3".utf8), "SQLite database"), ([0x7F, 0x45, 0x4C, 0x46], "program"),
    ]
    if let found = signatures.first(where: { prefix.starts(with: $0.bytes) }) { return found.name }
    if prefix.starts(with: "RIFF".utf8) { return "RIFF media" }
    if prefix.dropFirst(4).starts(with: "ftyp".utf8) { return "MP4 media" }
    return nil
  }
}
