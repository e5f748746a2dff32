import Graph
import Ontology

/// Turns edges of a graph into those of an export.
struct EdgeNames: Sendable {
  /// What the ontology calls each relation.
  private let labels: [String: String]
  /// The number of each node of the graph in the export; 0 for those that are not written.
  private let numbers: [Int32]

  init(_ graph: KnowledgeGraph, _ nodes: [Int], _ ontology: OntologyTables) {
    labels = Dictionary(ontology.relations.map { ($0.id, SingleLine.text($0.label)) }) { first, _ in
      first
    }
    var numbers = [Int32](repeating: 0, count: graph.nodes.count)
    for (place, node) in nodes.enumerated() { numbers[node] = Int32(place + 1) }
    self.numbers = numbers
  }

  func number(ofNode index: Int) -> Int { Int(numbers[index]) }

  func edge(_ edge: KnowledgeGraph.Edge, number: Int) -> ExportEdge {
    ExportEdge(
      edge, number: number, source: self.number(ofNode: edge.source),
      target: self.number(ofNode: edge.target), interaction: interaction(of: edge))
  }

  /// What the ontology calls the relation of an edge; for relations that it does not know, what the text says.
  private func interaction(of edge: KnowledgeGraph.Edge) -> String {
    if edge.kind == .role { return edge.relation }
    if let label = labels[edge.relation] { return label }
    let isNegated = edge.polarity == .negated && edge.label.hasPrefix("not ")
    let label = SingleLine.text(isNegated ? String(edge.label.dropFirst(4)) : edge.label)
    return label.isEmpty ? edge.relation : label
  }
}
