/// Puts an article together from the text and the metadata of a page.
struct PageArticle {
  private let page: Page
  private let hints: SourceHints
  private let pruner: PagePruner
  private let about: PageMetadata
  private let clock: EffortClock

  /// A text that is shorter than this share of what the page announces is only its beginning.
  private static let wholeShare = 0.7
  /// Characters of a text behind a paywall that may still be all of it.
  private static let shortStory = 2000

  init(_ page: Page, hints: SourceHints, clock: EffortClock) throws(ReadingProblem) {
    self.page = page
    self.hints = hints
    self.clock = clock
    pruner = PagePruner(page)
    try clock.check()
    about = PageMetadata(page, pruner: pruner, hints: hints)
    try clock.check()
  }

  /// The article; `noText` where the page has none.
  func article() throws(ReadingProblem) -> Article {
    let regions = BodyFinder(page, pruner: pruner).regions()
    var reader = BlockReader(page, isRemoved: pruner.isRemoved)
    let filter = BlockFilter(
      reader.read(regions), title: about.metadata.title, authors: about.metadata.authors,
      isNews: about.linked?.isNews ?? false)
    try clock.check()
    var paragraphs = filter.kept.map(\.text)
    var parts: [Article.Part] = []
    let marked = LiveBlogUpdates(page, pruner: pruner, regions: regions)
    if let updates = about.linked?.updates, !updates.isEmpty,
      let live = LiveBlogText(updates), live.size >= filter.size / 2
    {
      paragraphs = live.paragraphs
      parts = live.parts
    } else if isLiveBlog(marked) {
      let live = LiveBlogText(marked.blocks(filter.kept))
      paragraphs = live.paragraphs
      parts = live.parts
    } else if let body = about.linked?.body, isLonger(body, than: paragraphs) {
      paragraphs = Self.paragraphs(ofBody: body)
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
      flags: flags(text: text, language: metadata.language, parts: parts))
  }

  /// Whether the page tells that it is a live blog, in JSON-LD or by the names of its elements, and holds updates.
  private func isLiveBlog(_ marked: LiveBlogUpdates) -> Bool {
    !marked.updates.isEmpty && (about.linked?.isLiveBlog == true || marked.isNamed)
  }

  /// Whether the page shows less than half of the body that its JSON-LD gives.
  private func isLonger(_ body: String, than paragraphs: [String]) -> Bool {
    let shown = paragraphs.reduce(0) { $0 + $1.utf8.count }
    return (400...PlainParagraphs.mostBytes).contains(body.utf8.count)
      && body.utf8.count > 2 * shown
  }

  private static func paragraphs(ofBody body: String) -> [String] {
    let bytes = Array(body.utf8)
    if TagSearch.holdsTags(bytes) { return FeedText.paragraphs(bytes) }
    return bytes.split { $0 == 0x0A || $0 == 0x0D }
      .map { Headlines.cleanText(String(decoding: $0, as: UTF8.self)) }.filter { !$0.isEmpty }
  }

  private func flags(text: String, language: String?, parts: [Article.Part]) -> Article.Flags {
    var flags: Article.Flags = []
    if about.linked?.isLiveBlog == true || !parts.isEmpty { flags.insert(.liveBlog) }
    if hints.isTruncated || isStub(text) { flags.insert(.truncated) }
    if let language, language.prefix(while: { $0 != "-" }) != "en" { flags.insert(.nonEnglish) }
    return flags
  }

  private func isStub(_ text: String) -> Bool {
    let words = text.utf8.reduce(1) { $0 + ($1 == 0x20 || $1 == 0x0A ? 1 : 0) }
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
    regions.flatMap { region in
      (region..<page.end(region)).filter { page.tags[$0] == .figcaption }
        .map { Headlines.clean(page.document.text(of: $0)) }.filter { !$0.isEmpty }
    }.withoutRepetition
  }
}
