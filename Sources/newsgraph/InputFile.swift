import Foundation

/// A file or standard input, read piece by piece.
struct InputFile {
  /// What messages call it.
  let name: String
  /// How many bytes there are, where that is known.
  let size: Int?
  private let path: String
  /// Open from the first read to the last.
  private var handle: FileHandle?
  private var buffer: [UInt8] = []
  /// The first byte of `buffer` that nobody has taken.
  private var start = 0
  private var isAtEnd = false

  /// The most bytes of text that are searched for an empty line, and the longest line.
  private static let longestPiece = 1 << 16
  private static let longestLine = 1 << 20
  private static let readSize = 1 << 16

  /// Checks that there is such a file; `-` is standard input.
  ///
  /// It is opened with the first read, so that any number of files can be named.
  init(path: String) throws {
    self.path = path
    guard path != "-" else {
      name = "standard input"
      size = nil
      return
    }
    name = path
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    else {
      throw CommandFailure("\(path): no such file; name a file, or - for standard input")
    }
    guard attributes[.type] as? FileAttributeType != .typeDirectory else {
      throw CommandFailure("\(path): is a folder; name the files in it")
    }
    size = (attributes[.size] as? NSNumber)?.intValue
  }

  private func opened() throws -> FileHandle {
    if path == "-" { return .standardInput }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure("\(path): cannot be opened; check its permissions")
    }
    return handle
  }

  /// The next piece of running text, of about `target` bytes; nil at the end.
  ///
  /// It is cut behind an empty line where there is one, else behind a line, else behind white space. Where the cuts are does not depend on how a pipe delivers.
  mutating func nextBlock(target: Int) throws -> [UInt8]? {
    try fill(to: target)
    while !isAtEnd, lastEmptyLine() == nil, unread.count < Self.longestPiece {
      try fill(to: unread.count + target)
    }
    guard !unread.isEmpty else { return nil }
    if isAtEnd && unread.count <= target { return take(unread.count) }
    return take(lastEmptyLine() ?? lastLooseEnd())
  }

  /// The next line without its line break, nil at the end.
  mutating func nextLine() throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = unread.dropFirst(searched).firstIndex(of: 0x0A) {
        var line = take(end + 1 - start).dropLast()
        if line.last == 0x0D { line = line.dropLast() }
        return Array(line)
      }
      searched = unread.count
      guard searched <= Self.longestLine else {
        throw CommandFailure("\(name): a line of more than 1 MB; is this the right kind of file?")
      }
      if isAtEnd { return unread.isEmpty ? nil : take(unread.count) }
      try fill(to: unread.count + Self.readSize)
    }
  }

  private var unread: ArraySlice<UInt8> { buffer[start...] }

  private mutating func take(_ count: Int) -> [UInt8] {
    let taken = Array(unread.prefix(count))
    start += count
    if start > Self.readSize {
      buffer.removeFirst(start)
      start = 0
    }
    return taken
  }

  /// Reads on until `count` bytes are unread or the input ends.
  private mutating func fill(to count: Int) throws {
    while !isAtEnd, unread.count < count {
      let handle = try handle ?? opened()
      self.handle = handle
      let read: Data?
      do {
        read = try handle.read(upToCount: count - unread.count)
      } catch {
        throw CommandFailure("\(name): cannot be read (\(error.localizedDescription))")
      }
      if let read, !read.isEmpty {
        buffer.append(contentsOf: read)
      } else {
        isAtEnd = true
        self.handle = nil
      }
    }
  }

  /// How many bytes there are up to the last empty line.
  private func lastEmptyLine() -> Int? {
    var sawBreak = false
    for index in unread.indices.reversed() {
      switch buffer[index] {
      case 0x0A:
        if sawBreak { return index + 1 - start }
        sawBreak = true
      case 0x0D, 0x20, 0x09: break
      default: sawBreak = false
      }
    }
    return nil
  }

  /// How many bytes there are up to the last line, else the last blank, else the last whole character.
  private func lastLooseEnd() -> Int {
    guard !isAtEnd else { return unread.count }
    for wanted in [0x0A as UInt8, 0x20] {
      if let index = unread.lastIndex(of: wanted), index > start { return index + 1 - start }
    }
    let tail = unread.reversed().prefix(3).firstIndex { $0 & 0xC0 != 0x80 }
    guard let tail, unread.count > 4 else { return unread.count }
    return tail.base - 1 - start
  }
}
