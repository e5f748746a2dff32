import Facts
import Graph

/// Publishers and addresses of the articles, clean, by the article's place in the graph.
struct SourceNames {
  private let publishers: [String]
  private let addresses: [String]

  init(_ graph: ExportGraph) {
    var (publishers, addresses): ([String], [String]) = ([], [])
    for article in graph.graph.articles {
      publishers.append(article.publisher.map(SingleLine.text) ?? "")
      addresses.append(article.url.flatMap(IRI.absolute) ?? "")
    }
    self.publishers = publishers
    self.addresses = addresses
  }

  /// The publishers of some evidence, sorted, each once.
  func publishers(of evidence: [KnowledgeGraph.Evidence]) -> [String] {
    var names: [String] = []
    for item in evidence {
      let name = publishers[item.article]
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names.count > 1 ? names.sorted() : names
  }

  /// Where the article of some evidence stands.
  func address(of evidence: KnowledgeGraph.Evidence) -> String? {
    let address = addresses[evidence.article]
    return address.isEmpty ? nil : address
  }

  /// The surest evidence, the first of equals.
  static func best(of evidence: [KnowledgeGraph.Evidence]) -> KnowledgeGraph.Evidence? {
    evidence.max { $0.confidence < $1.confidence }
  }
}
