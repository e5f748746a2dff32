/// A header block of a tar archive.
struct TarHeader {
  let name: String
  /// The content's bytes.
  let size: Int
  let type: Character

  /// Nil where the checksum is wrong or a number is none.
  init?(_ block: [UInt8]) {
    guard block.count == 512, Self.hasChecksum(block),
      let size = Self.number(block[124..<136]), size >= 0
    else { return nil }
    self.size = size
    type = Character(UnicodeScalar(block[156]))
    let name = Self.text(block[0..<100])
    let isUstar = block[257..<263].elementsEqual("ustar\0".utf8)
    let prefix = isUstar ? Self.text(block[345..<500]) : ""
    self.name = prefix.isEmpty ? name : prefix + "/" + name
  }

  /// Whether a file that begins so is a tar archive.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 512 && bytes.first != 0 && TarHeader(Array(bytes.prefix(512))) != nil
  }

  /// The sum of all bytes, those of the checksum itself taken as blanks.
  private static func hasChecksum(_ block: [UInt8]) -> Bool {
    guard let written = number(block[148..<156]) else { return false }
    let field = block[148..<156].reduce(0) { $0 + Int($1) }
    return block.reduce(0) { $0 + Int($1) } - field + 8 * 0x20 == written
  }

  /// Octal digits, or GNU's binary form for large numbers.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if let first = field.first, first & 0x80 != 0 {
      guard first == 0x80, field.dropFirst().dropLast(7).allSatisfy({ $0 == 0 }) else { return nil }
      return field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
    }
    let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    let rest = field.drop { $0 == 0x20 }.dropFirst(digits.count)
    guard rest.allSatisfy({ $0 == 0x20 || $0 == 0 }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }
}
