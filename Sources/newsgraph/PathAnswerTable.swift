import Facts
import Foundation
import Graph
import Ontology

/// The hops of paths as rows: for a terminal, for Markdown, or as CSV (RFC 4180) for tables and scripts.
struct PathAnswerTable {
  /// What a column holds; scripts get all, in this order.
  private enum Column: String, CaseIterable {
    case from, to, path, step, source, relation, target, direction
    case walkFrom = "walk_from"
    case walkTo = "walk_to"
    case polarity, modality, tenses
    case confidence, publishers
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
    case statement, quote, article, url
  }

  private struct Row {
    let cells: [Column: String]
    /// The relation with its direction, as people read it.
    let arrow: String
  }

  /// What people read of the columns.
  private let shortColumns: [Column]
  /// The most letters of a cell on a terminal.
  private static let widestCell = 48

  private var rows: [Row] = []

  /// An empty table.
  ///
  /// - Parameter showsEnds: Whether people have to be told between whom each path is, because it answers many questions.
  init(showsEnds: Bool = false) {
    let ends: [Column] = showsEnds ? [.from, .to] : []
    shortColumns =
      ends + [
        .path, .step, .walkFrom, .relation, .walkTo, .confidence, .publishers, .firstSeen, .quote,
      ]
  }

  /// Adds the hops of an answer; an answer without a path adds nothing.
  ///
  /// Source and target are those of the statement, so that they can be counted without a look at the direction; the
  /// walk goes from the beginning of the path to its end.
  mutating func add(_ answer: PathAnswer, of query: PathQuery, in graph: KnowledgeGraph) {
    for (number, path) in answer.paths.enumerated() {
      for (step, hop) in path.hops.enumerated() {
        let line = EdgeLine(hop.edge, of: graph)
        var cells = Self.cells(line)
        cells[.from] = graph.label(ofNode: query.from)
        cells[.to] = graph.label(ofNode: query.to)
        cells[.path] = String(number + 1)
        cells[.step] = String(step + 1)
        cells[.walkFrom] = graph.label(ofNode: hop.from)
        cells[.walkTo] = graph.label(ofNode: hop.to)
        cells[.direction] = hop.isForward ? "forward" : "backward"
        rows.append(Row(cells: cells, arrow: line.arrow(isForward: hop.isForward)))
      }
    }
  }

  /// What an edge says, on whichever path it lies.
  private static func cells(_ line: EdgeLine) -> [Column: String] {
    let (edge, graph) = (line.edge, line.graph)
    let quote = graph.bestQuotation(ofEdge: edge.index)
    let article = quote.map { graph.articles[$0.article] }
    return [
      .source: graph.label(ofNode: edge.source), .target: graph.label(ofNode: edge.target),
      .relation: edge.label, .polarity: edge.polarity.rawValue, .modality: edge.modality.rawValue,
      .tenses: line.tenses.joined(separator: " "),
      .confidence: String(format: "%.2f", edge.confidence),
      .publishers: String(edge.publisherCount), .firstSeen: edge.firstSeen?.description ?? "",
      .lastSeen: edge.lastSeen?.description ?? "", .statement: edge.identifier,
      .quote: quote?.quote ?? "", .article: article?.identifier ?? "", .url: article?.url ?? "",
    ]
  }

  /// The lines of a format; none where it is no table, or no row was added.
  func lines(_ format: PathCommand.Format) -> [String] {
    guard !rows.isEmpty else { return [] }
    switch format {
    case .table: return text
    case .md: return markdown
    case .csv: return csv
    case .text, .json, .dot, .graphml: return []
    }
  }

  /// All columns, with quotation marks where a cell needs them.
  private var csv: [String] {
    let lines = rows.map { row in Column.allCases.map { row.cells[$0] ?? "" } }
    return ([Column.allCases.map(\.rawValue)] + lines).map { line in
      line.map { cell in
        cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",")
    }
  }

  /// A table of Markdown.
  private var markdown: [String] {
    let cells = shortRows.map { row in
      row.map { cell in
        cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
          .split(whereSeparator: \.isNewline).joined(separator: " ")
      }
    }
    let rule = Array(repeating: "---", count: shortColumns.count)
    return ([cells[0], rule] + cells.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// Columns of equal width.
  private var text: [String] {
    let cells = shortRows.map { row in
      row.map { cell in
        let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > Self.widestCell ? line.prefix(Self.widestCell - 1) + "…" : line
      }
    }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ")
      return String(padded.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The heading and the rows in the short columns, an arrow telling the direction.
  private var shortRows: [[String]] {
    [shortColumns.map(\.rawValue)]
      + rows.map { row in
        shortColumns.map { $0 == .relation ? row.arrow : row.cells[$0] ?? "" }
      }
  }
}
