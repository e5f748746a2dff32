import Foundation
import GRDB

extension GraphStore {
  /// Copies the store into a new file while others read and write it.
  ///
  /// SQLite's online backup makes a copy of one moment; it appears under its name when it is whole.
  ///
  /// - Throws: ``StoreError/exists(path:)`` where the name is taken.
  public func backup(to path: String) throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    let unfinished = path + ".unfinished"
    try? FileManager.default.removeItem(atPath: unfinished)
    do {
      let copy = try DatabaseQueue(path: unfinished)
      try database.backup(to: copy)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: unfinished))
      try handle.synchronize()
      try handle.close()
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw StoreError(error, path: path)
    }
  }
}
