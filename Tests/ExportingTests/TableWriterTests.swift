import Foundation
import Testing

@testable import Exporting

struct TableWriterTests {
  private func folder() throws -> String {
    let path = NSTemporaryDirectory() + "/tables-\(UUID().uuidString)"
    return path
  }

  @Test(arguments: SampleGraphs.names)
  func `tables have as many cells in every row as in the head`(name: String) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let graph = try SampleGraphs.graph(name)
    for (format, edges) in [(ExportFormat.csv, "edges"), (.neo4j, "relationships")] {
      try GraphExporter().write(graph, as: format, toFile: folder)
      for (file, rows) in [("nodes", graph.nodeCount), (edges, graph.edgeCount)] {
        let text = try String(contentsOfFile: "\(folder)/\(file).csv", encoding: .utf8)
        let lines = text.split(separator: "\n").map { cells(in: $0) }
        #expect(lines.count == rows + 1)
        #expect(Set(lines.map(\.count)).count == 1)
      }
    }
  }

  @Test func `Neo4j tells acts from entities of the class Event`() throws {
    var fixture = try GraphFixture()
    fixture.happen(
      "6f1c2a", "order by Pete Hegseth", relation: "ordered", noun: "order",
      roles: [("agent", SampleGraphs.hegseth)])
    fixture.say(
      SampleGraphs.schumer, "criticized",
      (slug: "world-cup", label: "World Cup", entityClass: "Event"))
    let graph = fixture.graph()
    let labels = (0..<graph.nodeCount).map { Neo4jNames.labels(of: graph.node(at: $0)) }
    #expect(labels.filter { $0 == ["Act"] }.count == 1)
    #expect(labels.filter { $0 == ["Entity", "Event"] }.count == 1)
  }

  @Test func `a formula is made harmless`() {
    #expect(SpreadsheetCell.harmless("=SUM(A1)") == "'=SUM(A1)")
    #expect(SpreadsheetCell.harmless("AT&T") == "AT&T")
    #expect(SpreadsheetCell.harmless("") == "")
  }

  @Test func `KGTK has fifteen columns in every row`() throws {
    for name in SampleGraphs.names {
      let text = try exported(SampleGraphs.graph(name), as: .kgtk)
      for line in text.split(separator: "\n") {
        #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 15)
      }
    }
  }

  @Test func `folders cannot be written as one stream`() throws {
    let graph = try SampleGraphs.graph("empty")
    for format in ExportFormat.allCases where format.isFolder {
      #expect(throws: ExportError.needsFolder(format)) { try exported(graph, as: format) }
    }
  }

  private func cells(in line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
