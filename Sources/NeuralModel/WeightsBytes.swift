import CModelWeights

/// The bytes of a weights file, either those compiled into the binary or some read from disk.
///
/// The only file of this room that sees pointers; what leaves it is copied.
enum WeightsBytes: Sendable {
  /// `Sources/CModelWeights/language.ngw`.
  case bundled
  /// The contents of another file.
  case read([UInt8])

  var count: Int {
    switch self {
    case .bundled: Int(ng_model_weights_size())
    case .read(let bytes): bytes.count
    }
  }

  /// Copies `count` values from byte `offset` on, or nil where they lie outside.
  ///
  /// Values are little endian, as on every processor that Swift runs on.
  func values<Value: BitwiseCopyable>(
    of type: Value.Type, at offset: Int, count: Int
  ) -> [Value]? {
    let (length, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    guard !overflow, count >= 0, offset >= 0, offset <= self.count, length <= self.count - offset
    else { return nil }
    return unsafe withBytes { source in
      unsafe [Value](unsafeUninitializedCapacity: count) { target, initialized in
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + length]))
        initialized = count
      }
    }
  }

  private func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch self {
    case .bundled:
      unsafe body(UnsafeRawBufferPointer(start: ng_model_weights(), count: count))
    case .read(let bytes):
      unsafe bytes.withUnsafeBytes(body)
    }
  }
}
