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
    switch format {
    case .json:
      var head = line.json
      head.add("rejected", statement.rejections.map { LedgerEdit.line($0, isUndone: false) })
      head.add("rejectedWith", statement.neighbours.map { LedgerEdit.line($0, isUndone: false) })
      return [head.text] + evidence.map { json($0).text }
    case .text:
      return [line.row] + rejections + evidence.flatMap(text)
    }
  }

  private var rejections: [String] {
    let own = statement.rejections.map { row -> String in
      let places = row.articles.isEmpty ? "" : " in " + row.articles.joined(separator: ", ")
      return "  rejected\(places)  \(Self.details(row))"
    }
    let others = statement.neighbours.map { row -> String in
      "  rejected with \(row.statement?.identifier ?? row.first)  \(Self.details(row))"
    }
    return own + others
  }

  private static func details(_ row: IdentityLedger.Row) -> String {
    let when = LedgerEdit.time(row).map { "\($0), " } ?? ""
    return "\(when)row \(row.sequence): \(row.reason)"
  }

  private func json(_ evidence: KnowledgeGraph.Evidence) -> JSONLine {
    var line = JSONLine()
    line.add("id", evidence.identifier)
    line.add("article", statement.graph.articles[evidence.article].identifier)
    line.add("sentence", evidence.sentence)
    line.add("span", evidence.quoteSpan)
    line.add("quote", evidence.quote)
    line.add("source", evidence.attribution?.source)
    line.add("confidence", evidence.confidence)
    line.add("antecedents", antecedents(evidence).map(\.json))
    return line
  }

  private func text(_ evidence: KnowledgeGraph.Evidence) -> [String] {
    let article = statement.graph.articles[evidence.article]
    let source = [
      article.publisher, article.published.map { String($0.prefix(10)) }, article.identifier,
    ]
    .compactMap { $0 }.joined(separator: ", ")
    return ["  “\(evidence.quote)”", "    \(source)"]
      + antecedents(evidence).map { "    \($0.row)" }
  }

  private func antecedents(_ evidence: KnowledgeGraph.Evidence) -> [AntecedentLine] {
    AntecedentLine.lines(evidence, ofEdge: statement.edge, in: statement.graph)
  }
}
