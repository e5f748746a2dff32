import Foundation
import Synchronization

/// A connection of this process to a store's file, until it ends.
///
/// Whoever closes any descriptor of a file gives up all locks that the process holds on it (POSIX), those of SQLite's
/// connections too. Another process would then take the store for closed by everybody, and remove a log that is in
/// use. So a descriptor of our own waits to be closed until the last connection of this process has ended, as those
/// of SQLite do.
final class StoreConnection: Sendable {
  private struct File {
    var connections = 0
    var waiting: [FileHandle] = []
  }

  /// By the path of the file itself.
  private static let files = Mutex<[String: File]>([:])

  private let file: String
  private let hasEnded = Mutex(false)

  /// Begins one; before SQLite opens the file.
  init(to path: String) {
    let file = StoreFiles.resolved(path)
    self.file = file
    Self.files.withLock { $0[file, default: File()].connections += 1 }
  }

  deinit { end() }

  /// Ends it; after SQLite closed the file.
  func end() {
    let isFirst = hasEnded.withLock { hasEnded in
      defer { hasEnded = true }
      return !hasEnded
    }
    guard isFirst else { return }
    Self.files.withLock { files in
      files[file]?.connections -= 1
      guard let state = files[file], state.connections == 0 else { return }
      for handle in state.waiting { try? handle.close() }
      files[file] = nil
    }
  }

  /// Does something with a store's file that this process does not have open, and lets no connection begin meanwhile:
  /// then a descriptor of the file can be closed at once.
  ///
  /// - Returns: what `body` returns; false where there is a connection, and nothing is done.
  static func whileClosed(_ path: String, _ body: () -> Bool) -> Bool {
    let file = StoreFiles.resolved(path)
    return files.withLock { files in
      guard files[file] == nil else { return false }
      return body()
    }
  }

  /// Closes a descriptor of a store's file, now or with the last connection.
  static func close(_ handle: FileHandle, of path: String) {
    let file = StoreFiles.resolved(path)
    files.withLock { files in
      guard files[file] != nil else {
        try? handle.close()
        return
      }
      files[file]?.waiting.append(handle)
    }
  }
}
