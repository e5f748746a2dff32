/// The bytes of one document or record, with its kind and place, before anybody parses it.
///
/// What ``ArticleSourceReader`` yields cheaply and ``ArticleParser`` turns into articles on any thread.
public struct ArticleSource: Equatable, Sendable {
  /// Where it stands.
  public let place: ArticlePlace
  /// What it is.
  public let kind: ArticleKind
  /// All of its bytes.
  public let bytes: [UInt8]
  /// What its surroundings say about it.
  public let hints: SourceHints

  /// Puts a source together.
  public init(
    place: ArticlePlace, kind: ArticleKind, bytes: [UInt8], hints: SourceHints = SourceHints()
  ) {
    self.place = place
    self.kind = kind
    self.bytes = bytes
    self.hints = hints
  }
}

/// What the reader of sources met.
public enum SourceResult: Equatable, Sendable {
  /// Something to parse.
  case source(ArticleSource)
  /// Something that cannot be read.
  case failure(ArticleFailure)
}
