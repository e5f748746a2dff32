import Foundation
import Testing

/// `Exports/` shows what the program makes of the sample articles; `make exports` renews it.
@Suite struct GalleryTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Lines of GraphML with each confidence cut out, and the confidences.
  private static func parts(_ graphML: String) -> (lines: [String], confidences: [Double]) {
    let mark = "<data key=\"e_confidence\">"
    var confidences: [Double] = []
    let lines = graphML.split(separator: "\n").map { line -> String in
      guard let start = line.range(of: mark),
        let end = line[start.upperBound...].range(of: "</data>")
      else { return String(line) }
      confidences.append(Double(line[start.upperBound..<end.lowerBound]) ?? -1)
      return line[..<start.lowerBound] + String(line[end.upperBound...])
    }
    return (lines, confidences)
  }

  @Test func `the gallery shows what build makes of the sample articles`() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Self.root.appending(path: "Tests/Fixtures/Articles/*.md").path
    let outcome = try program.run("build", articles, "--quiet", "--graphml", "news.graphml")
    #expect(outcome.status == 0)
    let made = Self.parts(
      try String(contentsOf: program.folder.appending(path: "news.graphml"), encoding: .utf8))
    let kept = Self.parts(
      try String(contentsOf: Self.root.appending(path: "Exports/news.graphml"), encoding: .utf8))
    #expect(made.lines == kept.lines, "The gallery is stale: run `make exports`.")
    // The last bit of a score may differ between processors.
    #expect(zip(made.confidences, kept.confidences).allSatisfy { abs($0 - $1) <= 0.02 })
  }

  @Test func `the same articles give the same bytes in any order and for any number of threads`()
    throws
  {
    let program = try Program()
    defer { program.remove() }
    let folder = Self.root.appending(path: "Tests/Fixtures/Articles").path
    let names = [
      "politics-port-bill.md", "business-cement-takeover.md", "cyber-spyware-sanctions.md",
    ]
    let paths = names.map { folder + "/" + $0 }
    let one = try program.run(
      "build", paths[0], paths[1], paths[2], "-q", "--edges", "-", "--jobs", "1")
    let two = try program.run(
      "build", paths[2], paths[0], paths[1], "-q", "--edges", "-", "--jobs", "3")
    #expect(one.status == 0 && !one.output.isEmpty)
    #expect(one.output == two.output)
  }
}
