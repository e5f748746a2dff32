/// A stable name for content: 64 bits of FNV-1a over the parts, as 16 hexadecimal digits.
///
/// Fowler, Noll and Vo; draft-eastlake-fnv.
public func contentHash(_ parts: [String]) -> String {
  contentHash(of: Array(parts.joined(separator: "\u{1F}").utf8))
}

/// A stable name for bytes: 64 bits of FNV-1a, as 16 hexadecimal digits.
public func contentHash(of bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
