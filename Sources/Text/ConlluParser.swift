/// Reads CoNLL-U line by line.
public struct ConlluParser: Sendable {
  private var line = 0
  private var comments: [String] = []
  private var rows: [ConlluSentence.Row] = []
  private var words = 0
  private var insideToken = 0

  /// A sentence of more words is a mistake of the file.
  public static let longestSentence = 10_000

  /// A parser at the start of a file.
  public init() {}

  /// Takes the next line, without its line break; returns a sentence when an empty line ends one.
  ///
  /// - Throws: `ConlluError` when the line is not CoNLL-U.
  public mutating func read(_ text: String) throws(ConlluError) -> ConlluSentence? {
    line += 1
    let text =
      line == 1 && text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    if text.allSatisfy(\.isWhitespace) { return rows.isEmpty ? nil : try finish() }
    if text.hasPrefix("#"), rows.isEmpty {
      comments.append(text)
      return nil
    }
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 10 else {
      throw problem("\(columns.count) columns instead of the 10 of CoNLL-U")
    }
    guard !columns[1].isEmpty, !columns[1].allSatisfy(\.isWhitespace) else {
      throw problem("the FORM is empty")
    }
    let identity = try identity(columns[0])
    rows.append(.init(identity: identity, form: columns[1], columns: columns))
    return nil
  }

  /// Ends the file: returns the last sentence where no empty line follows it.
  ///
  /// - Throws: `ConlluError` when the sentence breaks off inside a multiword token.
  public mutating func finish() throws(ConlluError) -> ConlluSentence? {
    defer {
      comments = []
      rows = []
      words = 0
      insideToken = 0
    }
    guard words >= insideToken else {
      throw problem("the sentence ends inside a multiword token")
    }
    guard words > 0 else { return nil }
    return ConlluSentence(comments: comments, rows: rows)
  }

  private mutating func identity(
    _ text: String
  ) throws(ConlluError) -> ConlluSentence.Row.Identity {
    func numbers(separator: Character) -> [Int?] {
      text.split(separator: separator, omittingEmptySubsequences: false).map { part in
        part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
      }
    }
    let decimals = numbers(separator: ".")
    if decimals.count == 2, !decimals.contains(nil) { return .emptyNode(text) }
    let numbers = numbers(separator: "-")
    switch (numbers.first ?? nil, numbers.last ?? nil, numbers.count) {
    case (let number?, _, 1):
      guard number == words + 1 else {
        throw problem("word \(number) comes where word \(words + 1) should")
      }
      guard number <= Self.longestSentence else {
        throw problem("a sentence of more than \(Self.longestSentence) words")
      }
      words = number
      return .word(number)
    case (let first?, let last?, 2):
      guard first == words + 1, last > first, insideToken < first else {
        throw problem("token \(text) does not start at word \(words + 1), or holds no two words")
      }
      insideToken = last
      return .multiwordToken(first...last)
    default:
      throw problem("the ID is “\(text.prefix(20))” and not a number")
    }
  }

  private func problem(_ reason: String) -> ConlluError {
    ConlluError(line: line, reason: reason)
  }
}
