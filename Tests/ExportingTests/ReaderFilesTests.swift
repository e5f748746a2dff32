import Foundation
import Testing

@testable import Exporting

/// Writes what `Tests/Readers/check-exports` gives to programs of others to read.
struct ReaderFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["NEWSGRAPH_READER_FILES"]

  @Test(
    .enabled(if: folder != nil, "only for Tests/Readers/check-exports"),
    arguments: SampleGraphs.names)
  func `the sample graphs in every format`(name: String) throws {
    let folder = try #require(Self.folder) + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var graph = try SampleGraphs.graph(name)
    graph.measure()
    for flavor in ExportOptions.Flavor.allCases {
      try GraphExporter(options: ExportOptions(flavor: flavor))
        .write(graph, as: .graphml, toFile: "\(folder)/\(flavor.rawValue).graphml")
    }
    for format in ExportFormat.allCases where format != .graphml {
      let name = format.fileExtension.map { "graph.\($0)" } ?? format.rawValue
      try GraphExporter().write(graph, as: format, toFile: "\(folder)/\(name)")
    }
  }
}
