import Foundation
import GRDB

extension GraphStore {
  /// Copies the store into a new file while others read and write it.
  ///
  /// SQLite's online backup makes a copy of one moment; it appears under its name when it is whole and its pages are
  /// sound.
  ///
  /// - Throws: ``StoreError/exists(path:)`` where the name is taken, ``StoreError/damaged(path:detail:)`` of the store
  ///   where it is not sound, ``StoreError/uncopied(path:reason:)`` where the copy cannot be written.
  public func backup(to path: String) throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw .uncopied(path: path, reason: "there is no folder \(folder)")
    }
    let unfinished = path + ".unfinished"
    try? FileManager.default.removeItem(atPath: unfinished)
    do {
      let copy = try DatabaseQueue(path: unfinished)
      try database.backup(to: copy)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      let found = try copy.read { try String.fetchAll($0, sql: "PRAGMA quick_check(5)") }
      guard found == ["ok"] else {
        throw StoreError.damaged(path: self.path, detail: found.joined(separator: "; "))
      }
      try copy.close()
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: unfinished))
      try handle.synchronize()
      try handle.close()
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw failure(error, copying: path)
    }
  }

  private func failure(_ error: any Error, copying copy: String) -> StoreError {
    switch StoreError(error, path: copy) {
    case .damaged(_, let detail): .damaged(path: path, detail: detail)
    case .full: .uncopied(path: copy, reason: "the disk is full")
    case .readOnly: .uncopied(path: copy, reason: "the folder may not be written")
    case .device(_, let detail): .uncopied(path: copy, reason: detail)
    case let other: other
    }
  }
}
