import ArgumentParser
import Foundation
import Graph
import Ontology

/// `newsgraph path`: how two actors are connected.
struct PathCommand: AsyncParsableCommand {
  /// How the answer is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, table, md, csv, dot, graphml

    /// Whether one output can hold the answers to many questions.
    var holdsPairs: Bool { self != .dot && self != .graphml }
  }

  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Shows how two actors are connected, with the sentences that say so.",
    discussion: """
      Prints all paths of the fewest hops, each hop with its direction, date, sources and sentence; of equally \
      long ones the cheapest first. -k prints the k cheapest instead, whatever their length. A hop costs 1, \
      passing a node the logarithm of the number of its edges, because a country with thousands of edges \
      connects everybody and explains nothing: a longer way round a much connected node may come before the \
      shortest. --no-hub-penalty counts the hops alone. Only what articles assert counts, unless --modality or \
      --include-negated says otherwise; articles never lie on a path, and edges that only follow from others \
      are used where there is no other way, or with --derived. Names are found by label, alias or \
      identifier, without regard to capitals and accents. Of a sentence that says "he" or "the company" the \
      sentence before that names whom it means is printed, too. --pairs asks for many pairs of names at once, and \
      reads the graph once.

      EXIT CODES
        0  a path was found, with --pairs for every pair
        1  there is none; how close one got is said
        3  a name may mean several; they are listed, and --pick or an identifier chooses

      EXAMPLES
        newsgraph path "Pete Hegseth" "Chuck Schumer" --store news.ngdb
        newsgraph path Hegseth Russia --articles articles/ --max-hops 3 -k 5
        newsgraph path Iran Russia --store news.ngdb --since 2025 --min-sources 2 --format dot | dot -Tsvg
        newsgraph path --pairs pairs.tsv --store news.ngdb --format csv > paths.csv
      """)

  @Argument(help: ArgumentHelp("Where it begins: a name or identifier.", valueName: "from"))
  var from: String?

  @Argument(help: ArgumentHelp("Where it ends.", valueName: "to"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Instead of two names, a file with two on each line, a tab between; - is standard input.",
      valueName: "file"))
  var pairs: String?

  @OptionGroup(title: "Input") var input: GraphInputOptions

  @OptionGroup(title: "What may be used") var filters: FilterOptions

  @OptionGroup(title: "Which paths") var search: PathSearchOptions

  @Option(
    help: ArgumentHelp(
      "text, json, table, md (Markdown), csv, dot or graphml.",
      discussion: """
        table, md and csv have a row a hop; with --pairs, json has a line a pair. Source and target in csv and \
        json are those of the statement; walk_from and walk_to follow the path.
        """))
  var format = Format.text

  @Option(help: ArgumentHelp("How many sentences each hop quotes.", valueName: "number"))
  var evidence = 1

  @Flag(help: "Print, as text, the identifiers of statements, for `newsgraph show`.")
  var ids = false

  @OptionGroup var choice: PickOptions

  @OptionGroup var options: OntologyOptions

  func validate() throws {
    if pairs == nil {
      guard from != nil, to != nil else {
        throw ValidationError("Name both ends, as in: newsgraph path Iran Russia --store news.ngdb")
      }
    } else {
      guard from == nil else { throw ValidationError("Give two names or --pairs, not both.") }
      guard format.holdsPairs else {
        throw ValidationError(
          "--pairs prints text, json, table, md or csv; ask for dot pair by pair.")
      }
    }
  }

  func run() async throws {
    let questions = try pairs.map(PathPairs.read) ?? [(from: from ?? "", to: to ?? "")]
    let ontology = try options.tables()
    let graph = try await input.graph(ontology: ontology)
    filters.reportUnknownPublishers(in: graph)
    var names = NameResolver(
      graph: graph, ledger: try input.ledger(), picks: choice.pick, printsJSON: format == .json,
      advisesPick: pairs == nil)
    var table = PathAnswerTable(showsEnds: pairs != nil)
    var worst: Int32 = 0
    for (number, question) in questions.enumerated() {
      do {
        let query = try self.query(question, ontology: ontology, names: &names)
        let found = answer(to: query, in: graph, ontology: ontology)
        if found.answer.paths.isEmpty { worst = max(worst, 1) }
        if number > 0, format == .text { print() }
        try found.print(format, table: &table)
      } catch let code as ExitCode where pairs != nil {
        worst = max(worst, code.rawValue)
        if format == .json, code == .failure { print(Self.unknown(question).text) }
      }
    }
    for line in table.lines(format) { print(line) }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// The line of a pair with a name that nobody has; of a name that several have, their list is the line.
  private static func unknown(_ question: (from: String, to: String)) -> JSONLine {
    var line = JSONLine()
    line.add("from", question.from)
    line.add("to", question.to)
    line.add("count", 0)
    line.add("obstacle", "unknownName")
    return line
  }

  private func query(
    _ question: (from: String, to: String), ontology: OntologyTables, names: inout NameResolver
  ) throws -> PathQuery {
    let start = try names.node(question.from)
    let end = try names.node(question.to)
    var query = PathQuery(from: start, to: end)
    try filters.apply(to: &query.filter, ontology: ontology)
    try search.apply(to: &query, names: &names)
    return query
  }

  /// Says that fewer hops would do, where what it costs to pass nodes made a longer way the cheapest.
  private func reportDetour(_ query: PathQuery, _ answer: PathAnswer, _ finder: PathFinder) {
    guard query.wish != .allShortest, query.cost == .hops, query.penalizesHubs,
      let first = answer.paths.first
    else { return }
    var shortest = query
    shortest.wish = .allShortest
    shortest.limit = 1
    guard let hops = finder.answer(to: shortest).paths.first?.hops.count, hops < first.hops.count
    else { return }
    StandardError.report(
      "the cheapest path is longer than the shortest, of \(hops): passing a node costs more the more edges it "
        + "has; --no-hub-penalty counts hops alone")
  }

  /// The answer; where no article says it outright, by edges that follow from others.
  private func answer(
    to query: PathQuery, in graph: KnowledgeGraph, ontology: OntologyTables
  ) -> PathPrinter {
    var query = query
    let finder = PathFinder(graph, ontology: ontology)
    var answer = finder.answer(to: query)
    if answer.paths.isEmpty, !search.derived {
      var wider = query
      wider.filter.kinds.insert(.derived)
      let second = finder.answer(to: wider)
      if !second.paths.isEmpty {
        (query, answer) = (wider, second)
        StandardError.report(
          "no article says it outright; this way uses edges that follow from others (--derived)")
      }
    }
    reportDetour(query, answer, finder)
    if search.edgePaths { answer = finder.unfolded(answer) }
    return PathPrinter(
      graph: graph, ontology: ontology, query: query, answer: answer, evidence: max(0, evidence),
      showsIdentifiers: ids, remedy: PathRemedy(finder).options(for: query, answer))
  }
}

/// Which paths are looked for.
struct PathSearchOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The k cheapest paths instead of all of the fewest hops.", valueName: "number"))
  var k: Int?

  @Flag(help: "A path for each of the parallel edges of a hop, instead of the best one.")
  var edgePaths = false

  @Option(help: ArgumentHelp("The most hops.", valueName: "number"))
  var maxHops = 6

  @Option(
    help: ArgumentHelp(
      "A name that must lie on the path; may be repeated, in order.", valueName: "name"))
  var via: [String] = []

  @Option(help: ArgumentHelp("A name that must not; may be repeated.", valueName: "name"))
  var avoid: [String] = []

  @Flag(help: "Follow edges in their direction only.")
  var directed = false

  @Flag(help: "Use what is denied as well.")
  var includeNegated = false

  @Flag(
    help:
      "Use edges that follow from others by way of a thing, such as criticizing somebody's order.")
  var derived = false

  @Flag(inversion: .prefixedNo, help: "Whether passing a node with many edges costs more.")
  var hubPenalty = true

  @Option(help: ArgumentHelp("The most edges of a node on the way.", valueName: "number"))
  var maxDegree: Int?

  @Option(
    help: ArgumentHelp("What a hop costs: hops, confidence or support.", valueName: "cost"),
    completion: .choices(PathQuery.Cost.self), transform: { try namedChoice($0) })
  var cost = PathQuery.Cost.hops

  func validate() throws {
    guard maxHops > 0 else { throw ValidationError("--max-hops must be at least 1.") }
    if let k, k < 1 { throw ValidationError("-k must be at least 1.") }
  }

  func apply(to query: inout PathQuery, names: inout NameResolver) throws {
    query.filter.includesNegated = includeNegated
    query.filter.kinds = derived ? [.statement, .role, .derived] : [.statement, .role]
    query.wish = k.map { .best($0) } ?? .allShortest
    query.maximumHops = maxHops
    query.isDirected = directed
    query.penalizesHubs = hubPenalty
    query.maximumDegree = maxDegree
    query.cost = cost
    query.via = try via.map { try names.node($0) }
    for name in avoid {
      let node = try names.node(name)
      guard node != query.from, node != query.to, !query.via.contains(node) else {
        throw CommandFailure("--avoid \(name): the path has to pass there")
      }
      query.avoid.insert(node)
    }
  }
}
