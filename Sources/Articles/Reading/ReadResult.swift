/// What became of one document, record or item.
public enum ReadResult: Equatable, Sendable {
  /// An article.
  case article(Article, ArticlePlace)
  /// Something that should have been an article and cannot be read.
  case failure(ArticleFailure)
  /// Something that is in order and no article: a redirect, a picture of a news agency.
  case passed(ArticlePlace, String)
}
