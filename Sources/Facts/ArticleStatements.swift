/// Everything that was read out of one article.
public struct ArticleStatements: Equatable, Sendable {
  /// A sentence of the article, so that evidence can quote it.
  public struct Quotation: Equatable, Sendable {
    /// The sentence as it stands in the article.
    public let text: String
    /// Where it stands, in code points.
    public let span: Range<Int>

    /// Puts a quotation together.
    public init(text: String, span: Range<Int>) {
      self.text = text
      self.span = span
    }
  }

  /// The article.
  public let article: ArticleReference
  /// The sentences that statements and events speak of, by their number from 0.
  public let sentences: [Int: Quotation]
  /// What it says, in the order of the text.
  ///
  /// Subjects and objects that have neither `entity` nor
  /// `event` are words that name nothing a graph could hold.
  public let statements: [Statement]
  /// The acts that became nodes, in the order of the text.
  public let events: [Event]

  /// Puts the statements of an article together.
  public init(
    article: ArticleReference, sentences: [Int: Quotation], statements: [Statement],
    events: [Event]
  ) {
    self.article = article
    self.sentences = sentences
    self.statements = statements
    self.events = events
  }
}
