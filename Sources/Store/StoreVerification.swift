/// What a look at every article of a store found.
public struct StoreVerification: Equatable, Sendable {
  /// Something that is not as it should be.
  public struct Finding: Equatable, Sendable, CustomStringConvertible {
    /// The article; nil for the file as a whole.
    public let article: String?
    /// The statement's number in the article; nil for the article as a whole.
    public let statement: Int?
    /// What is wrong.
    public let problem: String

    /// One line.
    public var description: String {
      [article.map { "article \($0)" }, statement.map { "statement \($0)" }, problem]
        .compactMap { $0 }.joined(separator: ": ")
    }
  }

  /// What was found beside the store in the place of a ``GraphSnapshot``.
  public enum Snapshot: String, Sendable {
    /// Nobody asked for it.
    case unchecked
    /// There is none of this content, ontology and program; the next question makes one.
    case none
    /// It has the graph that the records give.
    case sound
    /// It was cut or changed, or has another graph.
    case wrong
  }

  /// The versions of articles that were read.
  public internal(set) var articles = 0
  /// The statements that were compared.
  public internal(set) var statements = 0
  /// The spans that say what they should.
  public internal(set) var spans = 0
  /// The spans for which neither the text nor a quotation is kept.
  public internal(set) var spansWithoutText = 0
  /// How the snapshot is.
  public internal(set) var snapshot = Snapshot.unchecked
  /// What is wrong, in the order in which it was found.
  public internal(set) var findings: [Finding] = []
  /// How many more were found and not kept.
  public internal(set) var omittedFindings = 0

  /// Whether all is as it should be.
  public var isSound: Bool { findings.isEmpty }

  /// So many are kept, for a damaged file may have millions.
  static let most = 1000

  mutating func add(_ problem: String, article: String? = nil, statement: Int? = nil) {
    guard findings.count < Self.most else {
      omittedFindings += 1
      return
    }
    findings.append(Finding(article: article, statement: statement, problem: problem))
  }
}
