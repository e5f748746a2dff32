import Articles

/// An article as a line of JSON.
struct ArticleLine {
  let article: Article
  let place: ArticlePlace

  /// The object, its keys in the order that the format fixes; `flags` and `file` stand behind them.
  var json: JSONLine {
    let metadata = article.metadata
    var line = JSONLine()
    line.add("id", article.identifier)
    line.add("url", metadata.url ?? metadata.givenURL)
    line.add("title", metadata.title)
    line.add("published", metadata.published?.description)
    line.add("updated", metadata.updated?.description)
    line.add("authors", metadata.authors)
    line.add("publisher", metadata.publisher)
    line.add("language", metadata.language)
    line.add("section", metadata.section)
    line.addText("text", article.text)
    line.add("flags", flags)
    line.add("file", place.description)
    return line
  }

  /// The names of what a reader should know about the text.
  private var flags: [String] {
    let names: [(flag: Article.Flags, name: String)] = [
      (.truncated, "truncated"), (.liveBlog, "liveBlog"), (.nonEnglish, "nonEnglish"),
      (.summaryOnly, "summaryOnly"),
    ]
    let set = names.filter { article.flags.contains($0.flag) }.map(\.name)
    return article.metadata.isWithdrawn ? set + ["withdrawn"] : set
  }
}
