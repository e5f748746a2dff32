import Graph
import Ontology

/// What has to be known of all statements before the first is written: relations, articles, and plain facts.
struct StatementSurvey {
  /// A relation or role that occurs.
  struct Relation {
    let name: RDFTerm
    let label: String
    /// What viewers show for it besides the label, sorted.
    let wordings: [String]
    let heading: String?
    let comment: String?
  }

  /// The relations and roles that occur, sorted by name.
  let relations: [Relation]
  /// The headings of those relations, sorted.
  let headings: [String]
  /// The places of the articles that are named, in order.
  let articles: [Int]

  private let properties: [RDFProperty]
  /// The plain facts, by node, property and target.
  private let facts: [Fact]
  /// Where those of each node begin, and where those of the last end.
  private let starts: [Int32]

  private struct Fact {
    /// The number of the node of which it is said.
    let source: Int32
    /// The place of its property.
    let property: Int32
    /// The number of the node to which it goes.
    let target: Int32
  }

  init(_ graph: ExportGraph) {
    var order: [RDFTerm: Int32] = [:]
    var found: [(name: RDFTerm, edge: ExportEdge, wordings: Set<String>)] = []
    var facts: [Fact] = []
    var articles = Set<Int>()
    for place in 0..<graph.edgeCount {
      let edge = graph.edge(at: place)
      let predicate = Self.predicate(of: edge)
      let number = order[predicate] ?? Int32(found.count)
      if Int(number) == found.count {
        order[predicate] = number
        found.append((predicate, edge, []))
      }
      found[Int(number)].wordings.insert(Self.wording(of: edge))
      if edge.isPlainFact {
        facts.append(
          Fact(source: Int32(edge.source), property: number, target: Int32(edge.target)))
      }
      if graph.isPart { articles.formUnion(graph.articles(of: edge)) }
    }
    let sorted = found.sorted { $0.name.term < $1.name.term }
    relations = sorted.map { Self.relation($0.name, $0.edge, $0.wordings, graph.ontology) }
    headings = Set(relations.compactMap(\.heading)).sorted()
    self.articles = graph.isPart ? articles.sorted() : Array(graph.graph.articles.indices)
    properties = sorted.map { RDFProperty($0.name, .resource) }
    var rank = [Int32](repeating: 0, count: found.count)
    for (place, item) in sorted.enumerated() { rank[Int(order[item.name] ?? 0)] = Int32(place) }
    self.facts = facts.map {
      Fact(source: $0.source, property: rank[Int($0.property)], target: $0.target)
    }.sorted {
      ($0.source, $0.property, $0.target) < ($1.source, $1.property, $1.target)
    }
    var starts = [Int32](repeating: 0, count: graph.nodeCount + 2)
    for fact in facts { starts[Int(fact.source) + 1] += 1 }
    for node in 1..<starts.count { starts[node] += starts[node - 1] }
    self.starts = starts
  }

  /// The facts that leave a node, by property and then by target; targets are numbers of nodes.
  func facts(ofNode number: Int) -> [(property: RDFProperty, targets: [Int])] {
    var out: [(property: RDFProperty, targets: [Int])] = []
    var previous: Int32 = -1
    for fact in facts[Int(starts[number])..<Int(starts[number + 1])] {
      let target = Int(fact.target)
      if fact.property != previous {
        out.append((properties[Int(fact.property)], [target]))
      } else if out[out.count - 1].targets.last != target {
        out[out.count - 1].targets.append(target)
      }
      previous = fact.property
    }
    return out
  }

  /// The property for which an edge stands.
  static func predicate(of edge: ExportEdge) -> RDFTerm {
    let local = IRI.escaped(edge.relation)
    return edge.kind == .role ? RDFTerm(.ng, "role-" + local) : RDFTerm(.rel, local)
  }

  /// What a viewer shows, without a "not" at its head.
  private static func wording(of edge: ExportEdge) -> String {
    edge.label.hasPrefix("not ") ? String(edge.label.dropFirst(4)) : edge.label
  }

  private static func relation(
    _ name: RDFTerm, _ edge: ExportEdge, _ wordings: Set<String>, _ ontology: OntologyTables
  ) -> Relation {
    let known = edge.kind == .role ? nil : ontology.relation(edge.relation)
    return Relation(
      name: name, label: edge.interaction,
      wordings: wordings.subtracting([edge.interaction]).sorted(), heading: known?.parent,
      comment: edge.kind == .role
        ? ontology.role(edge.relation)?.description : known?.description)
  }
}
