/// Words of an article that name or describe something.
public struct Mention: Equatable, Hashable, Sendable {
  /// The words as they stand in the article; a gap is one blank.
  public let text: String
  /// From the first code point to the last, in the article.
  public let span: Range<Int>
  /// Where the head stands with the rest of its name, in code points.
  public let head: Range<Int>

  /// Puts a mention together.
  public init(text: String, span: Range<Int>, head: Range<Int>) {
    self.text = text
    self.span = span
    self.head = head
  }
}
