import Foundation
import Ingestion
import Testing

@Suite struct StoreLockTests {
  @Test(arguments: ["news.ngdb", "elsewhere/other.ngdb"])
  func `all names of a store have one lock`(store: String) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory
      .appending(path: "newsgraph-lock-\(UUID().uuidString)", directoryHint: .isDirectory)
    try manager.createDirectory(
      at: folder.appending(path: "elsewhere"), withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    // The store need not be there yet.
    let link = folder.appending(path: "link.ngdb").path
    try manager.createSymbolicLink(atPath: link, withDestinationPath: store)
    let holder = StoreLock.Holder(process: 1, host: "desk", started: 1_740_000_000)
    let path = folder.appending(path: store).path
    let lock = try StoreLock(store: path, holder: holder)
    #expect(throws: StoreLock.Failure.held(path: path + ".lock", by: holder)) {
      try StoreLock(store: link, holder: holder)
    }
    lock.release()
    try StoreLock(store: link, holder: holder).release()
  }
}
