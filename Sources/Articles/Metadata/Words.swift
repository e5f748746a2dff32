/// Comparison of short texts by their words.
enum Words {
  /// Runs of letters and digits in lower case; marks of U+2000 to U+203F part words as ASCII marks do.
  static func of(_ text: String) -> [String] {
    let bytes = Array(text.lowercased().utf8)
    var words: [String] = []
    var start = 0
    var at = 0
    func finish() {
      if at > start { words.append(String(decoding: bytes[start..<at], as: UTF8.self)) }
    }
    while at < bytes.count {
      if isLetter(bytes[at]) {
        let isMark = bytes[at] == 0xE2 && at + 1 < bytes.count && bytes[at + 1] == 0x80
        guard isMark else {
          at += 1
          continue
        }
        finish()
        at = min(at + 3, bytes.count)
      } else {
        finish()
        at += 1
      }
      start = at
    }
    finish()
    return words
  }

  /// Whether a byte of lower-case UTF-8 belongs to a word: ASCII letters and digits, and all beyond ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  /// The words that two texts share, as the harmonic mean of both shares: 0…1.
  static func overlap(_ left: String, _ right: String) -> Double {
    let (left, right) = (of(left), of(right))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var counts: [String: Int] = [:]
    for word in right { counts[word, default: 0] += 1 }
    var shared = 0
    for word in left {
      if let count = counts[word], count > 0 {
        counts[word] = count - 1
        shared += 1
      }
    }
    return 2 * Double(shared) / Double(left.count + right.count)
  }
}
