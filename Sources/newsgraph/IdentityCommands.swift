import ArgumentParser
import Foundation
import Graph
import Ontology
import Store

/// `newsgraph merge`: two are one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Decides that two entities are one.",
    discussion: """
      The decision is a row of the ledger: `newsgraph why` shows it, `newsgraph undo` takes it back.

      EXAMPLES
        newsgraph merge Hegseth "Pete Hegseth" --store news.ngdb --reason "same man"

      EXIT CODES
        0 decided; 1 nothing has the name; 2 error; 3 several have it; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "A name or identifier.")
  var first: String

  @Argument(help: "Another.")
  var second: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @Option(help: "Why.")
  var reason = "decided by hand"

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    var names = NameResolver(graph: graph)
    let pair = try [first, second].map { graph.identifier(ofNode: try names.node($0)) }
    let row = try LedgerEdit(options).change { ledger in
      try ledger.merge(pair[0], pair[1], reason: reason)
    }
    StandardError.write("row \(row.sequence): \(pair[0]) and \(pair[1]) are one")
  }
}

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
        0 decided; 1 nothing has the name; 2 error; 3 several have it; 64 wrong usage;
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
      throw CommandFailure(
        "\(first): no entity has this identifier; `newsgraph show NAME` prints it")
    }
    let store = try options.reading()
    try StoreOptions.clear {
      for article in articles where try store.versions(ofArticle: article).isEmpty {
        throw CommandFailure("\(article): there is no such article in the store")
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

/// `newsgraph undo`: a decision no longer counts.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes a decision about identity back.",
    discussion: """
      EXAMPLES
        newsgraph undo --store news.ngdb        the last decision
        newsgraph undo 7 --store news.ngdb

      EXIT CODES
        0 done; 2 error; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "The number of the row, as `newsgraph why` prints it; nothing is the last.")
  var row: Int?

  @OptionGroup var options: StoreOptions

  @Option(help: "Why.")
  var reason = "taken back by hand"

  func run() throws {
    let undone = try LedgerEdit(options).change { ledger in
      let taken = Set(ledger.rows.compactMap(\.undone))
      let open = ledger.rows.filter { row in
        row.source == .user && row.decision != .undo && !taken.contains(row.sequence)
      }
      let wanted = row.map { number in ledger.rows.first { $0.sequence == number } } ?? open.last
      guard let wanted else {
        throw CommandFailure(row.map { "there is no row \($0)" } ?? "there is nothing to take back")
      }
      return try ledger.undo(wanted, reason: reason)
    }
    StandardError.write("row \(undone.undone ?? undone.sequence) no longer counts")
  }
}

/// `newsgraph why`: the decisions that made an entity what it is.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Lists the decisions about who an entity is, with their reasons.",
    discussion: """
      EXAMPLES
        newsgraph why "Pete Hegseth" --store news.ngdb

      EXIT CODES
        0 listed; 1 nothing was decided about it, or nothing has the name; 2 error; 3 several have it;
        64 wrong usage
      """)

  @Argument(help: "A name or identifier.")
  var name: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    let ledger = try StoreOptions.clear { try options.reading().ledger() }
    var identifier = name
    if !name.hasPrefix("entity:"), !name.hasPrefix("event:") {
      var names = NameResolver(graph: graph, printsJSON: format == .json)
      identifier = graph.identifier(ofNode: try names.node(name))
    }
    let rows = ledger.why(identifier, in: graph)
    let undone = Set(ledger.rows.compactMap(\.undone))
    var output = OutputFile()
    for row in rows {
      let isUndone = row.source == .user && undone.contains(row.sequence)
      switch format {
      case .json: try output.write(LedgerEdit.line(row, isUndone: isUndone).text + "\n")
      case .text:
        let number = row.source == .user ? "row \(row.sequence)" : "automatic"
        try output.write(
          "\(number): \(row.decision.rawValue) \(row.first) \(row.second): \(row.reason)"
            + (row.source == .automatic ? " (score \((row.score * 100).rounded() / 100))" : "")
            + (isUndone ? " (taken back)" : "") + "\n")
      }
    }
    try output.flush()
    if rows.isEmpty {
      StandardError.report("no decision was needed for \(identifier)")
      throw ExitCode(1)
    }
  }
}

/// Changes the ledger of a store.
struct LedgerEdit {
  private let options: StoreOptions

  init(_ options: StoreOptions) {
    self.options = options
  }

  /// Changes the ledger and keeps the new rows.
  func change<Result>(_ body: (inout IdentityLedger) throws -> Result) throws -> Result {
    try options.writing(command: "ledger") { store, _ in
      var ledger = try store.ledger()
      let result = try body(&ledger)
      try store.save(ledger)
      return result
    }
  }

  /// A row as JSON.
  static func line(_ row: IdentityLedger.Row, isUndone: Bool) -> JSONLine {
    var line = JSONLine()
    line.add("row", row.sequence)
    line.add("decision", row.decision.rawValue)
    line.add("first", row.first)
    line.add("second", row.second)
    line.add("reason", row.reason)
    line.add("score", row.score)
    line.add("by", row.source.rawValue)
    line.add("undone", isUndone ? "yes" : nil)
    return line
  }
}
