import Foundation
import Store
import Testing

/// Runs `ingestion-writer` over a store in a folder of its own.
struct WriterProcess {
  let folder: URL
  let store: String

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-writer-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = folder.appending(path: "news.ngdb").path
  }

  /// Where the tests' build lies.
  static var program: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "ingestion-writer")
  }

  /// Starts the writer; its output goes to files in the folder.
  func start(records: Int, jobs: Int = 2, delay: Int = 0, store: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = [store ?? self.store, "\(records)", "\(jobs)", "\(delay)"]
    for name in ["output", "errors"] { try Data().write(to: folder.appending(path: name)) }
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: folder.appending(path: "errors"))
    try process.run()
    return process
  }

  /// Runs the writer to its end.
  func run(records: Int, jobs: Int = 2) throws -> Int32 {
    let process = try start(records: records, jobs: jobs)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Waits until the writer has begun to read.
  func waitForBeginning() throws {
    for _ in 0..<3000 {
      if try text("output").contains("began") { return }
      Thread.sleep(forTimeInterval: 0.01)
    }
    Issue.record("the writer did not begin")
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
