/// Writes archives for tests, byte by byte, so that they can also be written wrongly.
enum ArchiveBuilder {
  /// CRC-32 as gzip and zip use it (RFC 1952, section 8).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Deflate blocks that are not compressed (RFC 1951, section 3.2.4).
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var start = 0
    repeat {
      let block = bytes[start..<min(start + 0xFFFF, bytes.count)]
      start += block.count
      out.append(start == bytes.count ? 1 : 0)
      out += little(block.count, 2) + little(~block.count, 2) + block
    } while start < bytes.count
    return out
  }

  /// A gzip member (RFC 1952).
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflated(bytes)
      + little(Int(checksum(bytes)), 4) + little(bytes.count, 4)
  }

  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  /// How a member of a zip is written.
  enum ZipStyle {
    case stored, deflated, streamed, encrypted
    case method(Int)
  }

  /// A member of a zip archive, without the directory at the end.
  static func zipMember(_ name: String, _ text: String, _ style: ZipStyle = .stored) -> [UInt8] {
    let bytes = Array(text.utf8)
    var content = bytes
    var flags = 0
    var method = 0
    switch style {
    case .stored: break
    case .encrypted: flags = 1
    case .deflated: (method, content) = (8, deflated(bytes))
    case .streamed: (method, content, flags) = (8, deflated(bytes), 8)
    case .method(let number): method = number
    }
    let isStreamed = flags & 8 != 0
    let crc = little(Int(checksum(bytes)), 4)
    let sizes = crc + little(content.count, 4) + little(bytes.count, 4)
    let known = isStreamed ? [UInt8](repeating: 0, count: 12) : sizes
    let descriptor = isStreamed ? [0x50, 0x4B, 7, 8] + sizes : []
    let header: [UInt8] = [0x50, 0x4B, 3, 4] + little(20, 2) + little(flags, 2) + little(method, 2)
    return header + [0, 0, 0, 0] + known + little(name.utf8.count, 2) + [0, 0]
      + Array(name.utf8) + content + descriptor
  }

  /// The end of a zip archive's directory, which the reader does not use.
  static let zipEnd: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

  /// A member of a tar archive (POSIX ustar).
  static func tarMember(_ name: String, _ text: String, type: Character = "0") -> [UInt8] {
    let content = Array(text.utf8)
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    put(String(name.prefix(100)), at: 0)
    put("0000644", at: 100)
    put(octal(content.count, 11), at: 124)
    put("00000000000", at: 136)
    put("        ", at: 148)
    put(String(type), at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
    let padding = (512 - content.count % 512) % 512
    return header + content + [UInt8](repeating: 0, count: padding)
  }

  static let tarEnd = [UInt8](repeating: 0, count: 1024)

  private static func octal(_ value: Int, _ digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// A WARC record.
  static func warcRecord(
    type: String = "response", url: String = "https://example.org/a", body: String,
    extra: String = "", length: Int? = nil
  ) -> [UInt8] {
    let content = Array(body.utf8)
    let header =
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2025-03-07T00:00:00Z\r\n"
      + "Content-Type: application/http; msgtype=response\r\n\(extra)"
      + "Content-Length: \(length ?? content.count)\r\n\r\n"
    return Array(header.utf8) + content + Array("\r\n\r\n".utf8)
  }

  /// An HTTP response.
  static func response(
    _ body: String, status: String = "200 OK", type: String = "text/html; charset=utf-8",
    extra: String = ""
  ) -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(extra)\r\n\(body)"
  }
}
