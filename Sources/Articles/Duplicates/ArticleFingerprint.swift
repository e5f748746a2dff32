/// What is kept of a text to find its copies: its words as hashes.
///
/// Case, punctuation and white space do not count. Made on any thread; compared by ``DuplicateIndex``.
public struct ArticleFingerprint: Equatable, Sendable {
  /// A hash of all words in their order; equal texts have equal ones.
  public let exactHash: UInt64
  /// The words of the text.
  public let wordCount: Int
  /// Hashes of all runs of five words, sorted, each once.
  let shingles: [UInt32]

  /// The length of a run of words.
  static let shingleWords = 5
  /// One shingle in so many lies in the index.
  static let sampling: UInt32 = 8

  /// The shingles that the index holds.
  var sampled: [UInt32] { shingles.filter { $0 % Self.sampling == 0 } }

  /// The fingerprint of a text.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  public init(text: String) {
    let words = Self.wordHashes(text)
    wordCount = words.count
    exactHash = words.reduce(0xCBF2_9CE4_8422_2325) {
      Self.mixed(($0 ^ $1) &* 0x0000_0100_0000_01B3)
    }
    var shingles: [UInt32] = []
    if words.count >= Self.shingleWords {
      shingles.reserveCapacity(words.count)
      for start in 0...words.count - Self.shingleWords {
        let hash = words[start..<start + Self.shingleWords].reduce(0) { Self.mixed($0 &* 31 &+ $1) }
        shingles.append(UInt32(truncatingIfNeeded: hash >> 32))
      }
    }
    shingles.sort()
    self.shingles = Self.unique(shingles)
  }

  init(exactHash: UInt64, wordCount: Int, shingles: [UInt32]) {
    self.exactHash = exactHash
    self.wordCount = wordCount
    self.shingles = shingles
  }

  /// The share of the smaller set's shingles that the larger has too, and how many they share.
  ///
  /// Containment: Broder, "On the resemblance and containment of documents", 1997.
  func overlap(with other: ArticleFingerprint) -> (containment: Double, shared: Int) {
    var shared = 0
    var (left, right) = (0, 0)
    while left < shingles.count, right < other.shingles.count {
      if shingles[left] == other.shingles[right] {
        shared += 1
        left += 1
        right += 1
      } else if shingles[left] < other.shingles[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let smaller = min(shingles.count, other.shingles.count)
    return (smaller == 0 ? 0 : Double(shared) / Double(smaller), shared)
  }

  /// FNV-1a of each run of letters and digits in lower case.
  private static func wordHashes(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    var isInWord = false
    func end() {
      if isInWord { words.append(hash) }
      isInWord = false
    }
    func add(_ byte: UInt8) {
      if !isInWord { hash = 0xCBF2_9CE4_8422_2325 }
      isInWord = true
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        switch byte {
        case 0x30...0x39, 0x61...0x7A: add(byte)
        case 0x41...0x5A: add(byte | 0x20)
        case 0x27: break
        default: end()
        }
      } else if scalar.value == 0x2019 {
        continue
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        for byte in scalar.properties.lowercaseMapping.utf8 { add(byte) }
      } else {
        end()
      }
    }
    end()
    return words
  }

  /// The finalizer of MurmurHash3 (Austin Appleby): every bit depends on every other.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }

  private static func unique(_ sorted: [UInt32]) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(sorted.count)
    for value in sorted where out.last != value { out.append(value) }
    return out
  }
}
