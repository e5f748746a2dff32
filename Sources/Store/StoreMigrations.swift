import GRDB

/// The versions of the schema, each a step from the one before.
///
/// Steps that were released never change.
enum StoreMigrations {
  /// The version that this program writes: the number of steps.
  static let version = names.count

  /// What the header of a store's file says about it: "NGST".
  static let applicationIdentifier = 0x4E47_5354

  private static let names = [
    "1: articles, statements, names, runs", "2: a stamp of the content",
    "3: rejected statements, and when it was decided",
  ]

  /// All steps.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(names[0]) { database in
      try database.execute(sql: StoreSchema.version1)
      try mark(database, version: 1)
    }
    migrator.registerMigration(names[1]) { database in
      try database.execute(sql: StoreSchema.version2)
      try mark(database, version: 2)
    }
    migrator.registerMigration(names[2]) { database in
      try database.execute(sql: StoreSchema.version3)
      try mark(database, version: 3)
    }
    return migrator
  }

  private static func mark(_ database: Database, version: Int) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationIdentifier)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }
}
