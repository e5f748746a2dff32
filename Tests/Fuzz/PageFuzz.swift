@testable import Articles

/// Pages in any encoding, and pieces of HTML.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPages(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  _ = try? HTMLReader.article(in: input, hints: SourceHints())
  _ = try? HTMLReader.paragraphs(inFragment: EncodingSniffer.utf8(input, transport: nil))
  _ = try? MarkupDocument(xml: input, recovering: true)
  _ = LooseJSONParser.values(in: input)
  return 0
}
