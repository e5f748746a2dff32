/// A text with what the segmentation models want to know of each character, and its chunks: the
/// longest stretches without white space.
struct ClassifiedText {
  private(set) var codes: [UInt32] = []
  private(set) var normal: [UInt32] = []
  private(set) var lower: [UInt32] = []
  /// An attached character has the class of the one it belongs to.
  private(set) var classes: [CharacterClass] = []
  /// Whether a word cannot begin here: combining marks, the later parts of emoji sequences.
  private(set) var attached: [Bool] = []
  /// The number of the run of like characters within the chunk.
  private(set) var runs: [UInt32] = []
  /// The hash of the lower-case characters from here to the end of the chunk, read backwards.
  private(set) var suffixHashes: [UInt32] = []
  private(set) var chunks: [Range<Int>] = []

  /// How many characters of a run or of a chunk go into its hash.
  static let reach = 24

  init(_ text: SourceText, table: CharacterTable) {
    let count = text.count
    codes.reserveCapacity(count)
    normal.reserveCapacity(count)
    lower.reserveCapacity(count)
    classes.reserveCapacity(count)
    attached.reserveCapacity(count)
    runs.reserveCapacity(count)
    var start = 0
    for (place, scalar) in text.scalars.enumerated() {
      let entry = table[scalar]
      codes.append(scalar.value)
      normal.append(entry.normal)
      lower.append(entry.lower)
      if entry.characterClass == .whiteSpace {
        if start < place {
          chunks.append(start..<place)
        }
        start = place + 1
        classes.append(.whiteSpace)
        attached.append(false)
        runs.append(0)
      } else {
        classify(entry.characterClass, at: place, isFirst: place == start)
      }
    }
    if start < count {
      chunks.append(start..<count)
    }
    hashSuffixes()
  }

  private mutating func classify(_ characterClass: CharacterClass, at place: Int, isFirst: Bool) {
    if isFirst {
      classes.append(characterClass == .attached ? .letter : characterClass)
      attached.append(characterClass == .attached)
      runs.append(0)
      return
    }
    var isAttached = false
    if characterClass == .attached {
      isAttached = true
    } else if Self.regionalIndicators.contains(codes[place]) {
      isAttached = Self.regionalIndicators.contains(codes[place - 1]) && !attached[place - 1]
    } else if characterClass == .other {
      isAttached = codes[place - 1] == Self.zeroWidthJoiner
    }
    classes.append(characterClass == .attached ? classes[place - 1] : characterClass)
    attached.append(isAttached)
    runs.append(runs[place - 1] + (isSameRun(place - 1, place) ? 0 : 1))
  }

  private static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
  private static let zeroWidthJoiner: UInt32 = 0x200D

  private func isSameRun(_ left: Int, _ right: Int) -> Bool {
    if attached[right] || (classes[left].isLetter && classes[right].isLetter) {
      return true
    }
    return classes[left] == classes[right]
      && (classes[left] == .digit || normal[left] == normal[right])
  }

  private mutating func hashSuffixes() {
    suffixHashes = Array(repeating: FNVHash().value, count: codes.count + 1)
    var hash = FNVHash()
    for place in codes.indices.reversed() {
      if classes[place] == .whiteSpace {
        hash = FNVHash()
      } else {
        hash.combine(lower[place])
        suffixHashes[place] = hash.value
      }
    }
  }

  /// The class of a character, or the character itself where its class says nothing.
  func form(at place: Int) -> UInt32 {
    classes[place] == .other ? normal[place] : UInt32(classes[place].rawValue)
  }

  /// The hash of the first lower-case characters of a stretch.
  func hash(of range: Range<Int>) -> UInt32 {
    hash(range.prefix(Self.reach), of: lower)
  }

  /// The hash of the given characters of a stretch.
  func hash(_ range: Range<Int>, of characters: [UInt32]) -> UInt32 {
    var hash = FNVHash()
    for place in range {
      hash.combine(characters[place])
    }
    return hash.value
  }

  /// The hash of the forms of a chunk with repetitions left out.
  func collapsedShape(of chunk: Range<Int>) -> UInt32 {
    var hash = FNVHash()
    var last = UInt32.max
    for place in chunk where form(at: place) != last {
      last = form(at: place)
      hash.combine(last)
    }
    return hash.value
  }
}
