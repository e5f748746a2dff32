/// An HTTP/1 response as a WARC record holds it (RFC 9112).
struct HTTPResponse {
  /// The body, its transfer and content codings taken off.
  let body: [UInt8]
  /// The hints of the record and those of the header.
  let hints: SourceHints
  /// Why it can be no article, in a few words: its status, its media type.
  let reasonToPass: String?

  private static let passedTypes = ["image/", "video/", "audio/", "font/"]
  private static let passedNames: Set = [
    "text/css", "text/javascript", "application/javascript", "application/x-javascript",
    "application/font-woff", "application/pdf", "application/octet-stream",
  ]

  /// - Throws: `damagedRecord`, `unsupportedCompression`, `overcompressed`, `tooLarge`.
  init(
    _ bytes: [UInt8], hints: SourceHints, limits: ArticleLimits
  ) throws(ReadingProblem) {
    let stream = ByteStream(bytes)
    let line = try stream.readLine(most: limits.headerBytes)
    let words = line.withoutLineBreak.split(separator: 0x20, maxSplits: 2)
    guard words.count >= 2, words[0].starts(with: "HTTP/".utf8),
      let status = Int(String(decoding: words[1], as: UTF8.self))
    else { throw ReadingProblem(.damagedRecord, "no HTTP status") }
    let fields = try HeaderFields.read(from: stream, most: limits.headerBytes)
    let type = fields["content-type"].map { MediaType($0) }
    var merged = hints
    merged.mediaType = type?.name
    merged.charset = type?["charset"] ?? hints.charset
    merged.language = fields["content-language"] ?? hints.language
    self.hints = merged
    reasonToPass = Self.reasonToPass(status: status, mediaType: type?.name ?? "")
    guard reasonToPass == nil else {
      body = []
      return
    }
    body = try Self.decoded(stream, fields, limits)
  }

  private static func reasonToPass(status: Int, mediaType: String) -> String? {
    guard (200..<300).contains(status) else { return "HTTP status \(status)" }
    let isPassed =
      passedNames.contains(mediaType) || passedTypes.contains { mediaType.hasPrefix($0) }
    return isPassed ? mediaType : nil
  }

  /// Common Crawl stores bodies decoded and renames the headers that no longer hold; others keep them as sent.
  private static func decoded(
    _ stream: ByteStream, _ fields: HeaderFields, _ limits: ArticleLimits
  ) throws(ReadingProblem) -> [UInt8] {
    var content = try stream.readAll(most: limits.recordBytes)
    if fields["transfer-encoding"]?.lowercased().hasSuffix("chunked") == true {
      content = dechunked(content) ?? content
    }
    let codings = (fields["content-encoding"] ?? "").lowercased().split(separator: ",")
    for coding in codings.reversed().map({ $0.trimmed }) {
      switch coding {
      case "identity", "": break
      case "gzip", "x-gzip":
        if content.starts(with: [0x1F, 0x8B]) { content = try inflated(content, .gzip, limits) }
      case "deflate":
        content = try inflated(content, isZlib(content) ? .zlib : .raw, limits)
      default:
        if !looksLikeText(content) { throw ReadingProblem(.unsupportedCompression, coding) }
      }
    }
    return content
  }

  private static func inflated(
    _ bytes: [UInt8], _ format: Inflater.Format, _ limits: ArticleLimits
  ) throws(ReadingProblem) -> [UInt8] {
    let chunks = try InflatedChunks(ByteStream(bytes), format: format, limits: limits)
    return try ByteStream(chunks).readAll(most: limits.recordBytes)
  }

  /// A zlib header's two bytes are a multiple of 31 (RFC 1950).
  private static func isZlib(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2, bytes[0] & 0x0F == 8 else { return false }
    return (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
  }

  private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(256).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
  }

  /// Nil for bytes that are not chunked: the archive has taken the chunks off and kept the header.
  private static func dechunked(_ bytes: [UInt8]) -> [UInt8]? {
    var body: [UInt8] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end].prefix { $0 != 0x3B }.trimmingBlanks
      guard !line.isEmpty, line.count <= 8,
        let size = Int(String(decoding: line, as: UTF8.self), radix: 16), size >= 0
      else { return body.isEmpty ? nil : body }
      guard size > 0 else { return body }
      body += rest[(end + 1)...].prefix(size)
      rest = rest[(end + 1)...].dropFirst(size).drop { $0 == 0x0D || $0 == 0x0A }
    }
    return body.isEmpty ? nil : body
  }
}
