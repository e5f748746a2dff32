/// Joins clitics with the words they lean on.
///
/// Universal Dependencies keeps `don't`, `John's` and `cannot` together as one written token of two
/// words. Words on both sides of a hyphen or another mark are tokens of their own.
enum MultiwordTokens {
  /// The tokens of more than one word among the words of a sentence; `contracted` says at which
  /// characters a word begins inside a contraction without apostrophe.
  static func tokens(
    of words: [Range<Int>],
    in text: ClassifiedText,
    contracted: [Bool]
  ) -> [MultiwordToken] {
    var tokens: [MultiwordToken] = []
    var quoteIsOpen = false
    for (index, word) in words.enumerated() {
      let isApostrophe = word.count == 1 && text.normal[word.lowerBound] == 0x27
      guard index > 0, words[index - 1].upperBound == word.lowerBound else {
        quoteIsOpen = quoteIsOpen || isApostrophe
        continue
      }
      let previous = words[index - 1]
      if isApostrophe {
        guard !quoteIsOpen, isPossessive(word, of: previous, in: text) else {
          quoteIsOpen = false
          continue
        }
      } else {
        let leans = isClitic(word, in: text) && isHost(previous, in: text)
        guard leans || contracted[word.lowerBound] else { continue }
      }
      append(index, of: words, to: &tokens)
    }
    return tokens
  }

  private static func append(
    _ index: Int,
    of words: [Range<Int>],
    to tokens: inout [MultiwordToken]
  ) {
    var first = index - 1
    if let last = tokens.last, last.words.upperBound == index {
      first = last.words.lowerBound
      tokens.removeLast()
    }
    tokens.append(
      MultiwordToken(
        words: first..<index + 1,
        range: words[first].lowerBound..<words[index].upperBound
      )
    )
  }

  /// Whether an apostrophe is the clitic of a plural: `the ministers’ aides`.
  private static func isPossessive(
    _ apostrophe: Range<Int>,
    of host: Range<Int>,
    in text: ClassifiedText
  ) -> Bool {
    let last = text.lower[host.upperBound - 1]
    let next = apostrophe.upperBound
    return host.count > 1 && (last == 0x73 || last == 0x78 || last == 0x7A)
      && (next == text.codes.count || text.classes[next] == .whiteSpace)
  }

  private static func isClitic(_ word: Range<Int>, in text: ClassifiedText) -> Bool {
    guard word.count == 2 || word.count == 3 else { return false }
    let letters = text.lower[word]
    return clitics.contains { letters.elementsEqual($0) }
  }

  private static let clitics = ["'s", "n't", "'m", "'re", "'ll", "'ve", "'d", "`s"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Whether a clitic can lean on a word: not on punctuation, but on `U.S.`.
  private static func isHost(_ word: Range<Int>, in text: ClassifiedText) -> Bool {
    word.contains { text.classes[$0] != .other }
  }
}
