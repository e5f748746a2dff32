import CCompression

/// Inflates one compressed stream in bounded steps.
///
/// The only file of this room that sees zlib's pointers; what leaves it is copied.
@safe final class Inflater {
  /// How the compressed bytes are wrapped.
  enum Format {
    case raw, zlib, gzip
  }

  /// What a step came to.
  struct Step {
    let consumed: Int
    let isAtEnd: Bool
  }

  private let handle: OpaquePointer

  init(_ format: Format) throws(ReadingProblem) {
    let code =
      switch format {
      case .raw: NG_FORMAT_RAW
      case .zlib: NG_FORMAT_ZLIB
      case .gzip: NG_FORMAT_GZIP
      }
    guard let handle = unsafe ng_inflater_new(Int32(code)) else { throw ReadingProblem(.noMemory) }
    unsafe self.handle = handle
  }

  deinit {
    unsafe ng_inflater_free(handle)
  }

  /// Makes ready for the next member of the same format.
  func reset() throws(ReadingProblem) {
    guard unsafe ng_inflater_reset(handle) == Int32(NG_MORE) else {
      throw ReadingProblem(.damagedCompression)
    }
  }

  /// Inflates some of `input` and appends at most `most` bytes to `output`.
  ///
  /// Neither consuming nor producing anything means that more input is needed.
  func step(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8], most: Int
  ) throws(ReadingProblem) -> Step {
    var consumed: Int64 = 0
    var status = Int32(NG_MORE)
    let before = output.count
    let inflated = unsafe [UInt8](unsafeUninitializedCapacity: most) { room, count in
      var produced: Int64 = 0
      unsafe input.withUnsafeBufferPointer { bytes in
        guard let base = room.baseAddress else { return }
        status = unsafe ng_inflater_step(
          handle, bytes.baseAddress, Int64(bytes.count), &consumed, base, Int64(room.count),
          &produced)
      }
      count = Int(produced)
    }
    if before == 0 { output = inflated } else { output += inflated }
    switch status {
    case Int32(NG_MORE): return Step(consumed: Int(consumed), isAtEnd: false)
    case Int32(NG_END): return Step(consumed: Int(consumed), isAtEnd: true)
    case Int32(NG_NO_MEMORY): throw ReadingProblem(.noMemory)
    default: throw ReadingProblem(.damagedCompression)
    }
  }
}
