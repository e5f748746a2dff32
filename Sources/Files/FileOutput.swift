import Foundation

/// A file that is being written.
public struct FileOutput: Sendable {
  private let handle: FileHandle
  /// The path by which people know it.
  private let path: String

  init(handle: FileHandle, path: String) {
    self.handle = handle
    self.path = path
  }

  /// Writes bytes behind those written before.
  ///
  /// - Throws: ``FileError``.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw FileError(path: path, reason: error.localizedDescription)
    }
  }
}
