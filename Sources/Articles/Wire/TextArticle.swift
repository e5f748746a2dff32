/// Puts an article together from paragraphs that need no search for a body: feeds, wire formats, text.
enum TextArticle {
  /// Texts of fewer bytes are too short to doubt the language that their source declares.
  private static let doubtfulBytes = 600

  /// The article of paragraphs.
  static func article(
    _ metadata: ArticleMetadata, paragraphs: [String], captions: [String] = [],
    flags: Article.Flags = []
  ) -> Article {
    article(
      metadata, text: Article.text(ofParagraphs: paragraphs), captions: captions, flags: flags)
  }

  /// The article of a text, with its language checked and its dateline read.
  static func article(
    _ metadata: ArticleMetadata, text: String, captions: [String] = [], flags: Article.Flags = []
  ) -> Article {
    var metadata = metadata
    var flags = flags
    if metadata.language == nil || text.utf8.count >= doubtfulBytes {
      metadata.language = LanguageDetector.language(declared: metadata.language, text: text)
    }
    if let language = metadata.language, language.prefix(while: { $0 != "-" }) != "en" {
      flags.insert(.nonEnglish)
    }
    // Datelines end with a dash; most texts begin without one, and looking for five kinds of them is slow.
    let mayBegin = text.utf8.prefix(100).contains { $0 == 0x2D || $0 == 0xE2 }
    if mayBegin, let dateline = Dateline(String(text.prefix { $0 != "\n" })) {
      metadata.dateline = metadata.dateline ?? dateline.place
      if let agency = dateline.agency, !metadata.agencies.contains(agency) {
        metadata.agencies.append(agency)
      }
    }
    return Article(metadata, text: text, captions: captions, flags: flags)
  }
}
