import Exporting
import Facts
import Foundation
import Graph
import Ontology

/// Prints the answer to a path query.
struct PathPrinter {
  let graph: KnowledgeGraph
  let ontology: OntologyTables
  let query: PathQuery
  let answer: PathAnswer
  /// How many sentences a hop quotes.
  let evidence: Int
  /// Whether each hop names its statement.
  var showsIdentifiers = false
  /// The options that would admit a path where there is none; nil where none helps.
  var remedy: String?

  /// Prints the answer, or adds it to the table that is printed after the last.
  func print(_ format: PathCommand.Format, table: inout PathAnswerTable) throws {
    switch format {
    case .text:
      for line in answer.paths.isEmpty ? obstacle : text { Swift.print(line) }
    case .json: Swift.print(json.text)
    case .table, .md, .csv:
      table.add(answer, of: query, in: graph)
      if answer.paths.isEmpty { obstacle.forEach(StandardError.write) }
    case .dot: try export(.dot)
    case .graphml: try export(.graphml)
    }
  }

  private func label(_ node: Int) -> String {
    let node = graph.nodes[node]
    return node.kind == .event ? "[\(node.label)]" : node.label
  }

  // MARK: Text

  /// The paths for reading.
  var text: [String] {
    let hops = Set(answer.paths.map(\.hops.count)).sorted().map(String.init).joined(separator: ", ")
    let order = !isByCost ? "" : answer.paths.count == 1 ? ", the cheapest" : ", the cheapest first"
    let more = (answer.isTruncated ? ", and more" : "") + order
    let count = counted(answer.paths.count, "path")
    let summary =
      "\(label(query.from)) → \(label(query.to)): \(count) of \(hops) \(hops == "1" ? "hop" : "hops")\(more)"
    return [summary]
      + answer.paths.enumerated().flatMap { number, path in lines(path, number: number + 1) }
  }

  /// Whether the paths are the cheapest, of whichever length.
  private var isByCost: Bool { query.wish != .allShortest }

  private func lines(_ path: GraphPath, number: Int) -> [String] {
    let way = path.hops.map { " \(color(of: $0)(arrow($0))) \(label($0.to))" }.joined()
    let hundredths = String(Int((path.confidence * 100).rounded()) + 100)
    let confidence = "\(hundredths == "200" ? "1" : "0").\(hundredths.suffix(2))"
    let width = path.hops.map { arrow($0).count }.max() ?? 0
    let cost = isByCost ? String(format: ", cost %.2f", path.cost) : ""
    return ["\(number). \(label(query.from))\(way)        confidence \(confidence)\(cost)"]
      + path.hops.flatMap { lines($0, width: width) }
  }

  private func arrow(_ hop: GraphPath.Hop) -> String {
    EdgeLine(hop.edge, of: graph).arrow(isForward: hop.isForward)
  }

  /// Red for what is denied, yellow for what is not told as a fact.
  private func color(of hop: GraphPath.Hop) -> TerminalColor {
    let line = EdgeLine(hop.edge, of: graph)
    return line.edge.polarity == .negated ? .red : line.qualifiers.isEmpty ? .bold : .yellow
  }

  /// The relation with its direction, when, by how many sources, and the surest sentences.
  private func lines(_ hop: GraphPath.Hop, width: Int) -> [String] {
    let edge = graph.edges[hop.edge]
    let others = hop.also.map { other in
      let line = EdgeLine(other, of: graph)
      let count = line.edge.statementCount
      return count > 1 ? "\(line.name) ×\(count)" : line.name
    }
    let also = others.isEmpty ? "" : "   also: " + others.joined(separator: ", ")
    let arrow = arrow(hop)
    let padding = String(repeating: " ", count: width - arrow.count)
    let head = "   " + color(of: hop)(arrow) + padding
    let facts = [dates(edge), counted(edge.publisherCount, "source")].compactMap(\.self)
    let identifier = showsIdentifiers ? "   \(edge.identifier)" : ""
    let quotes = graph.rankedEvidence(ofEdge: hop.edge)
    let surest = Array(quotes.prefix(evidence))
    let antecedents = AntecedentLine.lines(surest, ofEdge: hop.edge, in: graph)
    var shown = zip(surest, antecedents).flatMap { quote, antecedents -> [String] in
      ["  “\(quote.quote)”  " + TerminalColor.faint(source(quote))]
        + antecedents.map { "    " + TerminalColor.faint($0.row) }
    }
    let first = shown.isEmpty ? "" : shown.removeFirst()
    let more = quotes.count > evidence && evidence > 0 ? " (+\(quotes.count - evidence))" : ""
    let indent = String(repeating: " ", count: 3 + width)
    return ["\(head)\(first)\(more)   \(facts.joined(separator: ", "))\(also)\(identifier)"]
      + shown.map { indent + $0 }
  }

  private func dates(_ edge: KnowledgeGraph.Edge) -> String? {
    let days = [edge.firstSeen, edge.lastSeen].compactMap { $0?.description }
    return days.isEmpty
      ? nil : days[0] == days[days.count - 1] ? days[0] : days.joined(separator: " to ")
  }

  private func source(_ quote: KnowledgeGraph.Evidence) -> String {
    let article = graph.articles[quote.article]
    let name = article.publisher ?? article.title ?? article.url ?? article.identifier
    return ([name] + [article.published.map { String($0.prefix(10)) }].compactMap(\.self))
      .joined(separator: ", ")
  }

  // MARK: No path

  /// Why there is none, how close one got, and what would help.
  var obstacle: [String] {
    guard let obstacle = answer.obstacle else { return [] }
    let (from, to) = (label(obstacle.from), label(obstacle.to))
    let isLeg = obstacle.from != query.from || obstacle.to != query.to
    let pair = isLeg ? "\(from) and \(to)" : "them"
    let why =
      switch obstacle.reason {
      case .disconnected: "nothing connects \(pair)"
      case .filtered: "something connects \(pair), but \(unadmitted)"
      case .tooFar(let hops): "the shortest has \(counted(hops, "hop")); try --max-hops \(hops)"
      case .onlyTwice: "every way that passes what was asked for passes something twice"
      }
    var lines = ["\(label(query.from)) → \(label(query.to)): no path; \(why)"]
    lines.append(
      "   \(counted(obstacle.reachedFromStart, "node")) can be reached from \(from), \(obstacle.reachedFromEnd) from \(to)"
    )
    let nearest = "\(label(obstacle.nearestToEnd)) and \(label(obstacle.nearestToStart))"
    switch obstacle.missingHops {
    case nil: lines.append("   best connected on either side: \(nearest)")
    case let missing? where missing > 0:
      lines.append("   nearest: \(nearest), \(counted(missing, "hop")) short")
    default: break
    }
    if let remedy { lines.append("   \(remedy) finds a path") }
    return lines
  }

  /// What the connections lack to count.
  private var unadmitted: String {
    var plain = PathQuery(from: query.from, to: query.to).filter
    plain.kinds = query.filter.kinds
    let asksForNothing =
      query.filter == plain && query.avoid.isEmpty && !query.isDirected
      && query.maximumDegree == nil
    return asksForNothing
      ? "nothing that is asserted, which alone counts by default" : "not what the filters admit"
  }

  // MARK: JSON

  /// The paths, or what is in the way.
  var json: JSONLine {
    var line = JSONLine()
    line.add("from", graph.nodes[query.from].identifier)
    line.add("to", graph.nodes[query.to].identifier)
    line.add("count", answer.paths.count)
    line.add("paths", answer.paths.map(json))
    if let obstacle = answer.obstacle {
      let reason =
        switch obstacle.reason {
        case .disconnected: "disconnected"
        case .filtered: "filtered"
        case .tooFar: "tooFar"
        case .onlyTwice: "onlyTwice"
        }
      line.add("obstacle", reason)
      if case .tooFar(let hops) = obstacle.reason { line.add("neededHops", hops) }
      line.add("remedy", remedy)
      line.add("noPathFrom", graph.nodes[obstacle.from].identifier)
      line.add("noPathTo", graph.nodes[obstacle.to].identifier)
      line.add("reachedFromStart", obstacle.reachedFromStart)
      line.add("reachedFromEnd", obstacle.reachedFromEnd)
      line.add("nearestToEnd", graph.nodes[obstacle.nearestToEnd].identifier)
      line.add("nearestToStart", graph.nodes[obstacle.nearestToStart].identifier)
      if let missing = obstacle.missingHops { line.add("missingHops", missing) }
    }
    return line
  }

  private func json(_ path: GraphPath) -> JSONLine {
    var line = JSONLine()
    line.add("confidence", path.confidence)
    line.add("cost", path.cost)
    line.add("nodes", path.nodes.map { graph.nodes[$0].identifier })
    line.add("labels", path.nodes.map { graph.nodes[$0].label })
    line.add("hops", path.hops.map(json))
    return line
  }

  private func json(_ hop: GraphPath.Hop) -> JSONLine {
    let edge = graph.edges[hop.edge]
    var line = JSONLine()
    line.add("statement", edge.identifier)
    line.add("relation", edge.relation)
    line.add("label", edge.label)
    line.add("source", graph.identifier(ofNode: edge.source))
    line.add("target", graph.identifier(ofNode: edge.target))
    line.add("direction", hop.isForward ? "forward" : "backward")
    EdgeLine(hop.edge, of: graph).addStanding(to: &line)
    line.add("confidence", edge.confidence)
    line.add("publishers", edge.publisherCount)
    line.add("firstSeen", edge.firstSeen?.description)
    line.add("lastSeen", edge.lastSeen?.description)
    line.add("also", hop.also.map { EdgeLine($0, of: graph).name })
    let quotes = Array(graph.rankedEvidence(ofEdge: hop.edge).prefix(evidence))
    let antecedents = AntecedentLine.lines(quotes, ofEdge: hop.edge, in: graph)
    line.add(
      "evidence",
      zip(quotes, antecedents).map { quote, antecedents in
        var item = JSONLine()
        item.add("quote", quote.quote)
        item.add("article", graph.articles[quote.article].identifier)
        item.add("url", graph.articles[quote.article].url)
        item.add("source", source(quote))
        item.add("antecedents", antecedents.map(\.json))
        return item
      })
    return line
  }

  // MARK: Graph formats

  private func export(_ format: ExportFormat) throws {
    let edges = Set(answer.paths.flatMap { $0.hops.map(\.edge) }).sorted()
    try GraphExporter().writeToStandardOutput(
      ExportGraph(graph, ontology: ontology, edges: edges), as: format)
  }
}
