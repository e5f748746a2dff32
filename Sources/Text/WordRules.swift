/// What is certain enough to overrule the word model.
struct WordRules: Sendable {
  /// By the hash of the letters.
  private let contractions: [UInt32: Contraction]
  private let longestContraction: Int

  private struct Contraction {
    let letters: [UInt32]
    let offsets: [Int]
  }

  init(contractions: [String: [Int]]) {
    var hashed: [UInt32: Contraction] = [:]
    for (word, offsets) in contractions.sorted(by: { $0.key < $1.key }) {
      let contraction = Contraction(letters: word.unicodeScalars.map(\.value), offsets: offsets)
      var hash = FNVHash()
      for letter in contraction.letters {
        hash.combine(letter)
      }
      hashed[hash.value] = contraction
    }
    self.contractions = hashed
    longestContraction = hashed.values.map(\.letters.count).max() ?? 0
  }

  /// Begins words around typographic quotation marks and dashes and inside contractions, parts
  /// hyphens from both sides or none, and keeps web addresses together.
  func apply(
    to chunk: Range<Int>,
    of text: ClassifiedText,
    starts: inout [Bool],
    contracted: inout [Bool]
  ) {
    let address = WebAddresses.join(in: chunk, of: text, starts: &starts)
    var letters = chunk.lowerBound
    for place in chunk {
      if Self.separators.contains(text.codes[place]) {
        separate(place, in: chunk, of: text, starts: &starts)
      } else if isLink(place, in: chunk, of: text), starts[place] != starts[place + 1] {
        starts[place] = true
        starts[place + 1] = true
      }
      let endsLetters =
        place + 1 == chunk.upperBound || (text.runs[place + 1] != text.runs[place])
      guard endsLetters else { continue }
      if text.classes[place].isLetter, address?.overlaps(letters..<place + 1) != true {
        split(letters..<place + 1, in: chunk, of: text, starts: &starts, contracted: &contracted)
      }
      letters = place + 1
    }
  }

  /// Quotation marks that are nothing else, and the dashes.
  private static let separators: Set<UInt32> = [
    0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB, 0x2013, 0x2014, 0x2015,
  ]

  /// Whether a hyphen or a stroke stands between letters or digits; it is not parted from one side
  /// only.
  private func isLink(_ place: Int, in chunk: Range<Int>, of text: ClassifiedText) -> Bool {
    (text.normal[place] == 0x2D || text.normal[place] == 0x2F)
      && place > chunk.lowerBound && text.classes[place - 1] != .other
      && place + 1 < chunk.upperBound && text.classes[place + 1] != .other
      && !text.attached[place + 1]
  }

  private func separate(
    _ place: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText,
    starts: inout [Bool]
  ) {
    if place > chunk.lowerBound, text.codes[place - 1] != text.codes[place] {
      starts[place] = true
    }
    let next = place + 1
    if next < chunk.upperBound, text.codes[next] != text.codes[place], !text.attached[next] {
      starts[next] = true
    }
  }

  private func split(
    _ letters: Range<Int>,
    in chunk: Range<Int>,
    of text: ClassifiedText,
    starts: inout [Bool],
    contracted: inout [Bool]
  ) {
    let touchesApostrophe =
      (letters.lowerBound > chunk.lowerBound && text.normal[letters.lowerBound - 1] == 0x27)
      || (letters.upperBound < chunk.upperBound && text.normal[letters.upperBound] == 0x27)
    // "Im" and "Ive" with a capital are names as often as not.
    let mayBeName = letters.count <= 3 && text.classes[letters.lowerBound] == .upper
    guard letters.count <= longestContraction, !touchesApostrophe, !mayBeName,
      let contraction = contractions[text.hash(letters, of: text.lower)],
      contraction.letters.elementsEqual(text.lower[letters])
    else { return }
    for offset in contraction.offsets {
      starts[letters.lowerBound + offset] = true
      contracted[letters.lowerBound + offset] = true
    }
  }
}
