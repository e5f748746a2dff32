/// Decides the encoding of a page or a feed, and makes it UTF-8.
///
/// The order of the WHATWG HTML Standard, section 13.2.3.2 (byte order mark, transport, declaration in the document,
/// guess), with two changes that real pages ask for: bytes that are valid UTF-8 are UTF-8 whatever
/// the labels say, and a declaration counts anywhere in the head, not only in the first 1,024 bytes.
enum EncodingSniffer {
  /// The document as UTF-8 without byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - transport: the charset that an HTTP or MIME header names.
  /// - Returns: UTF-8, with U+FFFD for what means nothing in the encoding.
  static func utf8(_ bytes: [UInt8], transport: String?) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return TextDecoder.utf8(Array(bytes.dropFirst(3)), in: .utf8)
    }
    if let encoding = utf16(bytes) {
      let marked = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      return TextDecoder.utf8(marked ? Array(bytes.dropFirst(2)) : bytes, in: encoding)
    }
    let labelled =
      transport.flatMap { CharacterEncoding(label: $0) }
      ?? declaration(in: bytes).flatMap { CharacterEncoding(label: $0) }
    // A document that calls itself UTF-16 in ASCII letters is not (HTML Standard, 13.2.3.2).
    let wanted = labelled.map { $0.isUTF16 ? .utf8 : $0 }
    if wanted?.hidesInASCII != true, TextDecoder.isUTF8(bytes) { return bytes }
    return TextDecoder.utf8(bytes, in: wanted ?? guess(bytes))
  }

  /// UTF-16 by its byte order mark, or by the NULs beside the first "<".
  private static func utf16(_ bytes: [UInt8]) -> CharacterEncoding? {
    let start = bytes.prefix(2)
    if start.elementsEqual([0xFE, 0xFF]) || start.elementsEqual([0x00, 0x3C]) {
      return CharacterEncoding(label: "utf-16be")
    }
    if start.elementsEqual([0xFF, 0xFE]) || start.elementsEqual([0x3C, 0x00]) {
      return CharacterEncoding(label: "utf-16le")
    }
    return nil
  }

  /// The label that an XML declaration or a `meta` element of the head gives.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1 << 16)
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")),
      let label = label(after: "encoding", in: head[..<end])
    {
      return label
    }
    var at = head.startIndex
    while let tag = head[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = tag + 1
      let rest = head[at...]
      if begins(rest, "!--") {
        at = behindComment(rest) ?? head.endIndex
      } else if begins(rest, "meta") {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
        if let label = label(after: "charset", in: rest[..<end]) { return label }
        at = end
      } else if begins(rest, "body") {
        return nil
      }
    }
    return nil
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    bytes.prefix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  private static func behindComment(_ bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while let dash = bytes[at...].firstIndex(of: UInt8(ascii: "-")) {
      if bytes[dash...].starts(with: "-->".utf8) { return dash + 3 }
      at = dash + 1
    }
    return nil
  }

  /// The value behind `word =` in a tag, with or without quotation marks.
  private static func label(after word: String, in tag: ArraySlice<UInt8>) -> String? {
    var at = tag.startIndex
    while at < tag.endIndex {
      guard begins(tag[at...], word) else {
        at += 1
        continue
      }
      let rest = tag[(at + word.utf8.count)...].drop(while: isBlank)
      at += word.utf8.count
      guard rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { isBlank($0) || $0 == 0x22 || $0 == 0x27 }
      let label = value.prefix { $0 > 0x20 && $0 < 0x7F && !Array("\"';/>,".utf8).contains($0) }
      return String(decoding: label, as: UTF8.self)
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The encoding of unlabelled bytes that are not UTF-8.
  ///
  /// UTF-8 with a few broken characters is still UTF-8; else what most of the old web in English is in.
  private static func guess(_ bytes: [UInt8]) -> CharacterEncoding {
    var sequences = 0
    var strays = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte >= 0x80 else { continue }
      let more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      let tail = bytes[at..<min(at + more, bytes.count)]
      if byte >= 0xC2, byte <= 0xF4, tail.count == more, tail.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        sequences += 1
        at += more
      } else {
        strays += 1
      }
    }
    return sequences > 4 * strays ? .utf8 : .windows1252
  }
}
