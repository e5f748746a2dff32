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

  /// The publishers of some articles, sorted, each once.
  func publishers(ofArticles articles: [Int]) -> [String] {
    var names: [String] = []
    for article in articles {
      let name = publishers[article]
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names.count > 1 ? names.sorted() : names
  }

  /// Where an article stands; nil where nobody says.
  func address(ofArticle article: Int) -> String? {
    let address = addresses[article]
    return address.isEmpty ? nil : address
  }
}
