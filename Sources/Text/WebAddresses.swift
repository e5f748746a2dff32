/// Keeps web and mail addresses in one word, whatever the model says of their insides.
enum WebAddresses {
  /// Joins the address of a chunk, if there is one, and says where it is.
  ///
  /// Where it begins and what follows it stay as they are.
  static func join(
    in chunk: Range<Int>,
    of text: ClassifiedText,
    starts: inout [Bool]
  ) -> Range<Int>? {
    guard chunk.count > 5, let address = address(in: chunk, of: text) else { return nil }
    for place in address.dropFirst() {
      starts[place] = false
    }
    return address
  }

  private static func address(in chunk: Range<Int>, of text: ClassifiedText) -> Range<Int>? {
    for place in chunk.dropLast(4) {
      switch text.lower[place] {
      case 0x68, 0x77:  // h and w
        guard place == chunk.lowerBound || text.classes[place - 1] == .other else { continue }
        if let length = schemeLength(at: place, in: chunk, of: text) {
          let end = end(in: place..<chunk.upperBound, of: text)
          return end > place + length ? place..<end : nil
        }
      case 0x40 where place > chunk.lowerBound:  // @
        return mailAddress(around: place, in: chunk, of: text)
      default:
        continue
      }
    }
    return nil
  }

  private static let schemes = ["http://", "https://", "www."].map {
    $0.unicodeScalars.map(\.value)
  }

  private static func schemeLength(
    at place: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText
  ) -> Int? {
    schemes.first { text.lower[place..<chunk.upperBound].starts(with: $0) }?.count
  }

  /// The end of an address without the punctuation of the sentence.
  private static func end(in range: Range<Int>, of text: ClassifiedText) -> Int {
    let stopped = range.first { brackets.contains(text.normal[$0]) } ?? range.upperBound
    let end = (range.lowerBound..<stopped).last { !trailing.contains(text.normal[$0]) }
    return end.map { $0 + 1 } ?? range.lowerBound
  }

  private static func mailAddress(
    around sign: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText
  ) -> Range<Int>? {
    func belongs(_ place: Int) -> Bool {
      text.classes[place] != .other || mailMarks.contains(text.normal[place])
    }
    let start =
      (chunk.lowerBound..<sign).last { !belongs($0) }.map { $0 + 1 } ?? chunk.lowerBound
    let stopped =
      (sign + 1..<chunk.upperBound).first { !belongs($0) } ?? chunk.upperBound
    let end = end(in: sign + 1..<stopped, of: text)
    let hasDomain = (sign + 1..<end).contains { text.normal[$0] == 0x2E }
    return start < sign && hasDomain ? start..<end : nil
  }

  private static let brackets = Set("<>\"[]{}|".unicodeScalars.map(\.value))
  private static let trailing = Set(".,;:!?'\")]}*\u{2026}".unicodeScalars.map(\.value))
  private static let mailMarks = Set(".-_+%".unicodeScalars.map(\.value))
}
