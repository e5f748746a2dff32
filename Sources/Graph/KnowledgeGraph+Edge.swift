public import Ontology

extension KnowledgeGraph {
  /// How an edge came about.
  public enum EdgeKind: String, CaseIterable, Sendable {
    /// An article says it of the two ends.
    case statement
    /// A participant of an event: the relation is a role.
    case role
    /// It follows by way of a thing or act between the two: `derivedVia` of the statement.
    case derived
    /// The words that name the source tie it to the target: "Russian troops".
    case affiliation
  }

  /// Everything that articles say alike: same ends, relation, polarity and modality.
  public struct Edge: Equatable, Sendable {
    /// Its place in ``KnowledgeGraph/edges``.
    public let index: Int
    /// "statement:" and the hash of source, relation, target, polarity, modality, and of kind and connecting words
    /// where it is no plain statement.
    public let identifier: String
    /// The index of the node from which it goes.
    public let source: Int
    /// The index of the node to which it goes.
    public let target: Int
    /// The id of the relation; of the role for edges of that kind.
    public let relation: String
    /// What people read between source and target, with "not" when it is negated.
    public let label: String
    /// The heading of the relation after polarity, modality and tense; nil where there is none.
    public let parent: String?
    /// How it came about.
    public let kind: EdgeKind
    /// Whether it is said to be so.
    public let polarity: Polarity
    /// How far the articles vouch for it.
    public let modality: Modality
    /// Whether the relation holds both ways; then the source is the end whose identifier comes first.
    public let isSymmetric: Bool
    /// By which words or thing a derived edge connects its ends.
    public let via: String?
    /// How probable it is that the articles say so: 1 − ∏(1 − *c*) over independent sources, *c* being the best
    /// statement of each, at most 0.99 and rounded to four decimals.
    public let confidence: Double
    /// How many statements say it.
    public let statementCount: Int
    /// How many articles say it.
    public let documentCount: Int
    /// How many independent sources say it: copies of one story count once, and so does each publisher.
    public let publisherCount: Int
    /// The first day of which it is said, else the first publication.
    public let firstSeen: CalendarDate?
    /// The last day of which it is said, else the last publication.
    public let lastSeen: CalendarDate?
    /// Whom the articles name as sources, sorted.
    public let attributions: [String]
  }

  /// The edges, sorted by identifier; read one by one out of columns.
  public struct Edges: RandomAccessCollection, Sendable {
    let graph: KnowledgeGraph

    /// The index of the first edge.
    public var startIndex: Int { 0 }
    /// The number of edges.
    public var endIndex: Int { graph.edgeColumns.count }
    /// An edge; O(1), its texts and its statements.
    public subscript(_ index: Int) -> Edge { graph.edge(at: index) }
  }

  /// All edges.
  public var edges: Edges { Edges(graph: self) }

  /// The indices of the nodes at the ends of an edge, without the rest.
  public func ends(ofEdge edge: Int) -> (source: Int, target: Int) {
    (Int(edgeColumns.sources[edge]), Int(edgeColumns.targets[edge]))
  }

  private func edge(at index: Int) -> Edge {
    let columns = edgeColumns
    let type = columns.types[Int(columns.typeNumbers[index])]
    return Edge(
      index: index, identifier: "statement:" + columns.hashes[index].hexadecimal,
      source: Int(columns.sources[index]), target: Int(columns.targets[index]),
      relation: strings[type.relation], label: strings[type.label],
      parent: strings.optional(type.parent), kind: type.kind, polarity: type.polarity,
      modality: type.modality, isSymmetric: type.isSymmetric, via: strings.optional(type.via),
      confidence: columns.confidences[index].value,
      statementCount: columns.evidence(of: index).count,
      documentCount: evidenceColumns.articleCount(ofRows: columns.evidence(of: index)),
      publisherCount: Int(columns.publisherCounts[index]),
      firstSeen: columns.firstSeen[index].date, lastSeen: columns.lastSeen[index].date,
      attributions: attributions(ofEdge: index))
  }

  private func attributions(ofEdge index: Int) -> [String] {
    var sources: [UInt32] = []
    for row in edgeColumns.evidence(of: index) {
      let source = evidenceColumns.attribution(ofRow: row)?.source ?? StringTable.none
      if source != StringTable.none, !sources.contains(source) { sources.append(source) }
    }
    return sources.sorted { strings.precedes($0, $1) }.map { strings[$0] }
  }
}

/// What edges have in common that differ only in their ends and evidence.
struct EdgeType: Hashable, Sendable {
  var relation: UInt32
  var label: UInt32
  var parent: UInt32
  var kind: KnowledgeGraph.EdgeKind
  var polarity: Polarity
  var modality: Modality
  var via: UInt32
  /// Whether source and target may change places.
  var isSymmetric: Bool
}

/// The columns of the table of edges.
struct EdgeColumns: Equatable, Sendable {
  var types: [EdgeType] = []
  var hashes: [UInt64] = []
  var sources: [UInt32] = []
  var targets: [UInt32] = []
  var typeNumbers: [UInt32] = []
  var confidences: [Probability] = []
  /// Where the evidence of each edge begins, and where that of the last ends.
  var evidenceStarts: [UInt32] = [0]
  var publisherCounts: [UInt32] = []
  var firstSeen: [DateCode] = []
  var lastSeen: [DateCode] = []

  var count: Int { hashes.count }

  func evidence(of edge: Int) -> Range<Int> {
    Int(evidenceStarts[edge])..<Int(evidenceStarts[edge + 1])
  }

  mutating func trim() {
    hashes = hashes.trimmed
    sources = sources.trimmed
    targets = targets.trimmed
    typeNumbers = typeNumbers.trimmed
    confidences = confidences.trimmed
    evidenceStarts = evidenceStarts.trimmed
    publisherCounts = publisherCounts.trimmed
    firstSeen = firstSeen.trimmed
    lastSeen = lastSeen.trimmed
  }

  func type(of edge: Int) -> EdgeType { types[Int(typeNumbers[edge])] }
}

/// A number between 0 and 1 in steps of a ten-thousandth.
struct Probability: Hashable, Sendable {
  let tenThousandths: UInt16

  init(_ value: Double) {
    tenThousandths = UInt16((max(0, min(1, value.isNaN ? 0 : value)) * 10_000).rounded())
  }

  init(tenThousandths: UInt16) { self.tenThousandths = tenThousandths }

  var value: Double { Double(tenThousandths) / 10_000 }
}

extension UInt64 {
  /// The number as 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
