/// Who is whom, and what is wrong: every decision that two entities or events are one, or are not, and that a statement is
/// rejected, with its reason; nothing is ever erased.
///
/// Entities are named as the graph names them, "entity:pete-hegseth". A user's rows bind every graph that is built with
/// them. Rows that the program decided itself (``KnowledgeGraph/decisions``) may be kept here to be asked about, but
/// bind nothing: they follow from the articles.
///
///     var ledger = IdentityLedger()
///     try ledger.merge("entity:hegseth", "entity:pete-hegseth", reason: "same man")
///     let graph = GraphBuilder(ontology: ontology, ledger: ledger).build()
public struct IdentityLedger: Equatable, Sendable {
  /// What was decided of a pair, or of a statement about it.
  public enum Decision: String, CaseIterable, Sendable {
    /// They are one.
    case merge
    /// They were taken for one and are not.
    case split
    /// They were never one and shall not become one.
    case keepApart = "keep-apart"
    /// What is said of them is wrong; see ``RejectedStatement``.
    case reject
    /// An earlier row no longer counts.
    case undo
  }

  /// Who decided.
  public enum Source: String, CaseIterable, Sendable {
    case automatic, user
  }

  /// A decision.
  public struct Row: Hashable, Sendable {
    /// Its number: later decisions have greater ones.
    public let sequence: Int
    /// What was decided.
    public let decision: Decision
    /// The identifier of one of the pair; for splits the one that stays, for rejections the source of the edge.
    public let first: String
    /// The identifier of the other; for splits the one that leaves, for rejections the target of the edge.
    public let second: String
    /// Why.
    public let reason: String
    /// How sure it is, 0 to 1.
    public let score: Double
    /// Who decided.
    public let source: Source
    /// For splits: the identifiers of the articles in which the name means the second; for rejections: of those whose
    /// word is not taken; empty for all of them.
    public let articles: [String]
    /// For ``Decision/undo``: the number of the row that no longer counts.
    public let undone: Int?
    /// What was rejected; nil for decisions about identity.
    public let statement: RejectedStatement?
    /// When it was decided, in seconds since 1970 in UTC; nil where nobody noted it.
    public let decided: Int?

    /// Puts a row together.
    public init(
      sequence: Int, decision: Decision, first: String, second: String, reason: String,
      score: Double, source: Source, articles: [String] = [], undone: Int? = nil,
      statement: RejectedStatement? = nil, decided: Int? = nil
    ) {
      self.sequence = sequence
      self.decision = decision
      self.first = first
      self.second = second
      self.reason = reason
      self.score = score
      self.source = source
      self.articles = articles
      self.undone = undone
      self.statement = statement
      self.decided = decided
    }
  }

  /// A pair that may be one and waits for somebody to say so.
  public struct Candidate: Hashable, Sendable {
    /// The identifier of one.
    public let first: String
    /// The identifier of the other.
    public let second: String
    /// What speaks for it and against it.
    public let reason: String
    /// How likely it is that they are one, 0 to 1.
    public let score: Double
    /// In how many articles the rarer of the two stands; the queue is ranked by score times this.
    public let documentCount: Int
  }

  /// The decisions in the order of their numbers.
  public private(set) var rows: [Row]

  /// A ledger that holds rows, in whichever order they come; rows that are there twice count once.
  public init(rows: [Row] = []) {
    self.rows = Set(rows).sorted { $0.precedes($1) }
  }

  /// Decides that two are one, which goes by the identifier of the first.
  ///
  /// - Throws: ``IdentityLedgerError/sameIdentifier(_:)``, ``IdentityLedgerError/differentKinds(_:_:)``.
  @discardableResult
  public mutating func merge(
    _ first: String, _ second: String, reason: String
  ) throws(IdentityLedgerError) -> Row {
    try add(.merge, first, second, reason)
  }

  /// Decides that what was taken for one is two.
  ///
  /// - Parameters:
  ///   - first: The one that stays.
  ///   - second: The one that leaves: the identifier of something that was merged with it, or a new identifier when
  ///     articles are given.
  ///   - articles: The identifiers of the articles in which the name of the first means the second.
  ///   - reason: Why.
  /// - Returns: The new row.
  /// - Throws: ``IdentityLedgerError/sameIdentifier(_:)``, ``IdentityLedgerError/differentKinds(_:_:)``.
  @discardableResult
  public mutating func split(
    _ first: String, _ second: String, articles: [String] = [], reason: String
  ) throws(IdentityLedgerError) -> Row {
    try add(.split, first, second, reason, articles: articles.sorted())
  }

  /// Decides that two that look alike are not one.
  ///
  /// - Throws: ``IdentityLedgerError/sameIdentifier(_:)``, ``IdentityLedgerError/differentKinds(_:_:)``.
  @discardableResult
  public mutating func keepApart(
    _ first: String, _ second: String, reason: String
  ) throws(IdentityLedgerError) -> Row {
    try add(.keepApart, first, second, reason)
  }

  /// Takes a decision back: a user's row no longer counts, a merge that the program decided is split.
  ///
  /// - Throws: ``IdentityLedgerError/unknownRow(_:)``, ``IdentityLedgerError/alreadyUndone(_:)``.
  @discardableResult
  public mutating func undo(_ row: Row, reason: String) throws(IdentityLedgerError) -> Row {
    guard row.source == .user else { return try split(row.first, row.second, reason: reason) }
    guard rows.contains(row) else { throw .unknownRow(row.sequence) }
    guard !rows.contains(where: { $0.undone == row.sequence }) else {
      throw .alreadyUndone(row.sequence)
    }
    return append(
      Row(
        sequence: nextSequence, decision: .undo, first: row.first, second: row.second,
        reason: reason, score: 1, source: .user, undone: row.sequence, statement: row.statement))
  }

  /// The rows that speak of an entity, an event or a statement, the program's own decisions of a graph among them.
  public func why(_ identifier: String, in graph: KnowledgeGraph? = nil) -> [Row] {
    let own = rows.filter { row in
      [row.first, row.second, row.statement?.identifier].contains(identifier)
    }
    let decided = (graph?.decisions ?? []).filter { row in
      (row.first == identifier || row.second == identifier) && !own.contains(row)
    }
    return decided + own
  }

  /// Takes the rows of another ledger in.
  public mutating func merge(_ other: IdentityLedger) {
    guard other != self else { return }
    self = IdentityLedger(rows: rows + other.rows)
  }

  /// The user's decisions that count, in order: none that were taken back.
  public var binding: [Row] {
    let undone = Set(rows.compactMap(\.undone))
    return rows.filter { row in
      row.source == .user && row.decision != .undo && !undone.contains(row.sequence)
    }
  }

  var nextSequence: Int { (rows.last?.sequence ?? 0) + 1 }

  private mutating func add(
    _ decision: Decision, _ first: String, _ second: String, _ reason: String,
    articles: [String] = []
  ) throws(IdentityLedgerError) -> Row {
    guard first != second else { throw .sameIdentifier(first) }
    if let kind = Self.kind(of: first), let other = Self.kind(of: second), kind != other {
      throw .differentKinds(first, second)
    }
    return append(
      Row(
        sequence: nextSequence, decision: decision, first: first, second: second, reason: reason,
        score: 1, source: .user, articles: articles))
  }

  /// What stands before the colon: "entity" or "event".
  private static func kind(of identifier: String) -> Substring? {
    identifier.firstIndex(of: ":").map { identifier[..<$0] }
  }

  mutating func append(_ row: Row) -> Row {
    rows.append(row)
    return row
  }
}

extension IdentityLedger.Row {
  func precedes(_ other: IdentityLedger.Row) -> Bool {
    guard sequence == other.sequence else { return sequence < other.sequence }
    return texts.lexicographicallyPrecedes(other.texts)
  }

  private var texts: [String] {
    [
      source.rawValue, decision.rawValue, first, second, reason, "\(score)", "\(undone ?? 0)",
      "\(decided ?? 0)", statement?.identifier ?? "",
    ] + articles
  }
}

/// Why a decision could not be written down.
public enum IdentityLedgerError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Both identifiers are the same.
  case sameIdentifier(String)
  /// One identifier is of an entity and the other of an event.
  case differentKinds(String, String)
  /// The ledger has no such row.
  case unknownRow(Int)
  /// The row had been taken back before.
  case alreadyUndone(Int)

  /// What happened, for people.
  public var description: String {
    switch self {
    case .sameIdentifier(let identifier):
      "\(identifier) is given twice; a decision needs two different entities."
    case .differentKinds(let first, let second):
      "\(first) and \(second) are of different kinds; only two entities or two events can be one."
    case .unknownRow(let number): "The ledger has no row \(number); `why` lists the rows."
    case .alreadyUndone(let number): "Row \(number) has been undone before."
    }
  }
}
