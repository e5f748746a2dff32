import Graph
import Ontology
import Testing

@testable import newsgraph

/// How paths are printed.
@Suite struct PathPrintingTests {
  private let ontology: OntologyTables

  init() throws { ontology = try OntologyTables.bundled() }

  /// The answer to how Ada Lund is connected with Cy Vane.
  private func printer(
    _ small: SmallGraph, _ change: (inout PathQuery) -> Void = { $0.filter.modalities = [] }
  ) throws -> PathPrinter {
    let graph = small.graph(ontology)
    var query = PathQuery(
      from: try #require(graph.node(withIdentifier: "entity:ada-lund")),
      to: try #require(graph.node(withIdentifier: "entity:cy-vane")))
    change(&query)
    let finder = PathFinder(graph, ontology: ontology)
    let answer = finder.answer(to: query)
    return PathPrinter(
      graph: graph, ontology: ontology, query: query, answer: answer, evidence: 1,
      remedy: PathRemedy(finder).options(for: query, answer))
  }

  private func table(_ printer: PathPrinter) -> PathAnswerTable {
    var table = PathAnswerTable()
    table.add(printer.answer, of: printer.query, in: printer.graph)
    return table
  }

  private var chain: SmallGraph {
    var small = SmallGraph()
    small.say("Ada Lund", "asked", "Bo Marsh")
    small.say("Cy Vane", "expelled", "Bo Marsh", modality: .requested)
    return small
  }

  @Test func `what is only requested is no fact on a path, in any format`() throws {
    let printer = try printer(chain)
    #expect(printer.text.joined().contains("←expelled [requested]─"))
    #expect(printer.json.text.contains("\"modality\":\"requested\",\"tenses\":[\"past\"]"))
    let table = table(printer)
    #expect(table.lines(.md).joined().contains("| ←expelled [requested]─ |"))
    let csv = table.lines(.csv)
    #expect(csv[0].contains(",polarity,modality,tenses,"))
    #expect(csv[2].contains(",affirmed,requested,past,"))
  }

  @Test func `the cheapest paths tell their cost, the shortest do not need to`() throws {
    let cheapest = try printer(chain) {
      $0.filter.modalities = []
      $0.wish = .best(2)
    }
    #expect(cheapest.text[0].contains("1 path of 2 hops, the cheapest"))
    #expect(cheapest.text[1].hasSuffix("confidence 0.81, cost 2.69"))
    let shortest = try printer(chain) {
      $0.filter.modalities = []
      $0.wish = .allShortest
    }
    #expect(shortest.text[1].hasSuffix("confidence 0.81"))
  }

  @Test func `no path names the default that hides one, and the option that shows it`() throws {
    let printer = try printer(chain) { _ in }
    #expect(printer.obstacle[0].contains("but nothing that is asserted, which alone counts"))
    #expect(printer.obstacle.last == "   --modality any finds a path")
    #expect(printer.json.text.contains("\"remedy\":\"--modality any\""))
  }

  @Test func `no path says filters where they are the user's, and nothing helps against them`()
    throws
  {
    let printer = try self.printer(chain) { $0.filter.relations = ["praised"] }
    #expect(printer.obstacle[0].contains("but not what the filters admit"))
    #expect(printer.remedy == nil)
  }

  @Test func `a publisher that nobody is may be a part of a name, or a slip`() {
    let known: Set = ["Lombard Street Wire", "Gazette"]
    #expect(
      FilterOptions.near("lombard", among: known) == "; did you mean Lombard Street Wire?")
    #expect(FilterOptions.near("Gazete", among: known) == "; did you mean Gazette?")
    #expect(FilterOptions.near("Herald Tribune", among: known).isEmpty)
  }

  @Test func `edge and hop call the same thing by the same name`() throws {
    let printer = try printer(chain)
    let edge = EdgeLine(0, of: printer.graph).json.text
    for name in ["confidence", "publishers", "firstSeen", "lastSeen"] {
      #expect(edge.contains("\"\(name)\":") && printer.json.text.contains("\"\(name)\":"))
    }
    #expect(table(printer).lines(.csv)[0].contains(",confidence,publishers,first_seen,last_seen,"))
  }

  @Test func `a table of many pairs says of each row whose path it is`() throws {
    let printer = try printer(chain)
    var table = PathAnswerTable(showsEnds: true)
    table.add(printer.answer, of: printer.query, in: printer.graph)
    #expect(table.lines(.md)[0].hasPrefix("| from | to | path | step | walk_from |"))
    #expect(table.lines(.md)[2].hasPrefix("| Ada Lund | Cy Vane | 1 | 1 | Ada Lund |"))
    #expect(table.lines(.table)[0].hasPrefix("from      to       path  step"))
  }

  @Test func `source and target of a row are who did it to whom, whichever way the path goes`()
    throws
  {
    let csv = table(try printer(chain)).lines(.csv)
    #expect(
      csv[0].hasPrefix("from,to,path,step,source,relation,target,direction,walk_from,walk_to,"))
    #expect(
      csv[2].hasPrefix(
        "Ada Lund,Cy Vane,1,2,Cy Vane,expelled,Bo Marsh,backward,Bo Marsh,Cy Vane,"))
    let json = try printer(chain).json.text
    #expect(json.contains("\"source\":\"entity:cy-vane\",\"target\":\"entity:bo-marsh\""))
  }
}
