import Foundation
import Testing

/// The lines of `Example/main.swift` are those that README.md shows.
@Suite struct ExampleTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the README shows the example that is compiled here`() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let example = try String(
      contentsOf: Self.root.appending(path: "Tests/NewsGraphTests/Example/main.swift"),
      encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test func `the example reads a folder and a text and writes their graph`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "library-example-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let articles = folder.appending(path: "articles")
    try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
    try Data("Bergen Council sued Nordic Steel on Friday.\n".utf8)
      .write(to: articles.appending(path: "bergen.txt"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "library-example")
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(printed.split(separator: "\n").contains("Ada Lund"))
    let graph = try String(contentsOf: folder.appending(path: "news.graphml"), encoding: .utf8)
    for name in ["Ada Lund", "Acme Ltd", "Nordic Steel"] { #expect(graph.contains(name)) }
  }
}
