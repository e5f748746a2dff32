import Foundation

/// The form in which names are compared: no capitals, accents, points or quotation marks, no leading "the".
public enum NameKey {
  /// The key of a name, the same for "the O'Neil Group" and "ONeil group".
  public static func key(of name: String) -> String {
    if let key = plainKey(of: name) { return key }
    var words: [String] = []
    var word = ""
    for scalar in folded(name).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
      case ".", "'", "’", "‘", "\"", "“", "”": break
      case _ where scalar.properties.isAlphabetic:
        word.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The same of a name in ASCII, as most are; nil of others.
  private static func plainKey(of name: String) -> String? {
    var key: [UInt8] = []
    var isBehindGap = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isBehindGap, !key.isEmpty { key.append(UInt8(ascii: " ")) }
        isBehindGap = false
        key.append(byte < UInt8(ascii: "[") && byte > UInt8(ascii: "9") ? byte + 32 : byte)
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "\""): break
      case 0x80...: return nil
      default: isBehindGap = true
      }
    }
    return String(decoding: key.starts(with: "the ".utf8) ? key[4...] : key[...], as: UTF8.self)
  }

  /// The key of an acronym, which keeps its capitals, so that "U.S." and "US" share it, but not "us".
  ///
  /// - Returns: nil for words with fewer than two capitals, or with as many small letters.
  public static func acronymKey(of name: String) -> String? {
    var bytes = Substring(name).utf8
    if bytes.starts(with: "the ".utf8) || bytes.starts(with: "The ".utf8) {
      bytes = bytes.dropFirst(4)
    }
    var capitals = 0
    var small = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): small += 1
      default: break
      }
    }
    guard capitals > 1, capitals > small else { return nil }
    return String(decoding: bytes.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }

  /// Letters that Unicode does not take apart into a letter and an accent.
  private static let plain: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ı": "i", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae",
    "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d",
  ]

  private static func folded(_ name: String) -> String {
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
    var out = ""
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      if let letters = plain[scalar] { out += letters } else { out.unicodeScalars.append(scalar) }
    }
    return out
  }
}
