import Ontology

/// Where each slug stands: the rows of all articles, sorted by slug.
struct EntityOccurrences {
  /// A slug in an article.
  struct Occurrence {
    let slug: UInt32
    let article: UInt32
    let row: UInt32
  }

  let all: [Occurrence]
  let blocks: [ArticleBlock]

  init(_ blocks: [ArticleBlock]) {
    self.blocks = blocks
    var all: [Occurrence] = []
    all.reserveCapacity(blocks.reduce(0) { $0 + $1.entities.count })
    for (article, block) in blocks.enumerated() {
      for (row, entity) in block.entities.enumerated() {
        all.append(Occurrence(slug: entity.slug, article: UInt32(article), row: UInt32(row)))
      }
    }
    self.all = all.sorted { ($0.slug, $0.article) < ($1.slug, $1.article) }
  }

  func row(_ occurrence: Occurrence) -> ArticleBlock.EntityRow {
    blocks[Int(occurrence.article)].entities[Int(occurrence.row)]
  }

  /// The occurrences of each slug.
  var groups: [ArraySlice<Occurrence>] { all.chunked { $0.slug == $1.slug } }

  /// The other slugs of some articles, which tell namesakes apart; a hundred articles are enough to know by.
  func company(of occurrences: some Collection<Occurrence>) -> Set<UInt32> {
    var company: Set<UInt32> = []
    for occurrence in occurrences.prefix(100) {
      for row in blocks[Int(occurrence.article)].entities where row.slug != occurrence.slug {
        company.insert(row.slug)
      }
    }
    return company
  }
}
