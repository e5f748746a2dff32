/// Header lines as WARC, HTTP and mail write them: `Name: value`, folded lines joined (RFC 5322, 2.2).
struct HeaderFields {
  /// In the order of the lines, names in lower case.
  private(set) var fields: [(name: String, value: String)] = []

  /// Reads lines; what has no colon is passed over.
  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines {
      let value = line.trimmingBlanks
      if let first = line.first, first == 0x20 || first == 0x09, let last = fields.indices.last {
        fields[last].value += " " + String(decoding: value, as: UTF8.self)
      } else if let colon = line.firstIndex(of: 0x3A) {
        let name = String(decoding: line[..<colon].trimmingBlanks, as: UTF8.self).lowercased()
        let value = line[(colon + 1)...].trimmingBlanks
        fields.append((name, String(decoding: value, as: UTF8.self)))
      }
    }
  }

  /// The first field of that name, which is given in lower case.
  subscript(_ name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Takes lines from a stream up to and with an empty one.
  ///
  /// - Throws: `damagedRecord` where the stream ends or the limit is reached before.
  static func read(
    from stream: ByteStream, most: Int
  ) throws(ReadingProblem) -> HeaderFields {
    var bytes = 0
    var lines: [ArraySlice<UInt8>] = []
    while true {
      let line = try stream.readLine(most: most)
      bytes += line.count
      guard line.last == 0x0A, bytes <= most else {
        throw ReadingProblem(.damagedRecord, line.isEmpty ? "it ends early" : "a header too long")
      }
      let content = line.withoutLineBreak
      guard !content.isEmpty else { return HeaderFields(lines) }
      lines.append(content)
    }
  }
}

extension Collection<UInt8>
where SubSequence: BidirectionalCollection, Self: BidirectionalCollection {
  /// The bytes between the blanks and tabs at both ends.
  var trimmingBlanks: SubSequence {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }
}

extension Array<UInt8> {
  /// The line without the CR and LF at its end.
  var withoutLineBreak: ArraySlice<UInt8> {
    var line = self[...]
    if line.last == 0x0A { line = line.dropLast() }
    if line.last == 0x0D { line = line.dropLast() }
    return line
  }
}
