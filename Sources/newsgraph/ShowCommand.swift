import ArgumentParser
import Facts
import Graph
import Ontology
import Store

/// `newsgraph show`: all that a store knows of one thing.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Shows an entity, an event, a statement with its evidence, or an article with its versions.",
    discussion: """
      Where a sentence says "he" or "the company", the sentence before that names whom it means is printed, too. A \
      statement that was rejected is shown with its evidence, and with when and why (`newsgraph reject`).

      EXAMPLES
        newsgraph show "Pete Hegseth" --store news.ngdb
        newsgraph show statement:6f1c2a9b8e7d0c1f --store news.ngdb
        newsgraph show article:0c1f6f1c2a9b8e7d --store news.ngdb --text
        newsgraph show https://example.org/story --store news.ngdb

      EXIT CODES
        0 shown; 1 nothing has the name; 2 error; 3 several have it; 64 wrong usage
      """)

  @Argument(help: "A name, an identifier, or the address of an article.")
  var name: String

  @OptionGroup var options: StoreOptions

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var choice: PickOptions

  @Option(help: ArgumentHelp("The most statements that are listed.", valueName: "number"))
  var limit = 40

  @Flag(help: "Print the text of an article as well.")
  var text = false

  @Flag(help: "Print the identifiers of statements, for `newsgraph show`.")
  var ids = false

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func validate() throws { try checkCount(limit, of: "--limit") }

  func run() throws {
    let store = try options.reading()
    let versions = try StoreOptions.clear { try store.versions(ofArticle: name) }
    guard versions.isEmpty else { return try print(versions) }
    let tables = try ontology.tables()
    let graph = try snapshot.graph(of: options, ontology: tables)
    var statements = try StatementFinder(in: graph, of: store, ontology: tables)
    if let statement = try statements.find(name) {
      return try print(StatementPrinter(statement, format: format).lines)
    }
    let ledger = try StoreOptions.clear { try store.ledger() }
    let gone = ledger.rejections.filter {
      $0.statement?.identifier == KnowledgeGraph.shortIdentifier(name)
    }
    guard gone.isEmpty else {
      return try print(gone.map { LedgerEdit.text($0, isUndone: false, format: format) })
    }
    var names = NameResolver(
      graph: graph, ledger: ledger, picks: choice.pick, printsJSON: format == .json,
      kinds: "article, statement, entity or event")
    let node = try names.node(name)
    try print(
      node: node,
      merged: MergedIdentifiers(graph, ledger: ledger).identifiers(mergedInto: node), graph)
  }

  private func print(_ lines: [String]) throws {
    var output = OutputFile()
    for line in lines { try output.write(line + "\n") }
    try output.flush()
  }

  private func print(_ versions: [GraphStore.ArticleEntry]) throws {
    var output = OutputFile()
    for entry in versions {
      let reference = entry.article.statements.article
      switch format {
      case .json: try output.write(Self.line(entry, withText: text).text + "\n")
      case .text:
        try output.write(
          "article:\(reference.identifier), version \(entry.version), \(entry.state.rawValue)\n")
        let details: [(name: String, value: String?)] = [
          ("title", reference.title), ("address", reference.url),
          ("publisher", reference.publisher),
          ("published", reference.published), ("updated", entry.article.updated),
          ("authors", entry.article.authors.joined(separator: ", ")),
          ("copies", reference.duplicateCluster),
        ]
        for detail in details {
          guard let value = detail.value, !value.isEmpty else { continue }
          try output.write("  \(detail.name)  \(value)\n")
        }
        let statements = entry.article.statements.statements
        try output.write(
          "  \(counted(statements.count, "statement")), \(counted(entry.article.words, "word"))\n")
        for statement in statements.prefix(limit) {
          try output.write(
            "    \(statement.subject.label) – \(statement.relationLabel) – \(statement.object.label)"
              + (statement.polarity == .negated ? "  (negated)" : "") + "\n")
        }
        if text { try output.write("\n\(entry.article.text ?? "(no text is kept)")\n") }
      }
    }
    try output.flush()
  }

  private func print(node index: Int, merged: [String], _ graph: KnowledgeGraph) throws {
    let node = graph.nodes[index]
    let edges = EdgeLine.lines(atNode: index, of: graph)
    var output = OutputFile()
    switch format {
    case .json:
      var line = Self.line(node)
      line.add("merged", merged)
      try output.write(line.text + "\n")
      for line in edges.prefix(limit) { try output.write(line.json.text + "\n") }
    case .text:
      try output.write("\(node.label), \(node.entityClass ?? node.kind.rawValue)\n")
      try output.write("  id        \(node.identifier)\n")
      if !node.aliases.isEmpty {
        try output.write("  also      \(node.aliases.joined(separator: ", "))\n")
      }
      if !merged.isEmpty {
        try output.write("  merged    \(merged.joined(separator: ", "))\n")
      }
      if let wikidata = node.wikidata { try output.write("  wikidata  \(wikidata)\n") }
      if let country = node.country { try output.write("  country   \(country)\n") }
      try output.write(
        "  named     \(counted(node.mentionCount, "time")) in \(counted(node.documentCount, "article"))\n"
      )
      for line in edges.prefix(limit) {
        try output.write("  \(line.row(withIdentifier: ids))\n")
      }
      if edges.count > limit { try output.write("  … \(edges.count - limit) more; see --limit\n") }
    }
    try output.flush()
  }

  private static func line(_ node: KnowledgeGraph.Node) -> JSONLine {
    var line = JSONLine()
    line.add("id", node.identifier)
    line.add("kind", node.kind.rawValue)
    line.add("label", node.label)
    line.add("class", node.entityClass)
    line.add("aliases", node.aliases)
    line.add("wikidata", node.wikidata)
    line.add("country", node.country)
    line.add("mentions", node.mentionCount)
    line.add("documents", node.documentCount)
    line.add("firstSeen", node.firstSeen?.description)
    line.add("lastSeen", node.lastSeen?.description)
    return line
  }

  private static func line(_ entry: GraphStore.ArticleEntry, withText: Bool) -> JSONLine {
    let reference = entry.article.statements.article
    var line = JSONLine()
    line.add("id", "article:" + reference.identifier)
    line.add("version", entry.version)
    line.add("state", entry.state.rawValue)
    line.add("url", reference.url)
    line.add("title", reference.title)
    line.add("publisher", reference.publisher)
    line.add("published", reference.published)
    line.add("updated", entry.article.updated)
    line.add("copies", reference.duplicateCluster)
    line.add("words", entry.article.words)
    line.add("statements", entry.article.statements.statements.count)
    if withText { line.add("text", entry.article.text) }
    return line
  }
}
