import Articles
import Foundation

/// Parses a text as one document whose kind its content tells.
func results(
  _ text: String, file: String = "input", hints: SourceHints = SourceHints()
) -> [ReadResult] {
  results(Array(text.utf8), file: file, hints: hints)
}

/// Reads bytes as the program reads a file with that content.
func results(
  _ bytes: [UInt8], file: String = "input", hints: SourceHints = SourceHints(),
  limits: ArticleLimits = ArticleLimits()
) -> [ReadResult] {
  var reader = ArticleSourceReader(bytes: bytes, name: file, limits: limits)
  let parser = ArticleParser(limits: limits)
  var found: [ReadResult] = []
  while let next = reader.next() {
    switch next {
    case .failure(let failure): found.append(.failure(failure))
    case .source(let source):
      found += parser.results(
        from: ArticleSource(
          place: source.place, kind: source.kind, bytes: source.bytes,
          hints: source.hints == SourceHints() ? hints : source.hints))
    }
  }
  return found
}

extension [ReadResult] {
  /// The articles in it.
  var articles: [Article] {
    compactMap { if case .article(let article, _) = $0 { article } else { nil } }
  }

  /// The places of the articles in it.
  var places: [String] {
    compactMap { if case .article(_, let place) = $0 { place.description } else { nil } }
  }

  /// The failures in it.
  var failures: [ArticleFailure] {
    compactMap { if case .failure(let failure) = $0 { failure } else { nil } }
  }

  /// The codes of the failures in it.
  var reasons: [ReadingProblem.Reason] { failures.map(\.reason) }

  /// Why things were passed over.
  var passed: [String] {
    compactMap { if case .passed(_, let why) = $0 { why } else { nil } }
  }
}

/// A folder that is removed again.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders around it, and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }
}
