import Foundation
import Testing

/// What the built program did.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

/// Runs the built `newsgraph` in a fresh folder.
struct Program {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes a file into the folder and returns its name.
  @discardableResult
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return name
  }

  /// Runs the program; `input` goes to its standard input.
  func run(_ arguments: String..., input: [UInt8] = []) throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs the program; `input` goes to its standard input.
  func run(_ arguments: [String], input: [UInt8] = []) throws -> Outcome {
    try file("standard-input", input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "newsgraph")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "standard-input"))
    let output = folder.appending(path: "standard-output")
    let errors = folder.appending(path: "standard-error")
    for url in [output, errors] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
