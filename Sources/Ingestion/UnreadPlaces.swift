import Foundation
import Store

/// What walks could not read and quarantine holds by its place, without bytes: each leaves when its place can be read.
///
/// What lies behind a place may change without a trace: permissions, a mount, a file fetched anew. So a place is looked
/// at again in every run that sees it from the folder from which it was seen: elsewhere the same path is another file.
struct UnreadPlaces {
  private let entries: [QuarantineEntry]
  private let places: Set<String>
  private let elsewhere: Set<String>
  /// Places that this run could not read either.
  private var failed: Set<String> = []
  /// Archives from which this run got something.
  private var opened: Set<String> = []

  init(store: GraphStore) throws(StoreError) {
    let folder = FileManager.default.currentDirectoryPath
    let all = try store.quarantine(hashPrefix: SourceFailure.walkPrefix)
    entries = all.filter { $0.isSeen(from: folder) }
    places = Set(entries.map(\.place))
    elsewhere = Set(all.lazy.filter { !$0.isSeen(from: folder) }.map(\.place))
  }

  /// Whether quarantine holds another file by this place, seen from another folder.
  func isElsewhere(_ place: String) -> Bool { elsewhere.contains(place) }

  /// Notes what the walk cannot read.
  mutating func note(_ failure: SourceFailure) { failed.insert(failure.place) }

  /// Notes where a record stands, new or known.
  ///
  /// - Complexity: O(*n*) in the length of the place, however many entries there are.
  mutating func note(place: String) {
    guard !places.isEmpty else { return }
    // "crawl.zip: news.tar: line 3" stands in "crawl.zip: news.tar" and in "crawl.zip".
    let ends = place.ranges(of: ": ").map(\.lowerBound) + [place.endIndex]
    for end in ends {
      let outer = String(place[..<end])
      if places.contains(outer) { opened.insert(outer) }
    }
  }

  /// Those that a run over all its input found readable, or gone.
  var readable: [QuarantineEntry] {
    var folders = FolderNames()
    return entries.filter { entry in
      guard !failed.contains(entry.place) else { return false }
      return opened.contains(entry.place)
        || entry.wasClosed && !Self.isClosed(entry.place, in: &folders)
    }
  }

  /// Those of inputs that cannot be opened now either.
  var closed: [QuarantineEntry] {
    var folders = FolderNames()
    return entries.filter { $0.wasClosed && Self.isClosed($0.place, in: &folders) }
  }

  /// Whether the system refuses to read a file, or to look into a folder.
  ///
  /// What is not there refuses nothing, unless its folder lists it: by a name that is not UTF-8, or as a link to nothing.
  private static func isClosed(_ place: String, in folders: inout FolderNames) -> Bool {
    var isFolder = false
    if let attributes = try? FileManager.default.attributesOfItem(atPath: place) {
      isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
    }
    guard unsafe access(place, isFolder ? R_OK | X_OK : R_OK) != 0 else { return false }
    let isMissing = errno == ENOENT || errno == ENOTDIR
    return !isMissing || folders.list(place)
  }
}

/// The names in folders, each folder read once.
private struct FolderNames {
  private var names: [String: Set<String>] = [:]

  /// Whether the folder of a file lists its name.
  mutating func list(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    if let known = names[folder] { return known.contains(url.lastPathComponent) }
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    names[folder] = Set(found)
    return found.contains(url.lastPathComponent)
  }
}

extension QuarantineEntry {
  /// Whether an input itself could not be opened.
  fileprivate var wasClosed: Bool { IngestionReport.closedReasons.contains(reason) }

  /// Whether its place is the same file from a folder as in the run that noted it, as far as that run told.
  fileprivate func isSeen(from folder: String) -> Bool {
    place.hasPrefix("/") || hints[SourceRecord.folderKey] ?? folder == folder
  }
}

extension SourceFailure {
  /// From which folder its place is seen.
  var hintsOfPlace: [String: String] {
    guard !place.hasPrefix("/") else { return [:] }
    return [SourceRecord.folderKey: FileManager.default.currentDirectoryPath]
  }
}
