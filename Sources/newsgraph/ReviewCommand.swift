import ArgumentParser
import Foundation
import Graph
import Ontology
import Store

/// `newsgraph review`: pairs that may be one, for people to decide.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Asks about pairs of entities that may be one, the most pressing first.",
    discussion: """
      Shows both with their names, neighbours and sentences. y: they are one. n: they are not, and shall not \
      become one. s, or just Enter: ask again another time. q: stop. Answers are kept at once. --list only \
      prints the queue.

      EXAMPLES
        newsgraph review --store news.ngdb
        newsgraph review --store news.ngdb --list --format json

      EXIT CODES
        0 done; 1 nothing waits to be decided; 2 error; 64 wrong usage;
        75 another writer holds the store
      """)

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @Flag(help: "Print the queue and ask nothing.")
  var list = false

  @Option(help: ArgumentHelp("The most pairs.", valueName: "number"))
  var limit = 50

  @Option(help: "text or json; for --list.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func validate() throws { try checkCount(limit, of: "--limit") }

  func run() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    let queue = graph.reviewQueue.prefix(limit)
    guard !queue.isEmpty else {
      StandardError.report("nothing waits to be decided")
      throw ExitCode(1)
    }
    var output = OutputFile()
    if list {
      for candidate in queue { try output.write(line(candidate, graph) + "\n") }
      return try output.flush()
    }
    var decided = 0
    for (number, candidate) in queue.enumerated() {
      let heading = TerminalColor.bold("\(number + 1) of \(queue.count)")
      try output.write("\n\(heading): \(candidate.reason)\n")
      for identifier in [candidate.first, candidate.second] {
        try output.write(description(identifier, graph))
      }
      try output.write("One and the same? (y, n, s, q) ")
      try output.flush()
      guard let answer = readLine() else { break }
      switch answer.trimmingCharacters(in: .whitespaces).lowercased() {
      case "y", "yes":
        try decide {
          try $0.merge(candidate.first, candidate.second, reason: "review: \(candidate.reason)")
        }
      case "n", "no":
        try decide {
          try $0.keepApart(candidate.first, candidate.second, reason: "review: \(candidate.reason)")
        }
      case "q", "quit":
        StandardError.write("\(decided) decided")
        return
      default: continue
      }
      decided += 1
    }
    StandardError.write("\(decided) decided")
  }

  private func decide(
    _ body: (inout IdentityLedger) throws -> IdentityLedger.Row
  ) throws {
    _ = try LedgerEdit(options).change { try body(&$0) }
  }

  /// A candidate with what tells it apart.
  private func description(_ identifier: String, _ graph: KnowledgeGraph) -> String {
    guard let index = graph.node(withIdentifier: identifier) else { return "  \(identifier)\n" }
    let node = graph.nodes[index]
    var lines = [
      "  \(TerminalColor.bold(node.label)) (\(node.entityClass ?? "unknown"); \(counted(node.mentionCount, "mention")) in "
        + "\(counted(node.documentCount, "article")))  \(identifier)"
    ]
    if !node.aliases.isEmpty { lines.append("    also \(node.aliases.joined(separator: ", "))") }
    for line in EdgeLine.lines(atNode: index, of: graph).prefix(3) {
      lines.append("    \(line.row)")
      if let quote = line.quote { lines.append("      \(TerminalColor.faint(quote))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ candidate: IdentityLedger.Candidate, _ graph: KnowledgeGraph) -> String {
    guard format == .json else {
      return "\(candidate.first)  \(candidate.second)  \(candidate.reason)"
    }
    var line = JSONLine()
    line.add("first", candidate.first)
    line.add("second", candidate.second)
    line.add("reason", candidate.reason)
    line.add("score", candidate.score)
    line.add("documents", candidate.documentCount)
    return line.text
  }
}
