/// What the surroundings of a source say about it: archive headers, HTTP headers.
public struct SourceHints: Equatable, Sendable {
  /// The address that it was fetched from.
  public var url: String?
  /// The media type of the transport, without parameters, in lower case.
  public var mediaType: String?
  /// The charset of the transport.
  public var charset: String?
  /// The language of the transport, a BCP 47 tag.
  public var language: String?
  /// When it was fetched, as its archive writes it; never a date of publication.
  public var fetched: String?
  /// When it came, as the mailbox that holds it writes it.
  public var delivered: String?
  /// Whether the archive says that the end is missing.
  public var isTruncated = false

  /// No hints.
  public init() {}
}
