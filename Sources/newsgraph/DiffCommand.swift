import ArgumentParser
import Foundation
import Graph
import Ontology
import Store

/// `newsgraph diff`: what a night changed.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Shows what runs since a date changed: new actors, first meetings, changed sides, withdrawn claims.",
    discussion: """
      Compares the graph as it was before the first run of that day with the graph of now, both with the \
      decisions of the ledger that hold now. Of each kind what is mentioned most, or said by most sources, \
      comes first.

      EXIT CODES
        0  something changed
        1  nothing did

      EXAMPLES
        newsgraph diff --store news.ngdb --since 2025-03-01
        newsgraph diff --store news.ngdb --since 2025-03-01 --format json
      """)

  @OptionGroup var options: StoreOptions

  @Option(
    help: ArgumentHelp(
      "The day, month or year (UTC) whose runs are the first that count.", valueName: "date"))
  var since: String

  @Option(help: ArgumentHelp("The most of each kind.", valueName: "number"))
  var limit = 50

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func validate() throws {
    _ = try calendarDate(since)
    try checkCount(limit, of: "--limit")
  }

  func run() throws {
    let tables = try ontology.tables()
    let store = try options.reading()
    let date = try calendarDate(since)
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    let (before, after, changes) = try StoreOptions.clear {
      let last = try store.lastRun(before: Self.instant(date))?.identifier ?? 0
      var selection = StoreSelection()
      selection.run = last
      let before = try store.builder(selection, ontology: tables, jobs: jobs).build()
      let after = try store.builder(ontology: tables, jobs: jobs).build()
      return (before, after, try store.articleChanges(after: last))
    }
    let difference = GraphDifference(from: before, to: after, ontology: tables)
    var printer = DifferencePrinter(before: before, after: after, format: format, limit: limit)
    try printer.print(difference)
    try printer.print(articles: changes)
    if try !printer.finish() {
      StandardError.report("no run since \(since) changed anything")
      throw ExitCode(1)
    }
  }

  /// The first second of the first day that a date may mean.
  private static func instant(_ date: CalendarDate) -> Int {
    var components = DateComponents(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    components.timeZone = TimeZone(identifier: "UTC")
    let calendar = Calendar(identifier: .gregorian)
    return calendar.date(from: components).map { Int($0.timeIntervalSince1970) } ?? 0
  }
}
