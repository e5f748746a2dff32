/// The updates of a live blog as one text with its parts.
struct LiveBlogText {
  private(set) var paragraphs: [String] = []
  private(set) var parts: [Article.Part] = []
  /// Code points so far.
  private(set) var size = 0

  /// Fewer characters than these are no live blog's text.
  private static let shortest = 200

  /// What JSON-LD gives; nil where the updates have no text of their own.
  init?(_ updates: [LiveUpdate]) {
    for update in updates {
      let lines = update.text.split(whereSeparator: \.isNewline).map {
        Headlines.cleanText(String($0))
      }
      add(
        lines.filter { !$0.isEmpty }, title: update.title.map(Headlines.clean),
        published: update.published, isPart: true)
    }
    if size < Self.shortest { return nil }
  }

  /// What the page shows: blocks with the update that each lies in, nil for the text around the updates.
  init(_ blocks: [(block: Block, update: LiveBlogUpdates.Update?)]) {
    var index = 0
    while index < blocks.count {
      let update = blocks[index].update
      let run = blocks[index...].prefix { $0.update?.nodes == update?.nodes }.map(\.block)
      index += run.count
      guard let update else {
        add(run.map(\.text))
        continue
      }
      let title = run.first.flatMap { $0.isHeading ? $0.text : nil }
      let lines = (title == nil ? run[...] : run.dropFirst()).map(\.text)
      add(lines, title: title, published: update.published, isPart: true)
    }
  }

  private mutating func add(
    _ lines: [String], title: String? = nil, published: PublicationDate? = nil,
    isPart: Bool = false
  ) {
    guard !lines.isEmpty else { return }
    let start = size == 0 ? 0 : size + 2
    let length = Article.text(ofParagraphs: lines).unicodeScalars.count
    if isPart {
      parts.append(
        Article.Part(span: start..<start + length, title: title, published: published))
    }
    paragraphs.append(contentsOf: lines)
    size = start + length
  }
}
