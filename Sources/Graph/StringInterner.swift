/// Gives every text a number, the same text the same number.
struct StringInterner: Sendable {
  private(set) var table = StringTable()
  /// Numbers by the hash of their text, open addressing with linear probing; 0 is a free place.
  private var places: [UInt32] = Array(repeating: 0, count: 1024)

  /// The number of a text; an empty one is ``StringTable/none``.
  mutating func intern(_ text: String) -> UInt32 {
    guard !text.isEmpty else { return StringTable.none }
    var place = place(of: text.utf8.span)
    if places[place] != 0 { return places[place] }
    if table.count * 2 > places.count {
      grow()
      place = self.place(of: text.utf8.span)
    }
    let number = table.append(text)
    places[place] = number
    return number
  }

  /// The number of a text given by its bytes.
  mutating func intern(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    guard !bytes.isEmpty else { return StringTable.none }
    var place = place(of: bytes.span)
    if places[place] != 0 { return places[place] }
    if table.count * 2 > places.count {
      grow()
      place = self.place(of: bytes.span)
    }
    let number = table.append(bytes)
    places[place] = number
    return number
  }

  /// The number of a text, ``StringTable/none`` for nil.
  mutating func intern(_ text: String?) -> UInt32 { text.map { intern($0) } ?? StringTable.none }

  /// The number of a text that has one.
  func number(of text: String) -> UInt32? {
    guard !text.isEmpty else { return nil }
    let found = places[place(of: text.utf8.span)]
    return found == 0 ? nil : found
  }

  private func place(of text: Span<UInt8>) -> Int {
    var place = Int(truncatingIfNeeded: Self.hash(text)) & (places.count - 1)
    while places[place] != 0, !table.equals(places[place], text) {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for number in 1..<UInt32(table.count) {
      var place =
        Int(truncatingIfNeeded: Self.hash(table.utf8(number).span)) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = number
    }
  }

  /// FNV-1a, its high bits folded into the low ones.
  ///
  /// Over all bytes: sentences that newsrooms make from templates differ in the middle only.
  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in text.indices {
      hash = (hash ^ UInt64(text[offset])) &* 0x0000_0100_0000_01B3
    }
    return hash ^ (hash >> 29)
  }
}
