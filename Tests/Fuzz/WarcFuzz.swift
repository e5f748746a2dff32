import Articles

/// A WARC archive behind its first line, and the responses in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWarc(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array("WARC/1.0\r\n".utf8) + Array(UnsafeBufferPointer(start: start, count: count))
  return withinEffortLimit { readAll(bytes) }
}
