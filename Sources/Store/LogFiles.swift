import Foundation

/// The two files that SQLite keeps beside a store in WAL mode: the log, and the index of the log that all share.
///
/// A reader makes them too, and cannot remove them: those of another user, or of a day when the store itself could not
/// be written, would stop the next writer.
struct LogFiles {
  private let store: String

  /// Names the files of a store, beside the store's file itself where the path is a link.
  init(ofStore path: String) {
    store = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
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
    // One without the other would be of another moment.
    guard areEmpty, !isOpen, (try? remove()) != nil else {
      throw .readOnlyLog(path: first)
    }
  }

  private func remove() throws {
    for file in [indexPath, logPath] where FileManager.default.fileExists(atPath: file) {
      try FileManager.default.removeItem(atPath: file)
    }
  }

  /// Whether a process has the store open: in WAL mode each holds a lock on bytes far behind the end of all but the
  /// largest files (SHARED_FIRST and SHARED_SIZE of SQLite's `os.h`).
  private var isOpen: Bool {
    // The system does not tell a process of its own locks.
    guard !StoreConnection.isOpen(to: store), let handle = FileHandle(forReadingAtPath: store)
    else { return true }
    defer { StoreConnection.close(handle, of: store) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0002
    lock.l_len = 510
    guard unsafe fcntl(handle.fileDescriptor, F_GETLK, &lock) == 0 else { return true }
    return lock.l_type != Int16(F_UNLCK)
  }
}
