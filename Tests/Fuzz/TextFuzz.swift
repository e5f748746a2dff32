import Articles

/// Plain text, Markdown and mail: the first byte chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let kinds: [ArticleKind] = [.plainText, .markdown, .message]
  guard let first = bytes.first else { return 0 }
  let source = ArticleSource(
    place: ArticlePlace(file: "fuzz"), kind: kinds[Int(first) % kinds.count],
    bytes: Array(bytes.dropFirst()))
  return withinEffortLimit { _ = ArticleParser().results(from: source) }
}
