import Articles

/// The lines of a piece of JSON Lines, each to stand by itself where it cannot be read.
///
/// A file of lines grows, and what is wrong with one of them stays the same.
struct SourceLines {
  private let source: ArticleSource
  /// Split when the first is asked for, once: a piece may hold thousands that cannot be read.
  private lazy var lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)

  /// The lines of a source; none where it is of another kind.
  init(of source: ArticleSource) {
    self.source = source
  }

  /// The line in which something cannot be read, alone.
  mutating func line(of failure: ArticleFailure) -> ArticleSource? {
    guard source.kind == .jsonLines, let first = source.place.positions.last?.lineNumber,
      let number = failure.place.positions.lazy.compactMap(\.lineNumber).first,
      lines.indices.contains(number - first)
    else { return nil }
    let place = ArticlePlace(
      file: source.place.file, members: source.place.members,
      positions: Array(source.place.positions.dropLast()) + [.line(number)])
    return ArticleSource(
      place: place, kind: .jsonLines, bytes: Array(lines[number - first]), hints: source.hints)
  }
}

extension ArticlePlace.Position {
  /// The number of a line; nil for any other position.
  var lineNumber: Int? {
    if case .line(let number) = self { number } else { nil }
  }
}
