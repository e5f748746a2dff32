import ArgumentParser
import Foundation
import Ontology
import Store

/// `newsgraph verify`: whether the store says what the articles say.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reads every statement of a store against its article's text.",
    discussion: """
      Checks the pages of the file, every word of every statement against the text (against the quoted \
      sentence where texts are not kept), the tables for queries against the records, and the graph that is kept \
      beside the store against the one that the records give. Prints what is wrong, one line each.

      EXIT CODES
        0  all is as it should be
        1  something is not
        2  an error: there is no such store, or it cannot be opened

      EXAMPLES
        newsgraph verify --store news.ngdb
      """)

  @OptionGroup var options: StoreOptions

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @OptionGroup var ontology: OntologyOptions

  func run() throws {
    let tables = try ontology.tables()
    let result = try StoreOptions.clear {
      let store = try options.reading()
      var result = try store.verify()
      try store.verifySnapshot(
        ontology: tables, by: StoredGraph.maker,
        jobs: ProcessInfo.processInfo.activeProcessorCount, addingTo: &result)
      return result
    }
    var output = OutputFile()
    for finding in result.findings {
      try output.write((format == .json ? Self.line(finding).text : finding.description) + "\n")
    }
    if format == .json {
      var line = JSONLine()
      line.add("articles", result.articles)
      line.add("statements", result.statements)
      line.add("spans", result.spans)
      line.add("spansWithoutText", result.spansWithoutText)
      line.add("snapshot", result.snapshot.rawValue)
      line.add("findings", result.findings.count + result.omittedFindings)
      try output.write(line.text + "\n")
    }
    try output.flush()
    if format == .text {
      StandardError.write(
        "\(counted(result.articles, "article")), \(counted(result.statements, "statement")), "
          + "\(counted(result.spans, "span")) compared, \(result.spansWithoutText) without text, "
          + counted(result.findings.count + result.omittedFindings, "mismatch", "mismatches"))
    }
    if !result.isSound { throw ExitCode(1) }
  }

  private static func line(_ finding: StoreVerification.Finding) -> JSONLine {
    var line = JSONLine()
    line.add("article", finding.article.map { "article:" + $0 })
    if let statement = finding.statement { line.add("statement", statement) }
    line.add("problem", finding.problem)
    return line
  }
}
