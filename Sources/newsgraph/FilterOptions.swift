import ArgumentParser
import Facts
import Graph
import Ontology

/// Which part of a graph a command is about.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only these relations or headings, separated by commas.", valueName: "ids"))
  var relation: String?

  @Option(
    help: ArgumentHelp("Not these relations or headings, separated by commas.", valueName: "ids"))
  var notRelation: String?

  @Option(
    help: ArgumentHelp("Leave out what ended before this day, month or year.", valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp("Leave out what began after this day, month or year.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Leave out what is less sure, 0 to 1.", valueName: "number"))
  var minConfidence = 0.0

  @Option(help: ArgumentHelp("How many independent publishers must say it.", valueName: "number"))
  var minSources = 0

  @Option(
    help: ArgumentHelp(
      "Only these modalities, such as asserted,planned; any stands for all.", valueName: "names"),
    completion: .modalities)
  var modality: String?

  @Option(
    help: ArgumentHelp(
      "Only entities of these classes, such as Person,Organization.", valueName: "names"))
  var type: String?

  @Option(
    help: ArgumentHelp("Only what these publishers say, separated by commas.", valueName: "names"))
  var publisher: String?

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1.")
    }
    guard minSources >= 0 else { throw ValidationError("--min-sources must not be negative.") }
    for (name, value) in [("--since", since), ("--until", until)] {
      if let value, CalendarDate(value) == nil {
        throw ValidationError(
          "\(name) takes a date such as 2025-03-01, 2025-03 or 2025, not \(value).")
      }
    }
    for name in Self.names(modality) where name != "any" && Modality(rawValue: name) == nil {
      throw ValidationError(
        "--modality knows \(Modality.allCases.map(\.rawValue).joined(separator: ", ")) and any, not \(name)."
      )
    }
  }

  /// Lays the options over a filter.
  ///
  /// - Throws: `CommandFailure` with exit code 64 for a relation or class that the ontology does not have.
  func apply(to filter: inout GraphFilter, ontology: OntologyTables) throws {
    filter.relations = try known(relation, ontology)
    filter.excludedRelations = try known(notRelation, ontology)
    filter.since = since.flatMap { CalendarDate($0) }
    filter.until = until.flatMap { CalendarDate($0) }
    filter.minimumConfidence = minConfidence
    filter.minimumSources = minSources
    filter.classes = Set(Self.names(type))
    for name in filter.classes.sorted() where ontology.entityClass(name) == nil {
      let near = Misspelling.suggestion(name, among: ontology.classes.map(\.id))
      throw CommandFailure("--type: the ontology has no class \(name)\(near)", exitCode: 64)
    }
    filter.publishers = Set(Self.names(publisher))
    let names = Self.names(modality)
    if !names.isEmpty {
      let isAny = names.contains("any")
      filter.modalities = isAny ? [] : Set(names.compactMap { Modality(rawValue: $0) })
    }
  }

  /// Names the publishers of whom the graph has no article: a slip there looks like "nobody says so".
  func reportUnknownPublishers(in graph: KnowledgeGraph) {
    let wanted = Self.names(publisher)
    guard !wanted.isEmpty else { return }
    let known = Set(graph.articles.compactMap(\.publisher))
    for name in wanted where !known.contains(name) {
      StandardError.report("no article is by \(name)\(Self.near(name, among: known))")
    }
  }

  /// The names that hold the words, else those that are spelt nearly so.
  static func near(_ name: String, among known: Set<String>) -> String {
    let words = name.lowercased()
    let longer = known.filter { $0.lowercased().contains(words) }.sorted().prefix(2)
    return longer.isEmpty
      ? Misspelling.suggestion(name, among: known.sorted())
      : "; did you mean \(longer.joined(separator: " or "))?"
  }

  private func known(_ list: String?, _ ontology: OntologyTables) throws -> Set<String> {
    let names = Self.names(list)
    for name in names where ontology.relation(name) == nil && ontology.parent(name) == nil {
      let all = ontology.relations.map(\.id) + ontology.parents.map(\.id)
      let near = Misspelling.suggestion(name, among: all)
      throw CommandFailure(
        "the ontology has no relation or heading \(name)\(near)", exitCode: 64)
    }
    return Set(names)
  }

  private static func names(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
      .filter { !$0.isEmpty }
  }
}
