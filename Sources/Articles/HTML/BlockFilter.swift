/// Leaves out blocks that belong to the site and not to the article.
struct BlockFilter {
  /// The blocks of the article's text.
  private(set) var kept: [Block] = []
  /// Remarks of the editors.
  private(set) var notes: [String] = []

  /// Characters of the blocks that are kept.
  var size: Int { kept.reduce(0) { $0 + $1.length } }

  /// Characters of a line with names, jobs and a date.
  private static let longestLine = 90
  /// What else stands in such a line in lower case.
  private static let signatureWords: Set = [
    "am", "pm", "a.m.", "p.m.", "and", "at", "for", "in", "on", "und", "um", "für",
  ]
  /// Short blocks are judged by their words, longer ones are believed.
  private static let longestPhrase = 240
  /// A section about the site begins in the last part of a text.
  private static let earliestSection = 0.4

  /// - Parameters:
  ///   - blocks: what the page shows.
  ///   - title: the headline, which is not repeated in the text.
  ///   - authors: their names, by which the boxes about them are known.
  ///   - isNews: whether a heading that is a link is the teaser of another article.
  init(_ blocks: [Block], title: String? = nil, authors: [String] = [], isNews: Bool = false) {
    var seen: Set<String> = []
    for block in blocks {
      if BoilerplatePhrases.isNote(block.text) {
        notes.append(block.text)
      } else if !Self.isBoilerplate(block, isNews: isNews), !isTitle(block, title),
        !isSignature(block, title, authors),
        block.length < 40 || block.kind == .preformatted || seen.insert(block.text).inserted
      {
        kept.append(block)
      }
    }
    dropSections()
    dropBiographies(of: authors)
    dropEmptyHeadings()
  }

  private static func isBoilerplate(_ block: Block, isNews: Bool) -> Bool {
    if block.kind == .preformatted || block.kind == .row { return false }
    if block.linkDensity > 0.8 {
      switch block.kind {
      case .item: return block.length > 0
      case .heading: return isNews
      default: return block.length < 200
      }
    }
    return BoilerplatePhrases.isBoilerplate(block.text) || isByline(block)
  }

  /// Whether a short block is a byline or a date: "By Jane Roe", "Stand: 22.04.2024, 06:00 Uhr".
  private static func isByline(_ block: Block) -> Bool {
    guard block.length <= longestLine else { return false }
    return isByline(block.text, mayBeDate: !block.isHeading && block.kind != .item)
  }

  private static func isByline(_ text: String, mayBeDate: Bool) -> Bool {
    guard let last = text.last, !".!?”\"".contains(last) else { return false }
    let lower = text.lowercased()
    let words = text.split(separator: " ")
    if lower.hasPrefix("by ") || lower.hasPrefix("von "), (2...12).contains(words.count) {
      return words.dropFirst().prefix(2).allSatisfy { $0.first?.isUppercase ?? false }
    }
    guard mayBeDate, words.count <= 8 else { return false }
    return VisibleDates.date(in: text) != nil
  }

  /// Whether one of the first blocks holds the byline behind the headline, or authors and a date and nothing else.
  private func isSignature(_ block: Block, _ title: String?, _ authors: [String]) -> Bool {
    guard kept.count < 3, block.kind == .paragraph || block.kind == .row, block.length < 300
    else { return false }
    if let title, block.text.count > title.count, block.text.hasPrefix(title) {
      let rest = String(block.text.dropFirst(title.count)).trimmed
      return rest.count <= Self.longestLine && Self.isByline(rest, mayBeDate: true)
    }
    guard block.length <= Self.longestLine,
      authors.contains(where: { block.text.hasPrefix($0) }),
      VisibleDates.date(in: block.text) != nil
    else { return false }
    return block.text.split(separator: " ").allSatisfy { word in
      !(word.first?.isLowercase ?? false) || Self.signatureWords.contains(String(word))
    }
  }

  /// Drops paragraphs about the authors from the end.
  private mutating func dropBiographies(of authors: [String]) {
    guard !authors.isEmpty, kept.count > 2 else { return }
    let verbs = [" is ", " has ", " was ", " covers ", " writes ", " ist ", " schreibt "]
    for index in kept.indices.dropFirst(2).suffix(4).reversed() {
      let text = kept[index].text
      let isAbout = authors.contains { author in
        text.hasPrefix(author) && verbs.contains { text.dropFirst(author.count).hasPrefix($0) }
      }
      if isAbout { kept.remove(at: index) }
    }
  }

  /// The first blocks may repeat the headline.
  private func isTitle(_ block: Block, _ title: String?) -> Bool {
    guard let title, kept.count < 3, block.length < 300 else { return false }
    guard block.isHeading else { return block.text == title }
    return block.kind == .heading(1) || Words.overlap(block.text, title) > 0.8
  }

  /// Drops sections such as "Related articles" with what follows up to the next heading of their level.
  private mutating func dropSections() {
    let total = kept.reduce(0) { $0 + $1.length }
    var before = 0
    var out: [Block] = []
    var droppedLevel: Int?
    for block in kept {
      if case .heading(let level) = block.kind {
        if BoilerplatePhrases.opensBoilerplate(block.text),
          Double(before) > Self.earliestSection * Double(total)
        {
          droppedLevel = min(level, droppedLevel ?? level)
        } else if let dropped = droppedLevel, level <= dropped {
          droppedLevel = nil
        }
      }
      before += block.length
      if droppedLevel == nil { out.append(block) }
    }
    kept = out
  }

  /// Drops headings that nothing follows.
  private mutating func dropEmptyHeadings() {
    while let last = kept.last, last.isHeading { kept.removeLast() }
  }
}
