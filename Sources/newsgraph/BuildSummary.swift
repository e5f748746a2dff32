import Facts
import Graph
import NewsGraph

/// What a build came to, for people.
struct BuildSummary {
  private var counts = ArticleReadingRun.Counts()
  private var stages: [(name: String, time: Duration)] = []
  private let clock = ContinuousClock()
  private var began: ContinuousClock.Instant

  init() { began = clock.now }

  /// Notes how long a stage took.
  mutating func finish(_ stage: String, counts: ArticleReadingRun.Counts? = nil) {
    let now = clock.now
    stages.append((stage, now - began))
    began = now
    if let counts { self.counts = counts }
  }

  /// Prints the summary on standard error.
  func report(graph: KnowledgeGraph, writing: GraphWriting, outcome: ArticleCollection.Outcome) {
    for line in lines(graph: graph, writing: writing, outcome: outcome) {
      StandardError.write(line)
    }
  }

  private func lines(
    graph: KnowledgeGraph, writing: GraphWriting, outcome: ArticleCollection.Outcome
  ) -> [String] {
    var lines = [
      "articles    \(graph.articles.count)" + noted(articleNotes(outcome)),
      "sentences   \(counts.sentences), \(counts.words) words",
      "statements  \(counts.statements)"
        + noted([(graph.leftOut, "left out: they name nothing that could be a node")]),
    ]
    lines += Self.lines(of: graph, writing: writing)
    let times = stages.map { "\($0.name) \(seconds($0.time)) s" }.joined(separator: ", ")
    lines.append("time        \(times)")
    return lines
  }

  /// What a graph holds, and how much of it filters and view leave.
  static func lines(of graph: KnowledgeGraph, writing: GraphWriting) -> [String] {
    let events = graph.nodes.count { $0.kind == .event }
    let (held, left) = (graph.edges.count, writing.edgeCount)
    let pairs = graph.reviewQueue.count
    return [
      "entities    \(graph.nodes.count - events)"
        + (pairs == 0 ? "" : " (\(counted(pairs, "pair")) may be the same)"),
      "events      \(events)",
      "edges       \(held)" + (held == left ? "" : " (\(left) after filters and view)"),
    ]
  }

  private func articleNotes(_ outcome: ArticleCollection.Outcome) -> [(Int, String)] {
    [
      (counts.failures, "could not be read"), (counts.notEnglish, "not English"),
      (outcome.copies, "copies of others"), (outcome.replaced, "replaced by later versions"),
    ]
  }

  private func noted(_ notes: [(count: Int, what: String)]) -> String {
    let said = notes.filter { $0.count > 0 }.map { "\($0.count) \($0.what)" }
    return said.isEmpty ? "" : " (" + said.joined(separator: ", ") + ")"
  }

  private func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
