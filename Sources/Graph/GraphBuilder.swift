public import Facts
public import Ontology

/// Collects what articles say and makes a graph of it.
///
/// Builders merge like sets of articles: in any order, in any grouping, and the same article twice changes nothing.
/// An article is known by its identifier. Where one identifier comes with two contents, the one whose bytes come
/// first counts, whichever was added first.
public struct GraphBuilder: Sendable {
  let ontology: OntologyTables
  /// The user's decisions about who is who and what is wrong.
  public private(set) var ledger: IdentityLedger
  private(set) var vocabulary = BuilderVocabulary()
  /// The number of the relation that ties "Russian troops" to Russia.
  let affiliatedWith: UInt32
  /// The blocks by the number of their article's identifier.
  private(set) var blocks: [UInt32: ArticleBlock] = [:]

  /// A builder without articles.
  ///
  /// - Parameters:
  ///   - ontology: Labels and headings of relations, names and countries of known actors.
  ///   - ledger: The user's decisions about who is who and what is wrong.
  public init(ontology: OntologyTables, ledger: IdentityLedger = IdentityLedger()) {
    self.ontology = ontology
    self.ledger = ledger
    affiliatedWith = vocabulary.interner.intern("affiliated-with")
  }

  /// How many articles there are.
  public var articleCount: Int { blocks.count }

  /// How many statements there are, also those that the graph will leave out.
  public var statementCount: Int { blocks.values.reduce(0) { $0 + $1.statements.count } }

  /// Adds what an article says.
  ///
  /// - Complexity: O(*k*) in the length of its statements.
  public mutating func add(_ statements: ArticleStatements) {
    insert(ArticleBlockWriter.block(of: statements, &vocabulary))
  }

  /// Adds everything that another builder has collected, and the rows of its ledger.
  public mutating func merge(_ other: GraphBuilder) {
    ledger.merge(other.ledger)
    var translation = VocabularyTranslation(from: other.vocabulary)
    for key in other.blocks.keys.sorted() {
      if let block = other.blocks[key] { insert(translation.translated(block, into: &vocabulary)) }
    }
  }

  /// Makes the graph.
  ///
  /// - Parameter keepingRejected: Whether statements that the ledger rejects make edges as if they were not.
  /// - Returns: the graph of all articles that were added.
  /// - Complexity: O(*n* log *n*) in the number of statements.
  public func build(keepingRejected: Bool = false) -> KnowledgeGraph {
    GraphAssembler(self, keepsRejected: keepingRejected).graph()
  }

  private mutating func insert(_ block: ArticleBlock) {
    let key = block.article[0]
    guard let present = blocks[key] else {
      blocks[key] = block
      return
    }
    if present != block,
      vocabulary.bytes(of: block).lexicographicallyPrecedes(vocabulary.bytes(of: present))
    {
      blocks[key] = block
    }
  }
}
