extension ArraySlice<UInt8> {
  /// The little-endian number at `offset` from the slice's start; nil where it lies outside.
  func littleEndian(at offset: Int, bytes: Int) -> Int? {
    guard offset >= 0, bytes <= 8, offset + bytes <= count else { return nil }
    let first = startIndex + offset
    let value = self[first..<first + bytes].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }
}
