import Foundation

/// The encoding `quoted-printable` (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// The bytes that are meant; what is wrongly written stays.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0x3D else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...]
      if rest.starts(with: [0x0D, 0x0A]) {
        index += 3
      } else if rest.first == 0x0A || rest.isEmpty {
        index += 2
      } else if rest.count >= 2, let byte = hexadecimal(rest.prefix(2)) {
        out.append(byte)
        index += 3
      } else {
        out.append(0x3D)
        index += 1
      }
    }
    return out
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    // The initializer takes a sign as well.
    guard digits.first != 0x2B, digits.first != 0x2D else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

/// Words of mail headers in other encodings: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The text that is meant; white space between two encoded words goes.
  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var out = ""
    var followsWord = false
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let word = word(String(piece)) {
        if !followsWord, !out.isEmpty { out += " " }
        out += word
        followsWord = true
      } else {
        out += out.isEmpty ? String(piece) : " " + piece
        followsWord = false
      }
    }
    return out
  }

  private static func word(_ text: String) -> String? {
    let parts = text.split(separator: "?", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "=", parts[4] == "=" else { return nil }
    let bytes: [UInt8]
    switch parts[2].lowercased() {
    case "b":
      guard let data = Data(base64Encoded: String(parts[3])) else { return nil }
      bytes = [UInt8](data)
    case "q":
      let encoded = parts[3].utf8.map { $0 == 0x5F ? 0x20 : $0 }
      bytes = QuotedPrintable.decoded(encoded[...])
    default: return nil
    }
    return String(
      decoding: EncodingSniffer.utf8(bytes, transport: String(parts[1])), as: UTF8.self)
  }
}
