import Foundation

/// Lets one process at a time write to a store.
///
/// The kernel holds the lock (flock on a file beside the store) and releases it when the process ends, however it
/// ends: a lock is never stale. The file says who has it.
public final class StoreLock: Sendable {
  /// Who holds a lock.
  public struct Holder: Codable, Equatable, Sendable {
    /// The number of the process.
    public let process: Int
    /// The machine.
    public let host: String
    /// When it began, in seconds since 1970.
    public let started: Int

    /// Names a holder.
    public init(process: Int, host: String, started: Int) {
      self.process = process
      self.host = host
      self.started = started
    }
  }

  /// Why a lock cannot be had.
  public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
    /// Another process has it; nil where it has not said who it is yet.
    case held(path: String, by: Holder?)
    /// The file of the lock cannot be written.
    case unwritable(path: String)

    /// What happened, and what to do.
    public var description: String {
      switch self {
      case .held(let path, let holder?):
        "\(path): process \(holder.process) on \(holder.host) has been writing to this store since "
          + "\(IngestionReport.instant(holder.started)); try again when it has ended"
      case .held(let path, nil):
        "\(path): another process is writing to this store; try again when it has ended"
      case .unwritable(let path):
        "\(path): cannot be written; check that the folder is there, and its permissions"
      }
    }
  }

  private let handle: FileHandle

  /// Takes the lock of a store, or fails at once.
  ///
  /// Where the path is a link, the lock lies beside the store itself: all names of a store have one lock.
  public init(store path: String, holder: Holder) throws(Failure) {
    let path = Self.linked(path) + ".lock"
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let text = (try? handle.readToEnd()) ?? Data()
      throw .held(path: path, by: try? JSONDecoder().decode(Holder.self, from: text))
    }
    self.handle = handle
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: try encoder.encode(holder) + Data("\n".utf8))
    } catch {
      throw .unwritable(path: path)
    }
  }

  /// What a link names, also where that is still to be made; any other path as it is.
  private static func linked(_ path: String) -> String {
    var path = path
    // As many as the kernel follows.
    for _ in 0..<40 {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      path = target.hasPrefix("/") ? target : folder + "/" + target
    }
    return path
  }

  /// Gives the lock back; the file stays, for a file that comes and goes cannot be locked safely.
  public func release() {
    try? handle.truncate(atOffset: 0)
    try? handle.close()
  }
}
