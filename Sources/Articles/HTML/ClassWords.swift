/// The words that authors of pages put into `class` and `id`, and what they mean.
///
/// A name is cut into words at every change of case and every character that is no letter, and pairs of words
/// are looked up as well: `article-body`, `articleBody`, `article__body` and `articlebody` are one entry.
enum ClassWords {
  /// What the words of a value say together.
  static func roles(of value: ArraySlice<UInt8>) -> ElementRoles {
    var roles: ElementRoles = []
    var word: UInt64 = seed
    var pair: UInt64 = seed
    var isInWord = false
    var isFirst = true
    var isSkipping = false
    var previousIsLower = false
    func finish() {
      if isFirst, qualifiers.contains(word) { isSkipping = true }
      if !isSkipping, let found = table[word] { roles.formUnion(found) }
      if !isFirst, !isSkipping, let found = table[pair] { roles.formUnion(found) }
      isFirst = false
      // The pair of this word and the next begins with this word.
      pair = word
      word = seed
      isInWord = false
    }
    for byte in value {
      let lower = byte | 0x20
      guard (0x61...0x7A).contains(lower), byte != 0x20, byte < 0x80 else {
        if isInWord { finish() }
        if byte == 0x20 || byte == 0x0A || byte == 0x09 {
          isFirst = true
          isSkipping = false
          pair = seed
        }
        previousIsLower = false
        continue
      }
      let isUpper = byte & 0x20 == 0
      if isUpper, previousIsLower, isInWord { finish() }
      word = step(word, lower)
      pair = step(pair, lower)
      isInWord = true
      previousIsLower = !isUpper
    }
    if isInWord { finish() }
    return roles
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// One step of FNV-1a.
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Names that begin so speak of something else: `has-sidebar`, `tag-ads`.
  private static let qualifiers: Set<UInt64> = Set(
    ["has", "no", "not", "with", "without", "tag", "category", "cat", "topic", "section"].map(hash))

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(seed) { step($0, $1) }
  }

  private static let table: [UInt64: ElementRoles] = {
    var table: [UInt64: ElementRoles] = [:]
    for (roles, words) in ClassWordTable.rows {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[hash(String(word)), default: []].formUnion(roles)
      }
    }
    return table
  }()
}
