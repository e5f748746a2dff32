import ArgumentParser
import Facts
import Graph
import Ontology
import Store

/// `newsgraph reject`: a statement is wrong.
struct RejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Decides that statements are wrong, so that they make no edge any more.",
    discussion: """
      `newsgraph show NAME --ids` prints the identifiers. The decision is a row of the ledger with time and reason: \
      `newsgraph why` lists it, `newsgraph show` shows it with the sentences, `newsgraph undo` takes it back. It holds \
      for every article that says the same, also those that are to come; with --article only the word of these \
      articles is not taken. What else the same sentences make goes as well: the edges between those who took part \
      and the act. A statement that is rejected already is left as it is.

      EXAMPLES
        newsgraph reject statement:6f1c2a9b8e7d0c1f --store news.ngdb --reason "it was her brother"
        newsgraph reject statement:6f1c2a9b8e7d0c1f --article article:0c1f6f1c2a9b8e7d --store news.ngdb

      EXIT CODES
        0 decided, or decided before; 1 no statement has the identifier, or there is no such article; 2 error;
        64 wrong usage; 75 another writer holds the store
      """)

  @Argument(help: "Identifiers of statements.")
  var statements: [String]

  @Option(
    name: .customLong("article"),
    help: ArgumentHelp(
      "An article that says it wrongly, or was read wrongly: its identifier or address.",
      valueName: "article"))
  var articles: [String] = []

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @Option(
    name: [.customLong("reason"), .customLong("note")],
    help: ArgumentHelp("Why.", valueName: "reason"))
  var reason = "rejected by hand"

  @OptionGroup var ontology: OntologyOptions

  func validate() throws {
    if let other = statements.first(where: { !StoredStatement.isIdentifier($0) }) {
      throw ValidationError(
        "\(other): write the identifier of a statement, as `newsgraph show NAME --ids` prints it.")
    }
  }

  func run() throws {
    let tables = try ontology.tables()
    let graph = try snapshot.graph(of: options, ontology: tables)
    let store = try options.reading()
    var finder = try StatementFinder(in: graph, of: store, ontology: tables)
    let wanted = try statements.map { identifier -> StoredStatement in
      guard let statement = try finder.find(identifier) else {
        StandardError.report(
          "no statement has the identifier \(identifier); `newsgraph show NAME --ids` prints those of an entity"
        )
        throw ExitCode(1)
      }
      return statement
    }
    let named = Set(try articles.map { try Self.identifier(of: store.speaking($0)) })
    let rejections = try wanted.map { ($0, try places($0, named)) }
    let open = rejections.filter { !IdentityLedger.covers($0.0.rejections, $0.1) }
    for (statement, _) in rejections
    where !open.contains(where: { $0.0.identifier == statement.identifier }) {
      let rows = statement.rejections.map { "row \($0.sequence)" }.joined(separator: ", ")
      StandardError.write("\(statement.identifier) is rejected already (\(rows))")
    }
    guard !open.isEmpty else { return }
    try LedgerEdit(options).change { ledger in
      for (statement, places) in open {
        let row = ledger.reject(
          statement.edge, of: statement.graph, articles: places, reason: reason)
        guard let row else { continue }
        StandardError.write(
          "row \(row.sequence): \(statement.identifier) (\(statement.words)) is rejected"
            + LedgerEdit.places(places))
      }
    }
  }

  /// The articles among those named that say a statement; none where none are named, which stands for all.
  ///
  /// - Throws: `CommandFailure` where some are named and none of them says it.
  private func places(_ statement: StoredStatement, _ named: Set<String>) throws -> [String] {
    guard !named.isEmpty else { return [] }
    let graph = statement.graph
    let telling = graph.articles(ofEdge: statement.edge).map { graph.articles[$0].identifier }
    let places = telling.filter { named.contains($0) }
    // An article whose word was rejected before no longer stands behind the edge.
    let before = statement.rejections.flatMap(\.articles).filter { named.contains($0) }
    guard !places.isEmpty || !before.isEmpty else {
      throw CommandFailure(
        "\(statement.identifier): \(named.sorted().joined(separator: ", ")) does not say it")
    }
    return Set(places + before).sorted()
  }

  private static func identifier(of statements: ArticleStatements) -> String {
    let identifier = statements.article.identifier
    return identifier.hasPrefix("article:") ? identifier : "article:" + identifier
  }
}
