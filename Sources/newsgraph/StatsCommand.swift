import ArgumentParser
import Store

/// `newsgraph stats`: how much there is of everything.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts the articles, statements, entities and runs of a store.",
    discussion: """
      EXAMPLES
        newsgraph stats --store news.ngdb
        newsgraph stats --store news.ngdb --format json

      EXIT CODES
        0 done; 2 error; 64 wrong usage
      """)

  @OptionGroup var options: StoreOptions

  @Option(help: ArgumentHelp("How many relations and publishers are listed.", valueName: "number"))
  var top = 10

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  func validate() throws { try checkCount(top, of: "--top") }

  func run() throws {
    let statistics = try StoreOptions.clear { try options.reading().statistics(top: top) }
    var output = OutputFile()
    switch format {
    case .text: for line in Self.lines(statistics) { try output.write(line + "\n") }
    case .json: try output.write(Self.json(statistics).text + "\n")
    }
    try output.flush()
  }

  private static func lines(_ statistics: GraphStore.Statistics) -> [String] {
    let states = statistics.articles.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let quarantine = statistics.quarantine.sorted { $0.key < $1.key }.map {
      "\($0.value) \($0.key)"
    }
    var lines = [
      "articles    \(states.isEmpty ? "none" : states.joined(separator: ", "))",
      "words       \(statistics.words)",
      "statements  \(statistics.statements)",
      "rejected    \(statistics.rejections) by hand",
      "entities    \(statistics.entities), before any are merged",
      "events      \(statistics.events)",
      "copies      \(statistics.duplicateClusters) clusters",
      "quarantine  \(quarantine.isEmpty ? "nothing" : quarantine.joined(separator: ", "))",
      "decisions   \(statistics.decisions)",
      "runs        \(statistics.runs)",
      "size        \(statistics.bytes) bytes",
    ]
    if let days = statistics.days {
      lines.append("published   \(day(days.lowerBound)) to \(day(days.upperBound))")
    }
    for (title, counts) in [
      ("relations", statistics.relations), ("publishers", statistics.publishers),
    ] where !counts.isEmpty {
      lines.append(title)
      lines += counts.map { "  \($0.count)  \($0.name)" }
    }
    return lines
  }

  private static func json(_ statistics: GraphStore.Statistics) -> JSONLine {
    var line = JSONLine()
    line.add("articles", object(statistics.articles))
    line.add("words", statistics.words)
    line.add("statements", statistics.statements)
    line.add("entities", statistics.entities)
    line.add("events", statistics.events)
    line.add("quotations", statistics.quotations)
    line.add("duplicateClusters", statistics.duplicateClusters)
    line.add("quarantine", object(statistics.quarantine))
    line.add("decisions", statistics.decisions)
    line.add("rejected", statistics.rejections)
    line.add("runs", statistics.runs)
    line.add("bytes", statistics.bytes)
    if let days = statistics.days {
      line.add("first", day(days.lowerBound))
      line.add("last", day(days.upperBound))
    }
    line.add("relations", statistics.relations.map(count))
    line.add("publishers", statistics.publishers.map(count))
    line.add("months", statistics.months.map(count))
    return line
  }

  private static func object(_ counts: [String: Int]) -> JSONLine {
    var line = JSONLine()
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) { line.add(name, count) }
    return line
  }

  private static func count(_ count: GraphStore.Count) -> JSONLine {
    var line = JSONLine()
    line.add("name", count.name)
    line.add("count", count.count)
    return line
  }

  /// A day of the store as ISO 8601 writes it.
  private static func day(_ number: Int) -> String {
    let digits = String(repeating: "0", count: max(0, 8 - String(number).count)) + String(number)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}
