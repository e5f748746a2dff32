import Graph
import Ontology
import Store

/// Prints what changed between two graphs.
struct DifferencePrinter {
  private let before: KnowledgeGraph
  private let after: KnowledgeGraph
  private let format: AnswerFormat
  private let limit: Int
  private var output = OutputFile()
  private var count = 0

  init(before: KnowledgeGraph, after: KnowledgeGraph, format: AnswerFormat, limit: Int) {
    self.before = before
    self.after = after
    self.format = format
    self.limit = limit
  }

  /// Prints the sections in a fixed order.
  mutating func print(_ difference: GraphDifference) throws {
    let (before, after) = (before, after)
    try section("new-actor", "New actors", difference.newActors) { node in
      let node = after.nodes[node]
      var line = JSONLine()
      line.add("id", node.identifier)
      line.add("label", node.label)
      line.add("class", node.entityClass)
      line.add("mentions", node.mentionCount)
      return (
        "\(node.label) (\(node.entityClass ?? "unknown"); \(counted(node.mentionCount, "mention")))",
        line
      )
    }
    try section("first-time-pair", "First-time pairs", difference.firstTimePairs) {
      Self.edge(of: after, $0)
    }
    try section("stance-change", "Changed sides", difference.stanceChanges) { change in
      var line = JSONLine()
      line.add("source", after.identifier(ofNode: change.source))
      line.add("target", after.identifier(ofNode: change.target))
      line.add("before", change.before.rawValue)
      line.add("after", change.after.rawValue)
      line.add("edges", change.edges.map { EdgeLine($0, of: after).json })
      let ends = [change.source, change.target].map { after.label(ofNode: $0) }
      let why = change.edges.first.flatMap { EdgeLine($0, of: after).quote } ?? ""
      return (
        "\(ends[0]) towards \(ends[1]): \(change.before.rawValue) before, "
          + "\(change.after.rawValue) now  \(why)", line
      )
    }
    try section("role-change", "New roles", difference.roleChanges) {
      Self.edge(of: after, $0)
    }
    try section("contradiction", "Contradicted claims", difference.contradictions) { pair in
      var line = JSONLine()
      line.add("new", EdgeLine(pair.new, of: after).json)
      line.add("old", EdgeLine(pair.old, of: after).json)
      return (
        "\(EdgeLine(pair.new, of: after).row)\n    against \(EdgeLine(pair.old, of: after).row)",
        line
      )
    }
    try section("withdrawn-claim", "Withdrawn claims", difference.withdrawn) {
      Self.edge(of: before, $0)
    }
  }

  /// Prints the articles that are new, changed or withdrawn.
  mutating func print(
    articles: [(identifier: String, title: String?, key: String, state: StoredArticle.State)]
  ) throws {
    try section("article", "Articles", articles) { article in
      var line = JSONLine()
      line.add("id", "article:" + article.identifier)
      line.add("title", article.title)
      line.add("url", article.key)
      line.add("state", article.state.rawValue)
      return (
        "\(article.state.rawValue)  \(article.title ?? article.key)  article:\(article.identifier)",
        line
      )
    }
  }

  /// Writes what is left; whether anything was printed.
  mutating func finish() throws -> Bool {
    try output.flush()
    return count > 0
  }

  private mutating func section<Change>(
    _ kind: String, _ title: String, _ changes: [Change],
    _ describe: (Change) -> (row: String, json: JSONLine)
  ) throws {
    guard !changes.isEmpty else { return }
    count += changes.count
    if format == .text { try output.write("\(title) (\(changes.count))\n") }
    for change in changes.prefix(limit) {
      let (row, json) = describe(change)
      switch format {
      case .text: try output.write("  \(row)\n")
      case .json:
        var line = JSONLine()
        line.add("kind", kind)
        line.add("change", json)
        try output.write(line.text + "\n")
      }
    }
    if changes.count > limit, format == .text {
      try output.write("  … \(changes.count - limit) more; see --limit\n")
    }
  }

  private static func edge(of graph: KnowledgeGraph, _ index: Int) -> (row: String, json: JSONLine)
  {
    let line = EdgeLine(index, of: graph)
    return (line.row, line.json)
  }
}
