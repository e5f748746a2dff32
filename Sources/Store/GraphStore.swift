import Foundation
import GRDB

/// A knowledge graph in one file: what every article says, who is who, and how it came in.
///
///     let store = try GraphStore(path: "news.ngdb", access: .writing)
///     let run = try store.beginRun(settings)
///     try store.commit([.article(article)], in: run)
///
/// The file is an SQLite database in WAL mode. What one call of ``commit(_:in:)`` brings is there as a
/// whole or not at all, whenever the process ends.
public struct GraphStore: Sendable {
  /// What a caller means to do.
  public enum Access: Sendable {
    /// Only look.
    case reading
    /// Change it, and make it where there is none. One writer at a time: the caller holds the lock.
    case writing
    /// See what changes would come to: all of them are undone when the store is closed.
    case rehearsing
  }

  /// The file.
  public let path: String
  let database: DatabaseQueue
  private let access: Access
  private let connection: StoreConnection

  /// Opens a store, brings one of an older version up to date, and checks that it is whole.
  ///
  /// The whole file is checked when the last run did not end properly; else its header and tables.
  ///
  /// - Throws: ``StoreError``, of which ``StoreError/newer(path:found:known:)`` and
  ///   ``StoreError/notAStore(path:)`` leave the file as it is.
  public init(path: String, access: Access) throws(StoreError) {
    self.path = path
    self.access = access
    let exists = FileManager.default.fileExists(atPath: path)
    guard exists || access != .reading else { throw .missing(path: path) }
    let logFiles = LogFiles(ofStore: path)
    let wasClosed = logFiles.areEmpty
    do {
      try Self.checkHeader(path)
      if exists, access == .writing { try logFiles.makeWritable() }
      connection = StoreConnection(to: path)
      database = try DatabaseQueue(
        path: access == .rehearsing && Self.isEmptyFile(path)
          ? ":memory:" : Self.location(of: path, access),
        configuration: Self.configuration(access))
      try Self.checkVersion(database, path: path, access)
      switch access {
      case .writing:
        try Self.prepareForWriting(database)
        if exists { try Self.checkPages(database, path: path, thoroughly: !wasClosed) }
      case .reading:
        if try Self.isOlder(database) { try Self.migrateIfPossible(path) }
      case .rehearsing:
        if try Self.isOlder(database) { try StoreMigrations.migrator.migrate(database) }
        try database.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Writes what the log holds into the file itself and closes it.
  ///
  /// A store that is not closed loses nothing; it is only two files more until the next run.
  public func close() throws(StoreError) {
    do {
      try database.writeWithoutTransaction { database in
        switch access {
        case .reading: break
        case .writing: _ = try? database.checkpoint(.truncate)
        case .rehearsing: try database.rollback()
        }
      }
      try database.close()
      connection.end()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      if access == .rehearsing { return try database.writeWithoutTransaction(body) }
      return try database.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// As ``read(_:)`` for one SELECT, which sees one moment without a transaction around it: asked for every record of a night.
  func readOnce<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.unsafeRead(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      if access == .rehearsing { return try database.writeWithoutTransaction(body) }
      return try database.write(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func configuration(_ access: Access) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.allowsUnsafeTransactions = access == .rehearsing
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -16000")
      if access == .writing { try database.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return configuration
  }

  /// What SQLite is to open.
  ///
  /// A reader, too, writes two small files beside a store in WAL mode. Where it may not, in an archive say, a store
  /// that was closed properly can be read as a file that nobody changes.
  private static func location(of path: String, _ access: Access) -> String {
    let url = URL(fileURLWithPath: StoreFiles.resolved(path))
    let folder = url.deletingLastPathComponent().path
    guard access == .reading, !FileManager.default.isWritableFile(atPath: folder),
      LogFiles(ofStore: path).areEmpty
    else { return path }
    return url.absoluteString + "?immutable=1"
  }

  /// Whether nothing is there yet, or a file of no bytes, which a rehearsal would make a store for good.
  private static func isEmptyFile(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: StoreFiles.resolved(path))
    return attributes?[.size] as? Int ?? 0 == 0
  }

  /// Sees that a path names a store, or nothing yet, before anybody makes files beside it.
  ///
  /// - Throws: ``StoreError/notAStore(path:)``.
  public static func check(path: String) throws(StoreError) {
    do {
      try checkHeader(path)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// SQLite takes any file of at most a page for an empty database when it may write: look first.
  private static func checkHeader(_ path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else { return }
    defer { StoreConnection.close(handle, of: path) }
    // A folder can be opened and not read.
    guard let header = try? handle.read(upToCount: 16) ?? Data(),
      header.isEmpty || Array(header) == Array("SQLite format 3\u{0}".utf8)
    else {
      throw StoreError.notAStore(path: path)
    }
  }

  private static func checkVersion(
    _ database: DatabaseQueue, path: String, _ access: Access
  ) throws {
    try database.read { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try !database.hasTables
      // Who only looks makes no store of an empty file.
      guard !isEmpty || access != .reading else { throw StoreError.missing(path: path) }
      guard isEmpty || application == StoreMigrations.applicationIdentifier else {
        throw StoreError.notAStore(path: path)
      }
      guard version <= StoreMigrations.version,
        try !StoreMigrations.migrator.hasBeenSuperseded(database)
      else {
        throw StoreError.newer(path: path, found: version, known: StoreMigrations.version)
      }
    }
  }

  private static func prepareForWriting(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try StoreMigrations.migrator.migrate(database)
  }

  private static func isOlder(_ database: DatabaseQueue) throws -> Bool {
    try database.read { try !StoreMigrations.migrator.hasCompletedMigrations($0) }
  }

  /// Brings a store up to date for a reader, who can do without what versions after the first added.
  private static func migrateIfPossible(_ path: String) throws {
    do {
      let writer = try DatabaseQueue(path: path, configuration: configuration(.writing))
      try prepareForWriting(writer)
      try writer.close()
    } catch {
      guard StoreError(error, path: path) == .readOnly(path: path) else { throw error }
    }
  }

  private static func checkPages(
    _ database: DatabaseQueue, path: String, thoroughly: Bool
  ) throws {
    try database.read { database in
      let hasOpenRun =
        try thoroughly
        || Bool.fetchOne(
          database, sql: "SELECT outcome IS NULL FROM run ORDER BY id DESC LIMIT 1") ?? false
      guard hasOpenRun else { return }
      let found = try String.fetchAll(database, sql: "PRAGMA quick_check(5)")
      guard found == ["ok"] else {
        throw StoreError.damaged(path: path, detail: found.joined(separator: "; "))
      }
    }
  }
}

extension Database {
  /// Whether the file holds anything but the table in which GRDB counts migrations, which is made before the
  /// first of them names the file's program: whoever is killed in between leaves just that.
  fileprivate var hasTables: Bool {
    get throws {
      try Bool.fetchOne(
        self,
        sql: "SELECT EXISTS (SELECT * FROM sqlite_master WHERE tbl_name <> 'grdb_migrations')")
        ?? false
    }
  }
}
