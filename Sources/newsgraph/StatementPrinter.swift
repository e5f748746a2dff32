import Facts
import Graph
import Ontology

/// Prints a statement with all its evidence, and who rejected it.
struct StatementPrinter {
  private let statement: StoredStatement
  private let format: AnswerFormat

  init(_ statement: StoredStatement, format: AnswerFormat) {
    self.statement = statement
    self.format = format
  }

  /// The lines of the answer.
  var lines: [String] {
    let graph = statement.graph
    let line = EdgeLine(statement.edge, of: graph)
    let evidence = graph.rankedEvidence(ofEdge: statement.edge)
    let antecedents = AntecedentLine.lines(evidence, ofEdge: statement.edge, in: graph)
    let quoted = zip(evidence, antecedents)
    switch format {
    case .json:
      var head = line.json
      head.add("rejected", statement.rejections.map { LedgerEdit.line($0, isUndone: false) })
      head.add("rejectedBeside", statement.neighbours.map { LedgerEdit.line($0, isUndone: false) })
      return [head.text] + quoted.map { json($0, $1).text }
    case .text:
      return [line.row] + rejections + quoted.flatMap { text($0, $1) }
    }
  }

  private var rejections: [String] {
    let own = statement.rejections.map { row -> String in
      "  rejected\(LedgerEdit.places(row.articles))  \(Self.details(row))"
    }
    let others = statement.neighbours.map { row -> String in
      "  another statement of its sentence is rejected: \(row.statement?.identifier ?? row.first)  "
        + Self.details(row)
    }
    return own + others
  }

  private static func details(_ row: IdentityLedger.Row) -> String {
    let when = LedgerEdit.time(row).map { "\($0), " } ?? ""
    return "\(when)row \(row.sequence): \(row.reason)"
  }

  private func json(
    _ evidence: KnowledgeGraph.Evidence, _ antecedents: [AntecedentLine]
  ) -> JSONLine {
    var line = JSONLine()
    line.add("id", evidence.identifier)
    line.add("article", statement.graph.articles[evidence.article].identifier)
    line.add("sentence", evidence.sentence)
    line.add("span", evidence.quoteSpan)
    line.add("quote", evidence.quote)
    line.add("source", evidence.attribution?.source)
    line.add("confidence", evidence.confidence)
    line.add("antecedents", antecedents.map(\.json))
    return line
  }

  private func text(
    _ evidence: KnowledgeGraph.Evidence, _ antecedents: [AntecedentLine]
  ) -> [String] {
    let article = statement.graph.articles[evidence.article]
    let source = [
      article.publisher, article.published.map { String($0.prefix(10)) }, article.identifier,
    ]
    .compactMap { $0 }.joined(separator: ", ")
    return ["  “\(evidence.quote)”", "    \(source)"]
      + antecedents.map { "    \($0.row)" }
  }
}
