/// Puts an article together from the text and the metadata of a page.
struct PageArticle {
  private let page: Page
  private let hints: SourceHints
  private let pruner: PagePruner
  private let about: PageMetadata

  /// A text that is shorter than this share of what the page announces is only its beginning.
  private static let wholeShare = 0.7
  /// Characters of a text behind a paywall that may still be all of it.
  private static let shortStory = 2000

  init(_ page: Page, hints: SourceHints) {
    self.page = page
    self.hints = hints
    pruner = PagePruner(page)
    about = PageMetadata(page, pruner: pruner, hints: hints)
  }

  /// The article; `noText` where the page has none.
  func article() throws(ReadingProblem) -> Article {
    let regions = BodyFinder(page, pruner: pruner).regions()
    var reader = BlockReader(page, isRemoved: pruner.isRemoved)
    let filter = BlockFilter(
      reader.read(regions), title: about.metadata.title, authors: about.metadata.authors,
      isNews: about.linked?.isNews ?? false)
    var paragraphs = filter.kept.map(\.text)
    var parts: [Article.Part] = []
    if let updates = about.linked?.updates, !updates.isEmpty,
      let live = LiveBlogText(updates)
    {
      paragraphs = live.paragraphs
      parts = live.parts
    } else if let body = about.linked?.body, isLonger(body, than: paragraphs) {
      paragraphs = try Self.paragraphs(ofBody: body)
    }
    let text = Article.text(ofParagraphs: paragraphs)
    guard paragraphs.contains(where: { $0.contains(where: \.isLetter) }) else {
      throw ReadingProblem(.noText)
    }
    var metadata = about.metadata
    metadata.language = LanguageDetector.language(
      declared: metadata.language ?? hints.language, text: text)
    if let first = paragraphs.first, let dateline = Dateline(first) {
      metadata.dateline = dateline.place
      if let agency = dateline.agency, !metadata.agencies.contains(agency) {
        metadata.agencies.append(agency)
      }
    }
    if metadata.standfirst.map({ text.contains($0) }) ?? false { metadata.standfirst = nil }
    return Article(
      metadata, text: text, parts: parts, notes: filter.notes, captions: captions(regions),
      flags: flags(text: text, language: metadata.language))
  }

  /// Whether the page shows less than half of the body that its JSON-LD gives.
  private func isLonger(_ body: String, than paragraphs: [String]) -> Bool {
    let shown = paragraphs.reduce(0) { $0 + $1.utf8.count }
    return body.utf8.count > 400 && body.utf8.count > 2 * shown
  }

  private static func paragraphs(ofBody body: String) throws(ReadingProblem) -> [String] {
    if body.contains("</") || body.contains("<br") {
      return try HTMLReader.paragraphs(inFragment: Array(body.utf8))
    }
    return body.split(whereSeparator: \.isNewline).map { Headlines.cleanText(String($0)) }
      .filter { !$0.isEmpty }
  }

  private func flags(text: String, language: String?) -> Article.Flags {
    var flags: Article.Flags = []
    if about.linked?.isLiveBlog == true { flags.insert(.liveBlog) }
    if hints.isTruncated || isStub(text) { flags.insert(.truncated) }
    if let language, language.prefix(while: { $0 != "-" }) != "en" { flags.insert(.nonEnglish) }
    return flags
  }

  private func isStub(_ text: String) -> Bool {
    let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }.count
    if let announced = about.linked?.wordCount, announced > 150,
      Double(words) < Self.wholeShare * Double(announced), about.isPaid || words * 2 < announced
    {
      return true
    }
    guard about.isPaid else { return false }
    if let body = about.linked?.body {
      return Double(text.utf8.count) < Self.wholeShare * Double(body.utf8.count)
    }
    return text.utf8.count < Self.shortStory
  }

  private func captions(_ regions: [Int]) -> [String] {
    var captions: [String] = []
    for region in regions {
      for node in region..<page.end(region) where page.tags[node] == .figcaption {
        let caption = Headlines.clean(page.document.text(of: node))
        if !caption.isEmpty, !captions.contains(caption) { captions.append(caption) }
      }
    }
    return captions
  }
}
