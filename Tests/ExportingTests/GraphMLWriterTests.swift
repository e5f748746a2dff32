import Foundation
import FoundationXML
import Testing

@testable import Exporting

struct GraphMLWriterTests {
  @Test func `a node and an edge stand on a line each, with labels for every viewer`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .graphml)
    let command = try #require(
      text.lines(with: "<data key=\"v_label\">U.S. Cyber Command</data>").first)
    #expect(
      command.hasPrefix(
        "<node id=\"n5\"><data key=\"v_label\">U.S. Cyber Command</data><data key=\"v_name\">"))
    #expect(command.contains("<data key=\"labels\">Military</data>"))
    #expect(command.contains("<data key=\"v_iri\">urn:newsgraph:entity:us-cyber-command</data>"))
    let order = try #require(
      text.lines(with: "source=\"n3\" target=\"n5\"").first)
    #expect(
      order.contains(
        "><data key=\"label\">ordered</data><data key=\"e_interaction\">ordered</data><data key=\"e_weight\">2</data>"
      ))
    #expect(order.contains("<data key=\"e_negated\">false</data>"))
    #expect(order.contains("<data key=\"e_publisher_names\">Example News|Other Wire</data>"))
    #expect(
      order.contains(
        "<data key=\"e_first\">2025-02-28</data><data key=\"e_last\">2025-03-02</data>"))
    #expect(order.hasSuffix("</edge>"))
  }

  @Test func `what is denied or not yet so says so in its label`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .graphml)
    #expect(
      text.contains(
        "<data key=\"label\">not praised</data><data key=\"e_interaction\">praised</data>"))
    #expect(text.contains("<data key=\"label\">halted operations against (requested)</data>"))
    #expect(text.contains("<data key=\"label\">is not a member of (alleged)</data>"))
  }

  @Test func `text with an ampersand goes into CDATA`() throws {
    let text = try exported(SampleGraphs.graph("seed"), as: .graphml)
    #expect(text.contains("<data key=\"v_label\"><![CDATA[AT&T]]></data>"))
  }

  @Test(arguments: SampleGraphs.names, ExportOptions.Flavor.allCases)
  func `every file is well formed`(name: String, flavor: ExportOptions.Flavor) throws {
    let text = try exported(
      SampleGraphs.graph(name), as: .graphml, ExportOptions(flavor: flavor))
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns="))
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test func `every value is there: no key without a declaration, none declared twice`() throws {
    let text = try exported(SampleGraphs.graph("hostile"), as: .graphml)
    let keys = text.lines(with: "<key ").compactMap { line in
      line.firstMatch(of: /id="([^"]+)"/).map { String($0.1) }
    }
    #expect(Set(keys).count == keys.count)
    let used = Set(text.matches(of: /<data key="([^"]+)">/).map { String($0.1) })
    #expect(used.isSubset(of: keys))
    #expect(!text.contains("\"></data>"))
  }

  @Test func `flavours add what their programs look for, and nothing else has it`() throws {
    let graph = try SampleGraphs.graph("seed")
    let plain = try exported(graph, as: .graphml)
    #expect(!plain.contains(" label=\"") && !plain.contains(" labels=\"") && !plain.contains("<y:"))
    let gephi = try exported(graph, as: .graphml, ExportOptions(flavor: .gephi))
    #expect(gephi.contains(" target=\"n3\" label=\"not praised\">"))
    let neo4j = try exported(graph, as: .graphml, ExportOptions(flavor: .neo4j))
    #expect(neo4j.contains("<node id=\"n1\" labels=\":Entity:Company\">"))
    #expect(neo4j.contains(" label=\"NOT_PRAISED\">"))
    let yed = try exported(graph, as: .graphml, ExportOptions(flavor: .yed))
    #expect(yed.contains("<y:NodeLabel>Pete Hegseth</y:NodeLabel>"))
  }
}
