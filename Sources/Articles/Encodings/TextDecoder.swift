import CMarkup

/// Bytes in any encoding of the web, made UTF-8.
///
/// The file touches no pointers of its own: arrays go to `CMarkup` and come back.
enum TextDecoder {
  /// UTF-8 of bytes in an encoding; U+FFFD for NUL and for what means nothing in it.
  static func utf8(_ bytes: [UInt8], in encoding: CharacterEncoding) -> [UInt8] {
    guard let converter = encoding.converter else { return repaired(bytes) }
    var out = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
    let count = unsafe ng_text_convert(
      converter, bytes, Int64(bytes.count), &out, Int64(out.count))
    guard count >= 0 else { return repaired(bytes) }
    out.removeLast(out.count - Int(count))
    return out
  }

  /// Whether the bytes are UTF-8 without NULs.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    unsafe ng_text_is_utf8(bytes, Int64(bytes.count)) != 0
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if isUTF8(bytes) { return bytes }
    let count = unsafe ng_text_repair_utf8(bytes, Int64(bytes.count), nil, 0)
    var out = [UInt8](repeating: 0, count: Int(count))
    _ = unsafe ng_text_repair_utf8(bytes, Int64(bytes.count), &out, count)
    return out
  }
}
