import Foundation
import Testing

@testable import Store

@Suite struct StoreConnectionTests {
  /// Whether this process holds the lock by which others see that it has a store open.
  private func isLocked(_ path: String) throws -> Bool {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { StoreConnection.close(handle, of: path) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0002
    lock.l_len = 510
    // F_OFD_GETLK, which tells a process of its own locks too.
    let result = unsafe fcntl(handle.fileDescriptor, 36, &lock)
    try #require(result == 0)
    return lock.l_type != Int16(F_UNLCK)
  }

  /// Whether this process has a store open.
  private func isOpen(_ path: String) -> Bool {
    StoreConnection.whileClosed(path) { true } == false
  }

  @Test func `who opens a store a second time takes no lock from the first`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.holding([]).close()
    let reader = try scratch.open(.reading)
    #expect(try isLocked(scratch.path))
    try scratch.open(.reading).close()
    #expect(try isLocked(scratch.path))
    try reader.close()
    #expect(try !isLocked(scratch.path))
  }

  @Test func `a store that is neither closed nor kept is open no longer`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    _ = try scratch.holding([])
    #expect(!isOpen(scratch.path))
    let store = try scratch.open()
    #expect(isOpen(scratch.path))
    try store.close()
    #expect(!isOpen(scratch.path))
  }
}
