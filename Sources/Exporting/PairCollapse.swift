import Facts
import Graph
import Ontology

/// Puts all edges from one node to another into one.
enum PairCollapse {
  static func collapsed(_ edges: [ExportEdge]) -> [ExportEdge] {
    let sorted = edges.enumerated().sorted { left, right in
      (left.element.source, left.element.target, left.offset)
        < (right.element.source, right.element.target, right.offset)
    }.map(\.element)
    var pairs: [ExportEdge] = []
    var start = 0
    while start < sorted.count {
      let first = sorted[start]
      let run = sorted[start...].prefix { ($0.source, $0.target) == (first.source, first.target) }
      pairs.append(run.count == 1 ? first : pair(run))
      start = run.endIndex
    }
    return pairs
  }

  /// One edge for several: the labels with most articles first; denied only where all are.
  private static func pair(_ edges: ArraySlice<ExportEdge>) -> ExportEdge {
    let byWeight = edges.sorted { left, right in
      left.documentCount == right.documentCount
        ? left.label < right.label : left.documentCount > right.documentCount
    }
    var pair = byWeight[0]
    let relations = distinct(byWeight.map(\.relation))
    pair.identifier = "pair:" + contentHash(edges.map(\.identifier))
    pair.relation = relations.count == 1 ? relations[0] : "several"
    pair.interaction = joined(byWeight.map(\.interaction))
    pair.label = joined(byWeight.map(\.label))
    if distinct(byWeight.map { $0.parent ?? "" }).count > 1 { pair.parent = nil }
    if let plain = byWeight.first(where: { $0.kind == .statement }) { pair.kind = plain.kind }
    pair.polarity = edges.allSatisfy(\.isNegated) ? .negated : .affirmed
    pair.modality =
      edges.contains { $0.modality == .asserted && !$0.isNegated } ? .asserted : pair.modality
    pair.confidence = edges.map(\.confidence).max() ?? pair.confidence
    pair.statementCount = edges.reduce(0) { $0 + $1.statementCount }
    pair.documentCount = edges.reduce(0) { $0 + $1.documentCount }
    pair.publisherCount = edges.map(\.publisherCount).max() ?? 0
    pair.firstSeen = edges.compactMap(\.firstSeen).min()
    pair.lastSeen = edges.compactMap(\.lastSeen).max()
    pair.attributions = Set(edges.flatMap(\.attributions)).sorted()
    pair.via = nil
    pair.members = Set(edges.flatMap(\.members)).sorted()
    return pair
  }

  private static func joined(_ texts: [String]) -> String {
    SingleLine.text(distinct(texts).joined(separator: "; "))
  }

  private static func distinct(_ texts: [String]) -> [String] {
    var seen = Set<String>()
    return texts.filter { seen.insert($0).inserted }
  }
}
