import ArgumentParser
import Facts
import Store

extension GraphStore {
  /// What the version of an article that speaks says, for an article that the command line names.
  ///
  /// - Throws: `ExitCode` 1 where there is no such article, after saying so; `CommandFailure` where it was withdrawn.
  func speaking(_ article: String) throws -> ArticleStatements {
    let versions = try StoreOptions.clear { try self.versions(ofArticle: article) }
    guard !versions.isEmpty else {
      StandardError.report("\(article): there is no such article in the store")
      throw ExitCode(1)
    }
    guard let current = versions.first(where: { $0.state == .current }) else {
      throw CommandFailure("\(article) was withdrawn; nothing of it is in the graph")
    }
    return current.article.statements
  }
}
