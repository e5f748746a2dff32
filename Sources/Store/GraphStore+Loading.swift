import Dispatch
public import Facts
import GRDB
import Synchronization

extension GraphStore {
  /// Hands over what every chosen article says, in the order in which they came.
  ///
  /// The result does not depend on `jobs`, the number of threads that read records.
  public func forEachArticle(
    _ selection: StoreSelection = .all, jobs: Int = 1, _ body: (ArticleStatements) -> Void
  ) throws(StoreError) {
    try read { database in
      let size = max(1, jobs) * Self.articlesAtOnce
      try Self.forEachPiece(selection, in: database, size: size) { records in
        for article in try Self.decoded(records, jobs: jobs, path: path) { body(article) }
      }
    }
  }

  /// What every chosen article says, in the order of their identifiers.
  public func articles(
    _ selection: StoreSelection = .all
  ) throws(StoreError) -> [ArticleStatements] {
    var articles: [ArticleStatements] = []
    try forEachArticle(selection) { articles.append($0) }
    return articles.sorted { $0.article.identifier < $1.article.identifier }
  }

  /// Gathers what the chosen articles say in parts, one a thread, whose merge is the whole.
  ///
  /// Each of `jobs` threads adds articles to a part of its own, which begins as `empty`.
  ///
  /// - Returns: `jobs` parts.
  public func gather<Part: Sendable>(
    _ selection: StoreSelection = .all, jobs: Int, empty: Part,
    add: @Sendable (inout Part, ArticleStatements) -> Void
  ) throws(StoreError) -> [Part] {
    try read { try gather(selection, in: $0, jobs: jobs, empty: empty, add: add) }
  }

  func gather<Part: Sendable>(
    _ selection: StoreSelection, in database: Database, jobs: Int, empty: Part,
    add: @Sendable (inout Part, ArticleStatements) -> Void
  ) throws -> [Part] {
    let jobs = max(1, jobs)
    let parts = (0..<jobs).map { _ in LockedBox(empty) }
    let damaged = LockedBox<String?>(nil)
    try Self.forEachPiece(selection, in: database, size: jobs * Self.articlesAtOnce) { records in
      DispatchQueue.concurrentPerform(iterations: jobs) { job in
        for index in stride(from: job, to: records.count, by: jobs) {
          do {
            let article = try records[index].statements()
            parts[job].withLock { add(&$0, article) }
          } catch {
            damaged.withLock { $0 = records[index].raw.reference.identifier }
          }
        }
      }
      if let article = damaged.withLock({ $0 }) {
        throw StoreError.damagedRecord(path: path, article: article)
      }
    }
    return parts.map { $0.withLock { $0 } }
  }

  private static let articlesAtOnce = 128

  /// A value that several threads reach one after the other.
  final class LockedBox<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) {
      self.value = Mutex(value)
    }

    func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
      value.withLock { value in body(&value) }
    }
  }

  /// A record with what belongs to it, not yet read.
  struct ChosenRecord: Sendable {
    let raw: ArticleRowReader.Raw
    let sentences: [Int: ArticleStatements.Quotation]
    /// The numbers of the statements that were chosen; nil for all.
    let chosen: Set<Int>?

    func statements() throws(RecordReader.Damage) -> ArticleStatements {
      let all = try raw.statements(sentences)
      guard let chosen else { return all }
      let kept = all.statements.enumerated().filter { chosen.contains($0.offset) }.map(\.element)
      let named = Set(kept.flatMap { [$0.subject.event, $0.object.event, $0.event] })
      return ArticleStatements(
        article: all.article, sentences: all.sentences, statements: kept,
        events: all.events.filter { named.contains($0.identifier) })
    }
  }

  private static func forEachPiece(
    _ selection: StoreSelection, in database: Database, size: Int,
    _ body: ([ChosenRecord]) throws -> Void
  ) throws {
    let query = SelectionQuery(selection)
    let chosen = try query.statements(in: database)
    let rows = try query.articles(in: database, keeping: chosen.map { Set($0.keys) })
    var quotations = try QuotationScan(database, isWholeScan: chosen == nil)
    var piece: [ChosenRecord] = []
    while let row = try rows.next() {
      let raw = ArticleRowReader.Raw(row)
      let sentences = try quotations.quotations(ofArticle: raw.row)
      piece.append(ChosenRecord(raw: raw, sentences: sentences, chosen: chosen?[raw.row]))
      guard piece.count == size else { continue }
      try body(piece)
      piece.removeAll(keepingCapacity: true)
    }
    try body(piece)
  }

  private static func decoded(
    _ records: [ChosenRecord], jobs: Int, path: String
  ) throws -> [ArticleStatements] {
    let slots = records.map { _ in LockedBox<ArticleStatements?>(nil) }
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      for index in stride(from: job, to: records.count, by: jobs) {
        guard let article = try? records[index].statements() else { continue }
        slots[index].withLock { $0 = article }
      }
    }
    return try zip(records, slots).map { record, slot in
      guard let article = slot.withLock({ $0 }) else {
        throw StoreError.damagedRecord(path: path, article: record.raw.reference.identifier)
      }
      return article
    }
  }
}
