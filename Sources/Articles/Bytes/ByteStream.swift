/// Bytes read forwards with a look ahead, in memory that does not grow with the input.
///
/// A class, because an archive and the member that is being read share one position.
final class ByteStream {
  /// How many bytes have been taken.
  private(set) var offset = 0
  private var source: any ChunkSource
  private var buffer: [UInt8] = []
  /// The first byte of `buffer` that nobody has taken.
  private var start = 0
  private var isAtEnd = false

  init(_ source: any ChunkSource) {
    self.source = source
  }

  convenience init(_ bytes: [UInt8]) {
    self.init(MemoryChunks(bytes))
  }

  /// The next bytes without taking them: `count`, or fewer where the stream ends before.
  func peek(_ count: Int) throws(ReadingProblem) -> ArraySlice<UInt8> {
    while available < count, try fill() {}
    return buffer[start..<start + min(count, available)]
  }

  /// Whatever lies ready, at least one byte but at the end, without taking it.
  func peekSome() throws(ReadingProblem) -> ArraySlice<UInt8> {
    if available == 0 { _ = try fill() }
    return buffer[start...]
  }

  /// Takes bytes that were seen with `peek`.
  func drop(_ count: Int) {
    let count = min(count, available)
    start += count
    offset += count
  }

  /// Takes at least one byte and at most `most`; none at the end.
  func readSome(most: Int) throws(ReadingProblem) -> [UInt8] {
    let some = try peekSome()
    if start == 0, some.count <= most {
      let whole = buffer
      drop(whole.count)
      return whole
    }
    let taken = Array(some.prefix(most))
    drop(taken.count)
    return taken
  }

  /// Takes `count` bytes, or fewer where the stream ends before.
  func read(_ count: Int) throws(ReadingProblem) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(min(count, 1 << 20))
    while out.count < count {
      let some = try peekSome().prefix(count - out.count)
      guard !some.isEmpty else { break }
      out += some
      drop(some.count)
    }
    return out
  }

  /// Takes all that is left.
  ///
  /// - Throws: `tooLarge` behind `most` bytes.
  func readAll(most: Int) throws(ReadingProblem) -> [UInt8] {
    let bytes = try read(most + 1)
    guard bytes.count <= most else { throw ReadingProblem(.tooLarge, "over \(most) bytes") }
    return bytes
  }

  /// Passes over bytes; returns how many there were.
  func skip(_ count: Int) throws(ReadingProblem) -> Int {
    var skipped = 0
    while skipped < count {
      let some = min(try peekSome().count, count - skipped)
      guard some > 0 else { break }
      drop(some)
      skipped += some
    }
    return skipped
  }

  /// Passes over all that is left.
  func skipAll() throws(ReadingProblem) {
    while case let count = try peekSome().count, count > 0 { drop(count) }
  }

  /// Takes a line with its line feed; none at the end.
  ///
  /// A line over `most` bytes comes in pieces.
  func readLine(most: Int) throws(ReadingProblem) -> [UInt8] {
    var searched = 0
    while true {
      let ready = buffer[start...].prefix(most)
      if let end = ready.dropFirst(searched).firstIndex(of: 0x0A) { return take(upTo: end + 1) }
      searched = ready.count
      if searched == most { return take(upTo: start + most) }
      guard try fill() else { return take(upTo: buffer.endIndex) }
    }
  }

  private var available: Int { buffer.count - start }

  private func take(upTo end: Int) -> [UInt8] {
    let taken = Array(buffer[start..<end])
    drop(taken.count)
    return taken
  }

  /// Fetches a chunk; false at the end.
  private func fill() throws(ReadingProblem) -> Bool {
    guard !isAtEnd else { return false }
    let chunk: [UInt8]?
    do throws(ReadingProblem) {
      chunk = try source.next()
    } catch {
      isAtEnd = true
      throw error
    }
    guard let chunk, !chunk.isEmpty else {
      isAtEnd = true
      return false
    }
    if available == 0 {
      buffer = chunk
    } else {
      buffer.removeFirst(start)
      buffer += chunk
    }
    start = 0
    return true
  }
}
