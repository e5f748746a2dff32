import ArgumentParser
import Graph
import Ontology
import Store

/// `newsgraph split`: one is two.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Decides that what was taken for one is two.",
    discussion: """
      The second is the identifier of something that was merged with the first (see `newsgraph why`), or a new \
      identifier when articles are given in which the name means somebody else.

      EXAMPLES
        newsgraph split entity:john-smith entity:j-smith --store news.ngdb
        newsgraph split entity:john-smith entity:john-smith-pilot --article article:6f1c2a9b8e7d0c1f --store news.ngdb

      EXIT CODES
        0 decided; 1 the store has no such entity or article; 2 error; 3 several have it; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "The identifier of the one that stays.")
  var first: String

  @Argument(help: "The identifier of the one that leaves.")
  var second: String

  @Option(
    name: .customLong("article"),
    help: ArgumentHelp("An article in which the name means the second.", valueName: "article"))
  var articles: [String] = []

  @OptionGroup var options: StoreOptions

  @Option(help: "Why.")
  var reason = "decided by hand"

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    try check()
    let row = try LedgerEdit(options).change { ledger in
      try ledger.split(first, second, articles: articles, reason: reason)
    }
    StandardError.write("row \(row.sequence): \(first) and \(second) are two")
  }

  /// A decision about what is not there would be kept and change nothing.
  private func check() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    guard graph.node(withIdentifier: first) != nil else {
      StandardError.report(
        "\(first): no entity has this identifier; `newsgraph show NAME` prints it")
      throw ExitCode(1)
    }
    let store = try options.reading()
    try StoreOptions.clear {
      for article in articles where try store.versions(ofArticle: article).isEmpty {
        StandardError.report("\(article): there is no such article in the store")
        throw ExitCode(1)
      }
      let rows = try store.ledger().why(second, in: graph)
      guard !articles.isEmpty || rows.contains(where: { $0.decision == .merge }) else {
        throw CommandFailure(
          "\(second) was not merged with anything; `newsgraph why` lists what was, "
            + "--article says in which articles the name means somebody else")
      }
    }
  }
}
