import Foundation

/// Turns what feeds carry, plain, escaped or as markup, into paragraphs.
enum FeedText {
  /// The paragraphs of an element of a feed.
  static func paragraphs(_ document: MarkupDocument, _ node: Int) -> [String] {
    let type = document.attribute("type", of: node)
    let holdsElements = document.nodes[node + 1..<document.nodes[node].end].contains { !$0.isText }
    if holdsElements { return MarkupParagraphs(document, node: node).paragraphs }
    let bytes = content(document, node)
    if document.attribute("mode", of: node) == "base64" || type.map({ isBinary($0) }) == true {
      guard let data = Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters) else {
        return []
      }
      return paragraphs([UInt8](data))
    }
    return type == "text" || type == "text/plain" ? plainParagraphs(bytes[...]) : paragraphs(bytes)
  }

  /// Atom carries other media types than text and XML in base64 (RFC 4287, section 4.1.3.3).
  private static func isBinary(_ type: String) -> Bool {
    guard type.contains("/") else { return type == "base64" }
    return !type.hasPrefix("text/") && !type.hasSuffix("xml") && !type.hasSuffix("html")
  }

  /// The paragraphs of text that may be HTML, once or twice escaped.
  static func paragraphs(_ bytes: [UInt8]) -> [String] {
    guard bytes.contains(where: { $0 == 0x3C || $0 == 0x26 }) else {
      return plainParagraphs(bytes[...])
    }
    let once = fragment(bytes)
    guard once.contains(where: { TagSearch.holdsTags($0.utf8) }) else { return once }
    return fragment(Array(once.joined(separator: "\n").utf8))
  }

  private static func fragment(_ bytes: [UInt8]) -> [String] {
    guard let document = try? MarkupDocument(html: bytes) else {
      return plainParagraphs(TextDecoder.utf8(bytes, in: .utf8)[...])
    }
    return MarkupParagraphs(document).paragraphs
  }

  private static func content(_ document: MarkupDocument, _ node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in node..<document.nodes[node].end where document.nodes[index].isText {
      bytes += document.text[document.nodes[index].range]
    }
    return bytes
  }

  /// Paragraphs of plain text: an empty line ends one, other white space is one blank.
  static func plainParagraphs(_ bytes: ArraySlice<UInt8>) -> [String] {
    var paragraphs: [String] = []
    var current: [UInt8] = []
    var lineBreaks = 0
    var needsBlank = false
    for byte in bytes {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if byte == 0x0A { lineBreaks += 1 }
        needsBlank = true
        continue
      }
      if lineBreaks > 1, !current.isEmpty {
        paragraphs.append(String(decoding: current, as: UTF8.self))
        current.removeAll(keepingCapacity: true)
      } else if needsBlank, !current.isEmpty {
        current.append(0x20)
      }
      lineBreaks = 0
      needsBlank = false
      current.append(byte)
    }
    if !current.isEmpty { paragraphs.append(String(decoding: current, as: UTF8.self)) }
    return paragraphs
  }

  /// Leaves out what publishing systems write behind every item.
  static func withoutAdvertising(_ paragraphs: [String]) -> [String] {
    var kept = paragraphs
    while let last = kept.last, isAdvertising(last) { kept.removeLast() }
    return kept
  }

  private static func isAdvertising(_ paragraph: String) -> Bool {
    let text = paragraph.lowercased()
    if text.hasPrefix("the post "), text.contains(" appeared first on ") { return true }
    if text.hasPrefix("this article was originally published on "), text.count < 160 { return true }
    return [
      "read more", "read more...", "read more…", "continue reading", "continue reading...",
      "continue reading…", "comments", "advertisement",
    ].contains(text)
  }

  /// Whether a description is only the beginning of an article or a line about it.
  static func looksLikeSummary(_ paragraphs: [String]) -> Bool {
    guard let last = paragraphs.last else { return true }
    let size = paragraphs.reduce(0) { $0 + $1.utf8.count }
    let isCut = ["...", "…", "[…]", "[...]", "…]", "more]"].contains { last.hasSuffix($0) }
    return isCut || size < 1200
  }
}
