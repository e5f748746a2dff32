import Articles

/// Whatever the bytes begin as: zip, tar, gzip, mailbox, or any document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArchives(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  return withinEffortLimit { readAll(bytes) }
}
