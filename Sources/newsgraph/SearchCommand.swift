import ArgumentParser
import Graph
import Ontology
import Store

/// `newsgraph search`: names and sentences by words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Finds entities and events by name, and sentences by words.",
    discussion: """
      All words must occur; capitals and accents do not matter. The last word of a name may be its beginning; \
      words in quotation marks must stand together in a sentence. A name comes with the identifier of what it is \
      after all merges, and with how often articles speak of that, by whichever name.

      EXIT CODES
        0  something was found
        1  nothing was

      EXAMPLES
        newsgraph search hegseth --store news.ngdb
        newsgraph search '"cyber command" pause' --store news.ngdb --sentences
      """)

  @Argument(help: "Words.")
  var words: [String]

  @OptionGroup var options: StoreOptions

  @Flag(help: "Look for sentences only.")
  var sentences = false

  @Flag(help: "Look for names only.")
  var names = false

  @Option(help: ArgumentHelp("The most of each kind.", valueName: "number"))
  var limit = 20

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var snapshot: SnapshotOptions

  @OptionGroup var ontology: OntologyOptions

  func validate() throws { try checkCount(limit, of: "--limit") }

  func run() throws {
    let text = words.joined(separator: " ")
    let store = try options.reading()
    var output = OutputFile()
    var count = 0
    try StoreOptions.clear {
      if !sentences || names {
        for name in try found(store.names(matching: text, limit: limit), in: store) {
          count += 1
          try output.write((format == .json ? name.json.text : name.row) + "\n")
        }
      }
      if !names || sentences {
        for match in try store.quotations(matching: text, limit: limit) {
          count += 1
          try output.write((format == .json ? Self.line(match).text : Self.row(match)) + "\n")
        }
      }
    }
    try output.flush()
    if count == 0 {
      let nouns = text.contains(" ") ? "words" : "word"
      let near = try suggestion(text, in: store)
      StandardError.report("nothing has the \(nouns) \(text)\(near)")
      throw ExitCode(1)
    }
  }

  /// The names and their words that are spelt nearly so, among those that begin like one of the words searched for.
  private func suggestion(_ text: String, in store: GraphStore) throws -> String {
    var known: Set<String> = []
    for word in text.split(separator: " ") {
      let matches = try StoreOptions.clear {
        try store.names(matching: String(word.prefix(2)), limit: 500)
      }
      for match in matches {
        known.insert(match.text)
        known.formUnion(match.text.split(separator: " ").map(String.init))
      }
    }
    return Misspelling.suggestion(text, among: known.sorted())
  }

  /// Names with what they are in the graph, each once.
  private func found(
    _ matches: [GraphStore.NameMatch], in store: GraphStore
  ) throws -> [FoundName] {
    guard !matches.isEmpty else { return [] }
    let graph = try snapshot.graph(of: options, ontology: try ontology.tables())
    let identifiers = MergedIdentifiers(graph, ledger: try store.ledger())
    var seen: Set<FoundName> = []
    return matches.map { FoundName($0, in: graph, identifiers) }.filter { seen.insert($0).inserted }
  }

  private static func row(_ match: GraphStore.QuotationMatch) -> String {
    let source = [match.publisher, match.published.map { String($0.prefix(10)) }]
      .compactMap { $0 }.joined(separator: ", ")
    return "\(match.marked)\n    \(source.isEmpty ? "" : source + "  ")article:\(match.article)"
  }

  private static func line(_ match: GraphStore.QuotationMatch) -> JSONLine {
    var line = JSONLine()
    line.add("kind", "sentence")
    line.add("article", "article:" + match.article)
    line.add("title", match.title)
    line.add("publisher", match.publisher)
    line.add("published", match.published)
    line.add("sentence", match.sentence)
    line.add("quote", match.text)
    return line
  }
}
