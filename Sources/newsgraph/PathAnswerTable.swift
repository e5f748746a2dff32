import Facts
import Foundation
import Graph
import Ontology

/// The hops of paths as rows: for a terminal, for Markdown, or as CSV (RFC 4180) for tables and scripts.
struct PathAnswerTable {
  private static let columns = [
    "from", "to", "path", "step", "source", "relation", "target", "direction", "confidence",
    "sources",
    "first_seen", "last_seen", "statement", "quote", "article", "url",
  ]
  /// What people read of these; scripts get all.
  private static let shortColumns = [2, 3, 4, 5, 6, 8, 9, 10, 13]
  /// The most letters of a cell on a terminal.
  private static let widestCell = 48

  private var rows: [[String]] = []

  /// Adds the hops of an answer, in the direction of the path; an answer without a path adds nothing.
  mutating func add(_ answer: PathAnswer, of query: PathQuery, in graph: KnowledgeGraph) {
    let ends = [graph.label(ofNode: query.from), graph.label(ofNode: query.to)]
    for (number, path) in answer.paths.enumerated() {
      for (step, hop) in path.hops.enumerated() {
        let edge = graph.edges[hop.edge]
        let quote = graph.bestQuotation(ofEdge: hop.edge)
        let article = quote.map { graph.articles[$0.article] }
        rows.append(
          ends + [
            String(number + 1), String(step + 1),
            graph.label(ofNode: hop.from), edge.label,
            graph.label(ofNode: hop.to), hop.isForward ? "forward" : "backward",
            String(format: "%.2f", edge.confidence), String(edge.publisherCount),
            edge.firstSeen?.description ?? "", edge.lastSeen?.description ?? "", edge.identifier,
            quote?.quote ?? "", article?.identifier ?? "", article?.url ?? "",
          ])
      }
    }
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
    ([Self.columns] + rows).map { row in
      row.map { cell in
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
    let rule = Array(repeating: "---", count: Self.shortColumns.count)
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
    [Self.shortColumns.map { Self.columns[$0] }]
      + rows.map { row in
        Self.shortColumns.map { column in
          guard column == 5 else { return row[column] }
          return row[7] == "forward" ? "─\(row[5])→" : "←\(row[5])─"
        }
      }
  }
}
