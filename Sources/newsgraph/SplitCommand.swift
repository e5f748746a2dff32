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
      The second is the identifier of something that was merged with the first (see `newsgraph why`), or another \
      identifier when articles are given in which the name means somebody else. All names of the first in those \
      articles then mean the second; of an identifier that was merged into another, its own name only. Nothing is \
      written down that would change nothing.

      EXAMPLES
        newsgraph split entity:john-smith entity:j-smith --store news.ngdb
        newsgraph split entity:john-smith entity:john-smith-pilot --article article:6f1c2a9b8e7d0c1f --store news.ngdb

      EXIT CODES
        0 decided; 1 the store has no such entity or article; 2 error, or it would change nothing;
        3 it is not clear which is meant; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "The one that stays: a name or identifier.")
  var first: String

  @Argument(help: "The identifier of the one that leaves.")
  var second: String

  @Option(
    name: .customLong("article"),
    help: ArgumentHelp(
      "An article in which the name means the second: its identifier or address.",
      valueName: "article"))
  var articles: [String] = []

  @OptionGroup var options: StoreOptions

  @OptionGroup var choice: PickOptions

  @Option(help: "Why.")
  var reason = "decided by hand"

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    let store = try options.reading()
    let ledger = try StoreOptions.clear { try store.ledger() }
    var names = NameResolver(graph: graph, ledger: ledger, picks: choice.pick, guesses: false)
    var decision = try SplitDecision(
      first, of: try names.node(first), from: second, graph: graph, ledger: ledger)
    if articles.isEmpty { try decision.check() }
    for article in articles { try decision.add(try store.speaking(article)) }
    let rows = try LedgerEdit(options).change { ledger in
      try decision.write(to: &ledger, reason: reason)
    }
    for row in rows {
      StandardError.write(
        "row \(row.sequence): \(row.first) and \(row.second) are two"
          + LedgerEdit.places(row.articles))
    }
  }
}
