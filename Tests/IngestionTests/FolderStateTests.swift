import Foundation
import Ingestion
import Testing

struct FolderStateTests {
  @Test func `what lies behind a link is seen`() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory
      .appending(path: "newsgraph-state-\(UUID().uuidString)", directoryHint: .isDirectory)
    let inside = folder.appending(path: "news", directoryHint: .isDirectory)
    try manager.createDirectory(at: inside, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    try manager.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: inside.path)
    let empty = FolderState(of: [folder.path + "/link"])
    try Data("Some text here.".utf8).write(to: inside.appending(path: "a.txt"))
    let filled = FolderState(of: [folder.path + "/link"])
    #expect(empty != filled)
    #expect(filled.bytes == 15)
    #expect(FolderState(of: [folder.path + "/link/a.txt"]).bytes == 15)
  }
}
