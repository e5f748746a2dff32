import COntology

/// The bytes of a compiled ontology, either those compiled into the binary or some in memory.
///
/// The only file of this room that sees pointers; what leaves it is copied.
enum OntologyBytes: Sendable {
  /// `Sources/COntology/ontology.ngo`.
  case bundled
  /// Bytes made by ``OntologyCompiler``.
  case made([UInt8])

  var count: Int {
    switch self {
    case .bundled: Int(ng_ontology_size())
    case .made(let bytes): bytes.count
    }
  }

  /// Copies `count` values from byte `offset` on, or nil where they lie outside.
  ///
  /// Values are little endian, as on every processor that Swift runs on.
  func values<Value: FixedWidthInteger & BitwiseCopyable>(
    of type: Value.Type, at offset: Int, count: Int
  ) -> [Value]? {
    let (length, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    guard !overflow, count >= 0, offset >= 0, offset <= self.count, length <= self.count - offset
    else { return nil }
    var out = [Value](repeating: 0, count: count)
    unsafe out.withUnsafeMutableBytes { target in
      unsafe withBytes { source in
        unsafe target.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + length]))
      }
    }
    return out
  }

  private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch self {
    case .bundled:
      unsafe body(UnsafeRawBufferPointer(start: ng_ontology(), count: count))
    case .made(let bytes):
      unsafe bytes.withUnsafeBytes(body)
    }
  }
}
