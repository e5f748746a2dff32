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
