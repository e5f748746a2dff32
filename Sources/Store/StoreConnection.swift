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
    let file = Self.resolved(path)
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

  /// Whether this process has the store open.
  static func isOpen(to path: String) -> Bool {
    let file = resolved(path)
    return files.withLock { $0[file] != nil }
  }

  /// Closes a descriptor of a store's file, now or with the last connection.
  static func close(_ handle: FileHandle, of path: String) {
    let file = resolved(path)
    files.withLock { files in
      guard files[file] != nil else {
        try? handle.close()
        return
      }
      files[file]?.waiting.append(handle)
    }
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
