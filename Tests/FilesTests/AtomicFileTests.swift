import Files
import Foundation
import Testing

struct AtomicFileTests {
  private let folder = NSTemporaryDirectory() + "/atomic-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `a file is replaced in one step`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for text in ["first", "second"] {
      try AtomicFile.write(to: folder + "/a") { file in try file.write(Array(text.utf8)) }
      #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == text)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
  }

  @Test func `a place is tried without a trace`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write("old", to: folder + "/a")
    for path in [folder + "/a", folder + "/b", "/dev/null"] { try AtomicFile.check(path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    for path in [folder, folder + "/none/a"] {
      #expect(throws: FileError.self) { try AtomicFile.check(path) }
    }
  }

  @Test func `what fails leaves the old file and nothing else`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write("old", to: folder + "/a")
    #expect(throws: CancellationError.self) {
      try AtomicFile.write(to: folder + "/a") { file in
        try file.write(Array("new".utf8))
        throw CancellationError()
      }
    }
    #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
  }

  @Test func `a link is followed`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write("old", to: folder + "/a")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: folder + "/a")
    try AtomicFile.write("new", to: folder + "/link")
    #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == folder + "/a")
  }

  @Test func `a place that cannot be written is named with the reason`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/no/such/file"
    let error = #expect(throws: FileError.self) {
      try AtomicFile.write("x", to: path)
    }
    #expect(error?.description.hasPrefix(path) == true)
  }

  @Test func `a device is written to and stays`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write("x", to: "/dev/null")
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
