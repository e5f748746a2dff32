import Foundation

/// Files that are there whole or not at all: written beside their place, made durable, then renamed.
///
/// A link is followed; a device or pipe is written to directly. When anything goes wrong, what stood there before
/// stays, and nothing is left beside it.
public enum AtomicFile {
  /// Writes a file piece by piece.
  ///
  /// - Throws: ``FileError``, and what `body` throws.
  public static func write(to path: String, _ body: (FileOutput) throws -> Void) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let isSpecial = isDevice(target)
    let temporary = isSpecial ? target : temporaryPath(beside: target)
    let manager = FileManager.default
    guard isSpecial || manager.createFile(atPath: temporary, contents: nil) else {
      throw FileError(path: path, reason: reason())
    }
    do {
      try fill(temporary, named: path, isDurable: !isSpecial, body)
      if !isSpecial { try replace(target, by: temporary, named: path) }
    } catch {
      if !isSpecial { try? manager.removeItem(atPath: temporary) }
      throw error
    }
  }

  /// Writes a text.
  ///
  /// - Throws: ``FileError``.
  public static func write(_ text: String, to path: String) throws {
    try write(to: path) { file in try file.write(Array(text.utf8)) }
  }

  /// Tries whether a file can be written at a place, and leaves things there as they are.
  ///
  /// - Throws: ``FileError``.
  public static func check(_ path: String) throws(FileError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    if isDevice(target) { return }
    if kind(of: target) == .typeDirectory { throw FileError(path: path, reason: "it is a folder") }
    let manager = FileManager.default
    let temporary = temporaryPath(beside: target)
    guard manager.createFile(atPath: temporary, contents: nil) else {
      throw FileError(path: path, reason: reason())
    }
    try? manager.removeItem(atPath: temporary)
  }

  private static func fill(
    _ path: String, named name: String, isDurable: Bool, _ body: (FileOutput) throws -> Void
  ) throws {
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw FileError(path: name, reason: reason())
    }
    defer { try? handle.close() }
    try body(FileOutput(handle: handle, path: name))
    guard isDurable else { return }
    do {
      try handle.synchronize()
    } catch {
      throw FileError(path: name, reason: error.localizedDescription)
    }
  }

  /// Renames, which puts the new file in the place of the old one in a single step.
  private static func replace(
    _ target: String, by temporary: String, named name: String
  ) throws(FileError) {
    guard unsafe rename(temporary, target) == 0 else {
      throw FileError(path: name, reason: reason())
    }
  }

  private static func temporaryPath(beside target: String) -> String {
    let url = URL(fileURLWithPath: target)
    let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).partial"
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  private static func isDevice(_ path: String) -> Bool {
    guard let kind = Self.kind(of: path) else { return false }
    return kind != .typeRegular && kind != .typeDirectory
  }

  /// What stands at a place; nil for nothing.
  private static func kind(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
