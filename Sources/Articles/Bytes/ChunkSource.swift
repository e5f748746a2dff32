import Foundation

/// Where bytes come from, chunk by chunk.
protocol ChunkSource {
  /// The next bytes, never none; nil at the end.
  mutating func next() throws(ReadingProblem) -> [UInt8]?
}

/// Bytes in memory.
struct MemoryChunks: ChunkSource {
  private var bytes: [UInt8]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.isEmpty ? nil : bytes
  }

  mutating func next() -> [UInt8]? {
    defer { bytes = nil }
    return bytes
  }
}

/// A file, or anything else that the operating system lets one read from.
struct FileChunks: ChunkSource {
  private let handle: FileHandle
  private var isAtEnd = false

  private static let chunkBytes = 1 << 18

  /// Opens a file.
  init(path: String) throws(ReadingProblem) {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ReadingProblem(.unreadable, "it cannot be opened")
    }
    self.handle = handle
  }

  /// Reads from what is open already.
  init(_ handle: FileHandle) {
    self.handle = handle
  }

  mutating func next() throws(ReadingProblem) -> [UInt8]? {
    guard !isAtEnd else { return nil }
    let data: Data?
    do {
      data = try handle.read(upToCount: Self.chunkBytes)
    } catch {
      isAtEnd = true
      throw ReadingProblem(.readingStopped)
    }
    guard let data, !data.isEmpty else {
      isAtEnd = true
      return nil
    }
    return [UInt8](data)
  }
}

/// The next bytes of another stream, as many as an archive's header promised.
struct MemberChunks: ChunkSource {
  private let parent: ByteStream
  private var left: Int

  init(_ parent: ByteStream, count: Int) {
    self.parent = parent
    left = count
  }

  mutating func next() throws(ReadingProblem) -> [UInt8]? {
    guard left > 0 else { return nil }
    let chunk = try parent.readSome(most: left)
    guard !chunk.isEmpty else {
      left = 0
      throw ReadingProblem(.damagedArchive, "it ends early")
    }
    left -= chunk.count
    return chunk
  }
}
