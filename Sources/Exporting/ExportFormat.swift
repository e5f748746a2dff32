/// A format of export.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// GraphML: Gephi, Cytoscape, yEd, networkx, igraph, Neo4j.
  case graphml
  /// JSON-LD 1.1, with evidence.
  case jsonLD = "jsonld"
  /// GEXF 1.3, with intervals of time: Gephi.
  case gexf
  /// RDF 1.1 in Turtle.
  case turtle
  /// RDF 1.1 in N-Quads, for loading in bulk.
  case nQuads = "nquads"
  /// Graphviz.
  case dot
  /// Two tables with Gephi's headers: a folder with nodes.csv and edges.csv.
  case csv
  /// Tables for `neo4j-admin database import`: a folder.
  case neo4j
  /// Cytoscape.js and Cytoscape.
  case cytoscape
  /// One edge with its evidence a line.
  case jsonLines = "jsonl"
  /// Tab-separated triples with qualifiers for KGTK.
  case kgtk
  /// One page that shows the graph in a browser, without a network.
  case html

  /// Whether the format is a folder of several files.
  public var isFolder: Bool { self == .csv || self == .neo4j }

  /// Whether the figures of the nodes stand in it, where ``ExportGraph/measure()`` found them.
  public var holdsMetrics: Bool {
    switch self {
    case .graphml, .gexf, .csv, .neo4j, .cytoscape, .html: true
    case .jsonLD, .turtle, .nQuads, .dot, .jsonLines, .kgtk: false
    }
  }

  /// How the names of its files end, without the full stop; nil for folders.
  public var fileExtension: String? {
    switch self {
    case .graphml, .gexf, .dot, .html: rawValue
    case .jsonLD: "jsonld"
    case .turtle: "ttl"
    case .nQuads: "nq"
    case .cytoscape: "cyjs"
    case .jsonLines: "jsonl"
    case .kgtk: "tsv"
    case .csv, .neo4j: nil
    }
  }
}
