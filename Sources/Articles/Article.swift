/// A news article: its text, and what is said about it.
public struct Article: Equatable, Sendable {
  /// What a reader should know about the text.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int

    /// Takes the bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The page shows only the beginning: a paywall, or a body much shorter than announced.
    public static let truncated = Self(rawValue: 1)
    /// A live blog: one part an update.
    public static let liveBlog = Self(rawValue: 2)
    /// The text is not English.
    public static let nonEnglish = Self(rawValue: 4)
    /// A feed gave a summary and not the text.
    public static let summaryOnly = Self(rawValue: 8)
  }

  /// A stretch of the text with a time of its own: an update of a live blog.
  public struct Part: Equatable, Hashable, Sendable {
    /// Code points of the text, half open.
    public let span: Range<Int>
    /// Its headline.
    public let title: String?
    /// When it was published.
    public let published: PublicationDate?

    /// Puts a part together.
    public init(span: Range<Int>, title: String?, published: PublicationDate?) {
      self.span = span
      self.title = title
      self.published = published
    }
  }

  /// `article:` and the hash of address, guid, version, headline and text.
  public let identifier: String
  /// What is said about it.
  public let metadata: ArticleMetadata
  /// Its paragraphs, an empty line between two; neither headline nor standfirst.
  public let text: String
  /// Its updates, when it is a live blog.
  public let parts: [Part]
  /// Remarks of the editors: corrections, "This article was updated".
  public let notes: [String]
  /// Captions of pictures.
  public let captions: [String]
  /// What a reader should know about the text.
  public let flags: Flags

  /// Puts an article together.
  public init(
    _ metadata: ArticleMetadata, text: String, parts: [Part] = [], notes: [String] = [],
    captions: [String] = [], flags: Flags = []
  ) {
    self.metadata = metadata
    self.text = text
    self.parts = parts
    self.notes = notes
    self.captions = captions
    self.flags = flags
    identifier =
      "article:"
      + contentHash([
        metadata.url ?? metadata.givenURL ?? "", metadata.guid ?? "", metadata.version ?? "",
        metadata.title ?? "", text,
      ])
  }

  /// Paragraphs as `text` joins them.
  public static func text(ofParagraphs paragraphs: [String]) -> String {
    paragraphs.joined(separator: "\n\n")
  }
}
