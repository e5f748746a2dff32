import Foundation
import Testing

@testable import Exporting

struct RDFWriterTests {
  @Test(arguments: SampleGraphs.names)
  func `JSON-LD is JSON, with types before ids and the graph last`(name: String) throws {
    let text = try exported(SampleGraphs.graph(name), as: .jsonLD)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(document.keys) == ["@context", "@graph"])
    #expect(text.hasPrefix("{\"@context\": {"))
    let (_, graph) = try #require(
      text.range(of: "\"@graph\": [\n").map { (text[..<$0.lowerBound], text[$0.upperBound...]) })
    #expect(!graph.contains("\"@context\""))
    let resources = graph.split(separator: "\n").dropLast()
    #expect(resources.allSatisfy { $0.hasPrefix("{\"type\": ") })
    #expect(text.hasSuffix("\n]}\n"))
  }

  @Test func `only what is asserted and not denied stands as a plain triple`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .jsonLD)
    let schumer = try #require(
      text.lines(with: "\"id\": \"urn:newsgraph:entity:chuck-schumer\", ").first)
    #expect(schumer.contains("\"rel:criticized\": [{\"id\": \"urn:newsgraph:event:6f1c2a\"}]"))
    #expect(!schumer.contains("rel:praised"))
    #expect(!text.contains("\"rel:attacked\": ["))
    #expect(!text.contains("\"rel:halted-operations-against\": ["))
  }

  @Test func `a statement has its reserve, its articles and its sentences`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .jsonLD)
    let denial = try #require(text.lines(with: "\"predicate\": \"rel:praised\"").first)
    #expect(denial.contains("\"negated\": true"))
    #expect(denial.contains("\"confidence\": \"0.9\""))
    #expect(denial.contains("\"derivedFrom\": [\"urn:newsgraph:article:4be2\"]"))
    #expect(
      denial.contains(
        "\"selector\": [{\"type\": [\"TextQuoteSelector\",\"TextPositionSelector\"], \"id\": "))
    #expect(denial.contains("\"exact\": \"Chuck Schumer praised Pete Hegseth.\", \"start\": "))
  }

  @Test func `a class that schema org does not know has two types`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .jsonLD)
    #expect(
      text.contains(
        "{\"type\": [\"Military\",\"Organization\"], \"id\": \"urn:newsgraph:entity:us-cyber-command\""
      ))
  }

  @Test func `times are in UTC, and days stay days`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .jsonLD)
    #expect(text.contains("\"datePublished\": \"2025-03-01T07:30:00Z\""))
    #expect(text.contains("\"publishedOn\": \"2025-03-02\""))
  }

  @Test(arguments: SampleGraphs.names)
  func `N-Quads and Turtle hold no character that RDF refuses`(name: String) throws {
    for format in [ExportFormat.nQuads, .turtle] {
      let text = try exported(SampleGraphs.graph(name), as: format)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      for line in text.split(separator: "\n") where format == .nQuads {
        #expect(line.hasPrefix("<urn:newsgraph:") && line.hasSuffix(" ."))
      }
    }
  }

  @Test func `the base of identifiers can be the user's own`() throws {
    let options = ExportOptions(baseIRI: "https://example.org/kg/")
    let text = try exported(SampleGraphs.graph("seed"), as: .nQuads, options)
    #expect(
      text.contains("<https://example.org/kg/entity:pete-hegseth> <urn:newsgraph:rel:ordered> "))
    #expect(!text.contains("<urn:newsgraph:entity:"))
  }

  @Test func `no clock is in the file unless it is given`() throws {
    let graph = try SampleGraphs.graph("empty")
    #expect(!(try exported(graph, as: .nQuads)).contains("startedAtTime"))
    let run = ExportRun(version: "1.2", startedAt: "2025-03-01T04:00:00Z")
    let text = try exported(graph, as: .nQuads, ExportOptions(run: run))
    #expect(
      text.contains(
        "startedAtTime> \"2025-03-01T04:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>"))
  }
}
