import Articles

/// Pages in any encoding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPages(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let source = ArticleSource(place: ArticlePlace(file: "fuzz"), kind: .html, bytes: bytes)
  return withinEffortLimit { _ = ArticleParser().results(from: source) }
}
