import Articles

/// JSON documents and JSON Lines: the first byte chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let source = ArticleSource(
    place: ArticlePlace(file: "fuzz"), kind: first % 2 == 0 ? .json : .jsonLines,
    bytes: Array(bytes.dropFirst()))
  return withinEffortLimit { _ = ArticleParser().results(from: source) }
}
