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
  let milliseconds: Int

  func print(_ format: PathCommand.Format) throws {
    switch format {
    case .text:
      for line in answer.paths.isEmpty ? obstacle : text { Swift.print(line) }
    case .json: Swift.print(json.text)
    case .dot: try export(.dot)
    case .graphml: try export(.graphml)
    }
  }

  private func label(_ node: Int) -> String {
    let node = graph.nodes[node]
    return node.kind == .event ? "[\(node.label)]" : node.label
  }

  // MARK: Text

  private var text: [String] {
    let count = answer.paths.count
    let hops = Set(answer.paths.map(\.hops.count)).sorted().map(String.init).joined(separator: ", ")
    let more = answer.isTruncated ? ", and more" : ""
    let summary =
      "\(label(query.from)) → \(label(query.to)): \(count) \(count == 1 ? "path" : "paths") of \(hops) \(hops == "1" ? "hop" : "hops")\(more) (\(milliseconds) ms)"
    return [summary]
      + answer.paths.enumerated().flatMap { number, path in lines(path, number: number + 1) }
  }

  private func lines(_ path: GraphPath, number: Int) -> [String] {
    let way = path.hops.map { hop in
      let name = graph.edges[hop.edge].label
      return (hop.isForward ? " ─\(name)→ " : " ←\(name)─ ") + label(hop.to)
    }.joined()
    let percent = String(Int((path.confidence * 100).rounded()))
    let confidence = "0." + String(repeating: "0", count: max(0, 2 - percent.count)) + percent
    return [
      "\(number). \(label(query.from))\(way)        confidence \(percent == "100" ? "1.00" : confidence)"
    ]
      + path.hops.flatMap { lines($0) }
  }

  private func lines(_ hop: GraphPath.Hop) -> [String] {
    let edge = graph.edges[hop.edge]
    let quotes = graph.evidence(ofEdge: hop.edge)
    let others = hop.also.map { other in
      let edge = graph.edges[other]
      return edge.statementCount > 1 ? "\(edge.label) ×\(edge.statementCount)" : edge.label
    }
    let also = others.isEmpty ? "" : "   also: " + others.joined(separator: ", ")
    guard evidence > 0, !quotes.isEmpty else { return ["   \(edge.label)\(also)"] }
    return quotes.prefix(evidence).enumerated().map { number, quote in
      let more = number == 0 && quotes.count > 1 ? " (+\(quotes.count - 1))" : ""
      return
        "   \(number == 0 ? edge.label : String(repeating: " ", count: edge.label.count))  “\(quote.quote)”  \(source(quote))\(more)\(number == 0 ? also : "")"
    }
  }

  private func source(_ quote: KnowledgeGraph.Evidence) -> String {
    let article = graph.articles[quote.article]
    let name = article.publisher ?? article.title ?? article.url ?? article.identifier
    return ([name] + [article.published.map { String($0.prefix(10)) }].compactMap(\.self))
      .joined(separator: ", ")
  }

  // MARK: No path

  private var obstacle: [String] {
    guard let obstacle = answer.obstacle else { return [] }
    let why =
      switch obstacle.reason {
      case .disconnected: "nothing connects them"
      case .filtered: "they are connected, but not by what the filters admit"
      case .tooFar(let hops): "the shortest path has \(hops) hops; try --max-hops \(hops)"
      }
    var lines = ["\(label(query.from)) → \(label(query.to)): no path; \(why) (\(milliseconds) ms)"]
    lines.append(
      "   \(obstacle.reachedFromStart) nodes can be reached from \(label(query.from)), \(obstacle.reachedFromEnd) from \(label(query.to))"
    )
    let missing = obstacle.missingHops.map { ", \($0) \($0 == 1 ? "hop" : "hops") short" } ?? ""
    lines.append(
      "   nearest: \(label(obstacle.nearestToEnd)) and \(label(obstacle.nearestToStart))\(missing)")
    return lines
  }

  // MARK: JSON

  private var json: JSONLine {
    var line = JSONLine()
    line.add("from", graph.nodes[query.from].identifier)
    line.add("to", graph.nodes[query.to].identifier)
    line.add("count", answer.paths.count)
    line.add("milliseconds", milliseconds)
    line.add("paths", answer.paths.map(json))
    if let obstacle = answer.obstacle {
      let reason =
        switch obstacle.reason {
        case .disconnected: "disconnected"
        case .filtered: "filtered"
        case .tooFar: "tooFar"
        }
      line.add("obstacle", reason)
      line.add("nearestToEnd", graph.nodes[obstacle.nearestToEnd].identifier)
      line.add("nearestToStart", graph.nodes[obstacle.nearestToStart].identifier)
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
    line.add("direction", hop.isForward ? "forward" : "backward")
    line.add("confidence", edge.confidence)
    line.add("sources", edge.publisherCount)
    line.add("firstSeen", edge.firstSeen?.description)
    line.add("lastSeen", edge.lastSeen?.description)
    line.add("also", hop.also.map { graph.edges[$0].label })
    line.add(
      "evidence",
      graph.evidence(ofEdge: hop.edge).prefix(evidence).map { quote in
        var item = JSONLine()
        item.add("quote", quote.quote)
        item.add("article", graph.articles[quote.article].identifier)
        item.add("url", graph.articles[quote.article].url)
        item.add("source", source(quote))
        return item
      })
    return line
  }

  // MARK: Graph formats

  private func export(_ format: ExportFormat) throws {
    let edges = Set(answer.paths.flatMap { $0.hops.map(\.edge) }).sorted()
    var output = OutputFile()
    do {
      var failure: (any Error)?
      var sink = ExportSink { bytes in
        do {
          try output.write(bytes)
        } catch {
          failure = error
        }
      }
      try GraphExporter().write(
        ExportGraph(graph, ontology: ontology, edges: edges), as: format, to: &sink)
      if let failure { throw failure }
    } catch let error as ExportError {
      throw CommandFailure("\(error)")
    }
    try output.flush()
  }
}
