/// A sentence as a CoNLL-U file has it (universaldependencies.org, "CoNLL-U Format").
public struct ConlluSentence: Sendable, Equatable {
  /// One line of the table.
  public struct Row: Sendable, Equatable {
    /// What the ID column says.
    public enum Identity: Sendable, Equatable {
      /// A word, numbered from 1.
      case word(Int)
      /// A token that holds several words.
      case multiwordToken(ClosedRange<Int>)
      /// An empty node, such as `8.1`: kept, never annotated.
      case emptyNode(String)
    }

    /// The ID column.
    public var identity: Identity
    /// The FORM column.
    public var form: String
    /// All ten columns as they were read.
    public var columns: [String]

    /// The parts of the MISC column.
    public var miscellany: [String] {
      columns[9] == "_" ? [] : columns[9].split(separator: "|").map(String.init)
    }

    /// Whether the text has a space behind the row.
    public var hasSpaceAfter: Bool { !miscellany.contains("SpaceAfter=No") }
  }

  /// The lines that start with `#`, whole.
  public var comments: [String]
  /// The lines of the table, in order.
  public var rows: [Row]

  /// The words and multiword tokens, with offsets into the text that the forms and `SpaceAfter` spell.
  ///
  /// The words of a multiword token all have the token's range: their forms need not be slices of it.
  public func sentence(startingAt offset: Int) -> Sentence {
    var words: [Word] = []
    var tokens: [MultiwordToken] = []
    var at = offset
    var end = offset
    var token: (words: ClosedRange<Int>, range: Range<Int>)?
    for row in rows {
      let range = at..<at + row.form.unicodeScalars.count
      let next = range.upperBound + (row.hasSpaceAfter ? 1 : 0)
      switch row.identity {
      case .emptyNode:
        continue
      case .multiwordToken(let numbers):
        tokens.append(
          MultiwordToken(words: numbers.lowerBound - 1..<numbers.upperBound, range: range))
        token = (numbers, range)
        (at, end) = (next, range.upperBound)
      case .word(let number):
        if let token, token.words.contains(number) {
          words.append(Word(form: row.form, range: token.range))
        } else {
          words.append(Word(form: row.form, range: range))
          (at, end) = (next, range.upperBound)
        }
      }
    }
    return Sentence(
      words: words, multiwordTokens: tokens, range: offset..<end,
      startsParagraph: comments.contains { $0.hasPrefix("# newpar") || $0.hasPrefix("# newdoc") })
  }
}

/// What is wrong with a CoNLL-U file, and where.
public struct ConlluError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let reason: String

  /// The line and the reason.
  public var description: String { "line \(line): \(reason)" }
}

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
