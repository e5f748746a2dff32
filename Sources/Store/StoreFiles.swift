import Foundation

/// The files that belong to a store: it, its log, its lock, its snapshot, and what is still being written of them.
///
/// Whoever reads folders passes over them.
public struct StoreFiles: Sendable {
  private let store: String

  /// Names the files of a store, beside the store's file itself where the path is a link.
  public init(ofStore path: String) {
    store = Self.resolved(path)
  }

  /// Whether a file is one of them, by whatever name.
  public func contains(_ path: String) -> Bool { contains(resolved: Self.resolved(path)) }

  /// Whether a path that ``resolved(_:)`` gave is one of them.
  public func contains(resolved path: String) -> Bool {
    guard path.hasPrefix(store) else { return false }
    let rest = path.dropFirst(store.count)
    return ["", "-wal", "-shm", "-journal", ".lock", ".graph"].contains(rest)
      || rest.hasPrefix(".graph.") && rest.hasSuffix(".unfinished")
  }

  /// The path of the file itself, behind all links.
  public static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
