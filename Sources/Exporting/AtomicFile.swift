import Foundation

/// A file that is there whole or not at all: written beside its place, made durable, then renamed.
public struct AtomicFile {
  /// Writes a file through a sink.
  ///
  /// A link is followed; a device or pipe is written to directly. When anything goes wrong, what stood there before
  /// stays, and nothing is left beside it.
  ///
  /// - Throws: ``ExportError/unwritable(path:reason:)``, and what `body` throws.
  public static func write(
    to path: String, _ body: (inout ExportSink) throws(ExportError) -> Void
  ) throws(ExportError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let isSpecial = isDevice(target)
    let temporary = isSpecial ? target : temporaryPath(beside: target)
    let manager = FileManager.default
    guard isSpecial || manager.createFile(atPath: temporary, contents: nil) else {
      throw .unwritable(path: path, reason: reason())
    }
    do {
      try fill(temporary, named: path, isDurable: !isSpecial, body)
      if !isSpecial { try replace(target, by: temporary, named: path) }
    } catch {
      if !isSpecial { try? manager.removeItem(atPath: temporary) }
      throw error
    }
  }

  private static func fill(
    _ path: String, named name: String, isDurable: Bool,
    _ body: (inout ExportSink) throws(ExportError) -> Void
  ) throws(ExportError) {
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw .unwritable(path: name, reason: reason())
    }
    defer { try? handle.close() }
    var sink = ExportSink { bytes throws(ExportError) in
      do {
        try handle.write(contentsOf: Data(bytes))
      } catch {
        throw .unwritable(path: name, reason: error.localizedDescription)
      }
    }
    try body(&sink)
    try sink.flush()
    guard isDurable else { return }
    do {
      try handle.synchronize()
    } catch {
      throw .unwritable(path: name, reason: error.localizedDescription)
    }
  }

  /// Renames, which puts the new file in the place of the old one in a single step.
  private static func replace(
    _ target: String, by temporary: String, named name: String
  ) throws(ExportError) {
    guard unsafe rename(temporary, target) == 0 else {
      throw .unwritable(path: name, reason: reason())
    }
  }

  private static func temporaryPath(beside target: String) -> String {
    let url = URL(fileURLWithPath: target)
    let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).partial"
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  private static func isDevice(_ path: String) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let type = attributes[.type] as? FileAttributeType
    else { return false }
    return type != .typeRegular && type != .typeDirectory
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
