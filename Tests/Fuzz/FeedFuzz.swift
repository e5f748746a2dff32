import Articles

/// Feeds and wire formats: the first byte chooses the kind, the rest is the document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeeds(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let kinds: [ArticleKind] = [.rss, .atom, .nitf, .newsML]
  guard let first = bytes.first else { return 0 }
  let source = ArticleSource(
    place: ArticlePlace(file: "fuzz"), kind: kinds[Int(first) % kinds.count],
    bytes: Array(bytes.dropFirst()))
  return withinEffortLimit { _ = ArticleParser().results(from: source) }
}
