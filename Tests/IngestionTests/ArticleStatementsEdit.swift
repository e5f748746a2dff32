import Facts

enum ArticleStatementsEdit {
  static func withoutStatements(_ article: ArticleStatements) -> ArticleStatements {
    ArticleStatements(
      article: article.article, sentences: article.sentences, statements: [], events: [])
  }
}
