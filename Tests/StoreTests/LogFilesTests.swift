import Foundation
import Testing

@testable import Store

@Suite struct LogFilesTests {
  private func files(of scratch: ScratchStore) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
  }

  /// A store beside which a reader left an empty log and its index.
  private func leftBehind(log: String = "") throws -> ScratchStore {
    let scratch = try ScratchStore()
    try scratch.holding([]).close()
    try Data(log.utf8).write(to: URL(fileURLWithPath: scratch.path + "-wal"))
    try Data(count: 32_768).write(to: URL(fileURLWithPath: scratch.path + "-shm"))
    return scratch
  }

  @Test func `an empty log that the writer may not write is removed`() throws {
    let scratch = try leftBehind()
    defer { scratch.remove() }
    try LogFiles(ofStore: scratch.path).makeWritable { $0 == scratch.path }
    #expect(try files(of: scratch) == ["news.ngdb"])
    #expect(try scratch.open().articles().isEmpty)
  }

  @Test func `a log that can be written stays`() throws {
    let scratch = try leftBehind()
    defer { scratch.remove() }
    try LogFiles(ofStore: scratch.path).makeWritable { _ in true }
    #expect(try files(of: scratch) == ["news.ngdb", "news.ngdb-shm", "news.ngdb-wal"])
  }

  @Test func `a log that holds something stays, and the message names it`() throws {
    let scratch = try leftBehind(log: "what was committed")
    defer { scratch.remove() }
    let log = scratch.path + "-wal"
    let error = #expect(throws: StoreError.self) {
      try LogFiles(ofStore: scratch.path).makeWritable { $0 == scratch.path }
    }
    #expect(error == .readOnlyLog(path: log))
    #expect(try files(of: scratch).count == 3)
  }

  @Test func `a log stays where this process itself has the store open`() throws {
    let scratch = try leftBehind()
    defer { scratch.remove() }
    let reader = try scratch.open(.reading)
    let error = #expect(throws: StoreError.self) {
      try LogFiles(ofStore: scratch.path).makeWritable { $0 == scratch.path }
    }
    #expect(error == .readOnlyLog(path: scratch.path + "-wal"))
    #expect(try reader.articles().isEmpty)
    #expect(try files(of: scratch).count == 3)
  }

  @Test func `a log stays while somebody else has the store open`() throws {
    let scratch = try leftBehind()
    defer { scratch.remove() }
    let other = try #require(FileHandle(forReadingAtPath: scratch.path))
    var lock = flock()
    lock.l_type = Int16(F_RDLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0002
    lock.l_len = 510
    // F_OFD_SETLK: a lock of the descriptor, which is to this process as one of another.
    let result = unsafe fcntl(other.fileDescriptor, 37, &lock)
    try #require(result == 0)
    let error = #expect(throws: StoreError.self) {
      try LogFiles(ofStore: scratch.path).makeWritable { $0 == scratch.path }
    }
    #expect(error == .readOnlyLog(path: scratch.path + "-wal"))
    #expect(try files(of: scratch).count == 3)
    try other.close()
    try LogFiles(ofStore: scratch.path).makeWritable { $0 == scratch.path }
    #expect(try files(of: scratch) == ["news.ngdb"])
  }
}
