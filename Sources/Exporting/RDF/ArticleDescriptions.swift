import Facts
import Foundation
import Graph
import Ontology

/// Articles and their publishers, as schema.org describes them.
struct ArticleDescriptions {
  private let articles: [ArticleReference]

  /// The articles at some places of the graph, in this order.
  init(_ graph: ExportGraph, _ places: [Int]) {
    articles = places.map { graph.graph.articles[$0] }
  }

  /// The IRI of an article, from its hash; some rooms put "article:" before it.
  static func name(of article: ArticleReference) -> RDFName {
    let identifier = article.identifier
    return RDFName(
      .base, IRI.escaped(identifier.hasPrefix("article:") ? identifier : "article:" + identifier))
  }

  func write(to writer: inout some ResourceWriter) throws(ExportError) {
    for (local, label) in publishers {
      writer.start([.publisher], RDFName(.base, local))
      writer.add(.label, label)
      writer.add(.name, label)
      try writer.end()
    }
    for article in articles { try write(article, to: &writer) }
  }

  private var publishers: [(String, String)] {
    var labels: [String: String] = [:]
    for article in articles {
      guard let label = article.publisher.map(SingleLine.text), let local = Self.publisher(article)
      else { continue }
      labels[local] = min(label, labels[local] ?? label)
    }
    return labels.sorted { $0.key < $1.key }
  }

  private static func publisher(_ article: ArticleReference) -> String? {
    let name = article.publisher.map(SingleLine.text) ?? ""
    guard !name.isEmpty else { return nil }
    return "publisher:" + IRI.escaped(name.lowercased().replacing(" ", with: "-"))
  }

  private func write(
    _ article: ArticleReference, to writer: inout some ResourceWriter
  ) throws(ExportError) {
    writer.start([.article], Self.name(of: article))
    let title = article.title.map(SingleLine.text)
    writer.addIfPresent(.label, title)
    writer.addIfPresent(.headline, title)
    if let address = article.url.flatMap(IRI.absolute) { writer.add(.url, address: address) }
    if let published = article.published {
      if let instant = Self.instant(published) {
        writer.add(.datePublished, instant)
      } else if let day = CalendarDate(String(published.prefix(10))) {
        writer.add(.publishedOn, Days.first(day))
      }
    }
    if let publisher = Self.publisher(article) {
      writer.add(.publisher, RDFName(.base, publisher))
    }
    writer.addIfPresent(.duplicateCluster, article.duplicateCluster.map(SingleLine.text))
    try writer.end()
  }

  /// A date and time with zone, in UTC to the second; nil where there is no time or zone.
  private static func instant(_ text: String) -> String? {
    let styles = [
      Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true),
    ]
    return styles.lazy.compactMap { try? Date(text, strategy: $0) }.first.map { date in
      Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
        .formatted(.iso8601)
    }
  }
}
