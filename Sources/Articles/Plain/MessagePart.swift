import Foundation

/// A message or a part of one: fields and a body in a transfer encoding.
struct MessagePart {
  /// The header.
  let fields: HeaderFields
  private let body: [UInt8]
  private let limits: ArticleLimits

  /// A body that can be read.
  struct Body {
    let utf8: [UInt8]
    let isHTML: Bool
  }

  private static let deepest = 8
  private static let mostParts = 1000

  /// - Throws: `damagedRecord` for a header without an end.
  init(_ bytes: [UInt8], limits: ArticleLimits) throws(ReadingProblem) {
    let stream = ByteStream(bytes)
    fields = try HeaderFields.read(from: stream, most: limits.headerBytes)
    body = try stream.readAll(most: limits.recordBytes)
    self.limits = limits
  }

  private var type: MediaType { MediaType(fields["content-type"] ?? "text/plain") }

  /// The HTML of the message, else its plain text; attachments are left out.
  func text(depth: Int) -> Body? {
    let type = type
    guard fields["content-disposition"]?.lowercased().hasPrefix("attachment") != true else {
      return nil
    }
    if type.name.hasPrefix("multipart/") {
      guard depth < Self.deepest, let boundary = type["boundary"], !boundary.isEmpty else {
        return nil
      }
      let bodies = parts(boundary).compactMap { $0.text(depth: depth + 1) }
      return bodies.first { $0.isHTML } ?? bodies.first
    }
    if type.name == "message/rfc822", depth < Self.deepest {
      return (try? MessagePart(decodedBody, limits: limits))?.text(depth: depth + 1)
    }
    guard type.name == "text/html" || type.name == "text/plain" else { return nil }
    return Body(
      utf8: EncodingSniffer.utf8(decodedBody, transport: type["charset"]),
      isHTML: type.name == "text/html")
  }

  private var decodedBody: [UInt8] {
    switch (fields["content-transfer-encoding"] ?? "").lowercased().trimmed {
    case "base64":
      [UInt8](Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters) ?? Data())
    case "quoted-printable": QuotedPrintable.decoded(body[...])
    default: body
    }
  }

  /// What lies between the lines of the boundary.
  private func parts(_ boundary: String) -> [MessagePart] {
    let mark = Array("--".utf8) + Array(boundary.utf8)
    var parts: [MessagePart] = []
    var current: [UInt8]?
    for line in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        if let current, let part = try? MessagePart(current, limits: limits) { parts.append(part) }
        let isLast = line.dropFirst(mark.count).starts(with: "--".utf8)
        if isLast || parts.count >= Self.mostParts { return parts }
        current = []
      } else if current != nil {
        current?.append(contentsOf: line)
        current?.append(0x0A)
      }
    }
    if let current, let part = try? MessagePart(current, limits: limits) { parts.append(part) }
    return parts
  }
}
