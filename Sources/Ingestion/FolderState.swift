public import Foundation

/// What lies in some folders, by size and time of change, to see whether there is something new.
public struct FolderState: Equatable, Sendable {
  private struct File: Hashable {
    let path: String
    let size: Int
    let changed: Date
  }

  private let files: Set<File>

  /// Looks at files and at everything below folders, also where a link names them.
  ///
  /// `isOmitted` says of a file that it does not count.
  public init(of inputs: [String], omitting isOmitted: (String) -> Bool = { _ in false }) {
    var files: Set<File> = []
    let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
    func add(_ url: URL) {
      guard let values = try? url.resourceValues(forKeys: keys), values.isRegularFile == true,
        !isOmitted(url.path)
      else { return }
      files.insert(
        File(
          path: url.path, size: values.fileSize ?? 0,
          changed: values.contentModificationDate ?? .distantPast))
    }
    for input in inputs {
      let url = URL(fileURLWithPath: input).resolvingSymlinksInPath()
      add(url)
      let below = FileManager.default.enumerator(at: url, includingPropertiesForKeys: Array(keys))
      while let file = below?.nextObject() as? URL { add(file) }
    }
    self.files = files
  }

  /// How large the files are together.
  public var bytes: Int { files.reduce(0) { $0 + $1.size } }

  /// Whether a file was changed in the last seconds before an instant: it may still be being written.
  public func isFresh(at now: Date, seconds: Double = 2) -> Bool {
    files.contains { now.timeIntervalSince($0.changed) < seconds }
  }
}
