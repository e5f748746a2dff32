import Foundation
import Testing

@testable import Exporting

struct AtomicFileTests {
  private let folder = NSTemporaryDirectory() + "/atomic-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `a file is replaced in one step`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for text in ["first", "second"] {
      try AtomicFile.write(to: folder + "/a") { sink in sink.write(text) }
      #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == text)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
  }

  @Test func `what fails leaves the old file and nothing else`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write(to: folder + "/a") { sink in sink.write("old") }
    #expect(throws: ExportError.outOfMemory) {
      try AtomicFile.write(to: folder + "/a") { sink throws(ExportError) in
        sink.write("new")
        throw .outOfMemory
      }
    }
    #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
  }

  @Test func `a link is followed`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write(to: folder + "/a") { sink in sink.write("old") }
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: folder + "/a")
    try AtomicFile.write(to: folder + "/link") { sink in sink.write("new") }
    #expect(try String(contentsOfFile: folder + "/a", encoding: .utf8) == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == folder + "/a")
  }

  @Test func `a place that cannot be written is named with the reason`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/no/such/file"
    let error = #expect(throws: ExportError.self) {
      try AtomicFile.write(to: path) { sink in sink.write("x") }
    }
    #expect(error?.description.hasPrefix(path) == true)
  }

  @Test func `a device is written to and stays`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write(to: "/dev/null") { sink in sink.write("x") }
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
