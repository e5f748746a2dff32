import Facts
import Graph
import Ontology

/// What an actor did and met with, in the order of the days, each act once.
///
/// Of an act that is a node the graph has an edge for each participant beside what was said; a role is a row of its own
/// only where no other row tells the act.
struct Timeline {
  /// By what a row and a role are known to tell the same act.
  private enum Act: Hashable {
    /// The node of the act.
    case node(Int)
    /// What one sentence says.
    case sentence(Int, article: Int, relation: String)
  }

  private let graph: KnowledgeGraph

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
  }

  /// The rows for edges of one node.
  func lines(_ edges: some Sequence<Int>) -> [EdgeLine] {
    let lines = edges.map { EdgeLine($0, of: graph) }
    var told: Set<Act> = []
    for line in lines where line.edge.kind != .role { told.formUnion(acts(line.edge)) }
    return lines.filter { $0.edge.kind != .role || told.isDisjoint(with: acts($0.edge)) }
      .sorted { left, right in
        (left.edge.firstSeen?.earliest ?? 0, left.edge.identifier)
          < (right.edge.firstSeen?.earliest ?? 0, right.edge.identifier)
      }
  }

  private func acts(_ edge: KnowledgeGraph.Edge) -> Set<Act> {
    let ends = edge.kind == .role ? [edge.source] : [edge.source, edge.target]
    let events = ends.map { graph.nodes[$0] }.filter { $0.kind == .event }
    let relation = edge.kind == .role ? events.first?.event?.relation : edge.relation
    guard let relation else { return [] }
    // Who denies an accusation does not tell it.
    var acts = Set(events.filter { $0.event?.relation == relation }.map { Act.node($0.index) })
    if let quote = graph.bestQuotation(ofEdge: edge.index) {
      acts.insert(.sentence(quote.sentence, article: quote.article, relation: relation))
    }
    return acts
  }
}
