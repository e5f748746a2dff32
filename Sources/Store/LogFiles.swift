import Foundation

/// The two files that SQLite keeps beside a store in WAL mode: the log, and the index of the log that all share.
///
/// A reader makes them too, and cannot remove them: those of another user, or of a day when the store itself could not
/// be written, would stop the next writer.
struct LogFiles {
  private let store: String

  /// Names the files of a store, beside the store's file itself where the path is a link.
  init(ofStore path: String) {
    store = StoreFiles.resolved(path)
  }

  /// What was committed and is not in the store's file yet.
  private var logPath: String { store + "-wal" }

  /// The index.
  private var indexPath: String { store + "-shm" }

  /// Whether the store's file has all that was committed; a reader may leave an empty log.
  var areEmpty: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: logPath)
    return attributes?[.size] as? Int ?? 0 == 0
  }

  /// Sees to it that the one writer can write both.
  ///
  /// Where it cannot, and they hold nothing, and nobody has the store open, they are removed: SQLite makes them anew.
  ///
  /// - Throws: ``StoreError/readOnlyLog(path:)`` for a file that stands in the way.
  func makeWritable(
    isWritable: (String) -> Bool = { FileManager.default.isWritableFile(atPath: $0) }
  ) throws(StoreError) {
    let files = FileManager.default
    // SQLite says it of the store itself.
    guard isWritable(store) else { return }
    let closed = [logPath, indexPath].filter { files.fileExists(atPath: $0) && !isWritable($0) }
    guard let first = closed.first else { return }
    guard removeUnused() else { throw .readOnlyLog(path: first) }
  }

  /// Removes both where they hold nothing and nobody has the store open.
  ///
  /// In WAL mode whoever has the store open holds a lock on bytes far behind the end of all but the largest files
  /// (SHARED_FIRST and SHARED_SIZE of SQLite's `os.h`). Here they are locked for writing, as SQLite does itself, until
  /// both files are gone: who opens the store meanwhile waits, and maps no index that is about to vanish.
  private func removeUnused() -> Bool {
    StoreConnection.whileClosed(store) {
      guard let handle = FileHandle(forUpdatingAtPath: store) else { return false }
      // With this the lock ends; no connection of this process loses one by it.
      defer { try? handle.close() }
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = 0x4000_0002
      lock.l_len = 510
      guard unsafe fcntl(handle.fileDescriptor, F_SETLK, &lock) == 0, areEmpty else { return false }
      return (try? remove()) != nil
    }
  }

  /// One without the other would be of another moment.
  private func remove() throws {
    for file in [indexPath, logPath] where FileManager.default.fileExists(atPath: file) {
      try FileManager.default.removeItem(atPath: file)
    }
  }
}
