/// The updates of a live blog as one text with its parts.
struct LiveBlogText {
  private(set) var paragraphs: [String] = []
  private(set) var parts: [Article.Part] = []

  /// Nil where the updates have no text of their own.
  init?(_ updates: [LiveUpdate]) {
    var position = 0
    for update in updates {
      let lines = update.text.split(whereSeparator: \.isNewline).map {
        Headlines.cleanText(String($0))
      }
      .filter { !$0.isEmpty }
      guard !lines.isEmpty else { continue }
      let start = position == 0 ? 0 : position + 2
      let length = Article.text(ofParagraphs: lines).unicodeScalars.count
      parts.append(
        Article.Part(
          span: start..<start + length, title: update.title.map(Headlines.clean),
          published: update.published))
      paragraphs.append(contentsOf: lines)
      position = start + length
    }
    if position < 200 { return nil }
  }
}
