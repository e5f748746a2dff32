/// Cuts a JSON document into the values that its outermost array or object holds, without parsing them.
///
/// A list of many articles is then read one by one: parsed whole, it takes a hundred times its size in memory.
struct JSONSlices {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The elements of an array; nil for anything else and for an array that is damaged outside its elements.
  static func elements(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    var slices = Self(bytes)
    guard slices.take(0x5B) else { return nil }
    var elements: [ArraySlice<UInt8>] = []
    if slices.take(0x5D) { return slices.isAtEnd ? elements : nil }
    while let value = slices.value() {
      elements.append(value)
      if slices.take(0x5D) { return slices.isAtEnd ? elements : nil }
      guard slices.take(0x2C) else { return nil }
    }
    return nil
  }

  /// The members of an object, keys as written without their quotation marks; nil as for arrays.
  static func members(
    of bytes: ArraySlice<UInt8>
  ) -> [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]? {
    var slices = Self(bytes)
    guard slices.take(0x7B) else { return nil }
    var members: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []
    if slices.take(0x7D) { return slices.isAtEnd ? members : nil }
    while let key = slices.value(), key.first == 0x22, slices.take(0x3A),
      let value = slices.value()
    {
      members.append((key.dropFirst().dropLast(), value))
      if slices.take(0x7D) { return slices.isAtEnd ? members : nil }
      guard slices.take(0x2C) else { return nil }
    }
    return nil
  }

  /// About how many values stand in a document, at every depth.
  static func values(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 1
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if isInString {
        isEscaped = byte == 0x5C
        isInString = byte != 0x22
      } else if byte == 0x22 {
        isInString = true
      } else if byte == 0x2C || byte == 0x5B || byte == 0x7B {
        count += 1
      }
    }
    return count
  }

  private var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return at == bytes.endIndex
    }
  }

  private mutating func skipBlanks() {
    while at < bytes.endIndex, bytes[at] <= 0x20 { at += 1 }
  }

  /// Goes behind a mark, where it is next.
  private mutating func take(_ mark: UInt8) -> Bool {
    skipBlanks()
    guard at < bytes.endIndex, bytes[at] == mark else { return false }
    at += 1
    return true
  }

  /// The next value up to the comma or bracket behind it; nil where there is none or it does not end.
  private mutating func value() -> ArraySlice<UInt8>? {
    skipBlanks()
    let start = at
    var depth = 0
    var isInString = false
    while at < bytes.endIndex {
      let byte = bytes[at]
      if isInString {
        if byte == 0x5C { at += 1 }
        if byte == 0x22 { isInString = false }
      } else {
        switch byte {
        case 0x22: isInString = true
        case 0x5B, 0x7B: depth += 1
        case 0x5D, 0x7D:
          if depth == 0 { return ended(start) }
          depth -= 1
        case 0x2C where depth == 0, 0x3A where depth == 0: return ended(start)
        default: break
        }
      }
      at += 1
    }
    at = bytes.endIndex
    return nil
  }

  private func ended(_ start: Int) -> ArraySlice<UInt8>? {
    var end = at
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end > start ? bytes[start..<end] : nil
  }
}
