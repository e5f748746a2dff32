import Foundation
import Store
import Testing

@Suite struct StoreFilesTests {
  @Test(arguments: [
    "news.ngdb", "news.ngdb-wal", "news.ngdb-shm", "news.ngdb.lock", "news.ngdb.graph",
    "news.ngdb.graph.1B2C.unfinished",
  ])
  func `a store knows its files, also by another name`(name: String) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    for file in [name, "news.ngdb"] {
      try Data().write(to: scratch.folder.appending(path: file))
    }
    let link = scratch.folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: scratch.folder.appending(path: name).path)
    #expect(StoreFiles(ofStore: scratch.path).contains(scratch.folder.appending(path: name).path))
    #expect(StoreFiles(ofStore: scratch.path).contains(link))
  }

  @Test(arguments: ["a.txt", "news.ngdb.txt", "news.ngdb.graph.html", "news"])
  func `other files are not the store's`(name: String) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.open().close()
    #expect(!StoreFiles(ofStore: scratch.path).contains(scratch.folder.appending(path: name).path))
  }
}
