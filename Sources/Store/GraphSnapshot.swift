import Foundation
import Graph

/// The file beside a store that holds its graph ready made: `news.ngdb.graph`.
///
/// It is a copy and never the truth: it counts only while it names the store's content, the ontology and the
/// program that asks, and while its checksum holds. In every other case the graph is built anew. So it may be
/// deleted, cut, or left behind at any time.
///
///     "NGSNAPS1", stamp of the content (16 bytes), fingerprint of the ontology (8), of the program (8),
///     then `KnowledgeGraph.snapshot`, which has a version and a checksum of its own
public struct GraphSnapshot: Sendable {
  /// The build of the program that asks: another one may make another graph of the same content.
  public struct Maker: Equatable, Sendable {
    let fingerprint: UInt64

    /// A maker by all that tells its build from others.
    public init(_ description: String) {
      fingerprint = description.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
  }

  /// What a graph was made from, and by what.
  struct Origin: Equatable {
    let stamp: [UInt8]
    let ontology: UInt64
    let maker: Maker

    /// The first bytes of a snapshot's file.
    fileprivate var header: [UInt8] {
      GraphSnapshot.magic + stamp
        + [ontology, maker.fingerprint].flatMap { number in
          (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
        }
    }
  }

  /// What a look at the file comes to.
  enum Reading: Equatable {
    /// It has the graph.
    case graph(KnowledgeGraph)
    /// There is none, or it is of another content, ontology or program.
    case none
    /// It should have the graph and was cut or changed.
    case damaged
  }

  /// Where it lies.
  public let path: String
  private let store: String

  fileprivate static let magic = Array("NGSNAPS1".utf8)

  /// Names the snapshot of a store, beside the store's file itself where the path is a link.
  public init(ofStore path: String) {
    store = StoreFiles.resolved(path)
    self.path = store + ".graph"
  }

  /// The graph, if it was made from this.
  func read(_ origin: Origin) -> Reading {
    // Mapped, for a graph of a million statements takes hundreds of megabytes: what the graph copies is the only
    // copy. Files of snapshots are replaced and never written to again, so that none is cut while it is read.
    let url = URL(fileURLWithPath: path)
    guard let bytes = try? Data(contentsOf: url, options: .alwaysMapped) else { return .none }
    let header = origin.header
    guard bytes.starts(with: header) else { return .none }
    do {
      return .graph(try KnowledgeGraph(snapshot: bytes.dropFirst(header.count)))
    } catch SnapshotError.otherVersion {
      return .none
    } catch {
      return .damaged
    }
  }

  /// Whether it says that it was made from this.
  func isOf(_ origin: Origin) -> Bool {
    let header = origin.header
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: header.count)).map { Array($0) } == header
  }

  /// Puts a graph there, whole or not at all, readable by whoever may read the store.
  ///
  /// A folder that may not be written, or a full disk, leaves things as they were. `isStillCurrent` is asked when
  /// the file has its name: what was forgotten meanwhile must not stay in it.
  func write(_ graph: KnowledgeGraph, _ origin: Origin, isStillCurrent: () -> Bool) {
    let files = FileManager.default
    removeUnfinished()
    let unfinished = "\(path).\(UUID().uuidString).unfinished"
    defer { try? files.removeItem(atPath: unfinished) }
    let mode = (try? files.attributesOfItem(atPath: store))?[.posixPermissions] ?? 0o600
    guard
      files.createFile(
        atPath: unfinished, contents: nil, attributes: [.posixPermissions: mode]),
      let handle = FileHandle(forWritingAtPath: unfinished)
    else { return }
    do {
      defer { try? handle.close() }
      try handle.write(contentsOf: Data(origin.header))
      try handle.write(contentsOf: Data(graph.snapshot))
      try handle.synchronize()
    } catch {
      return
    }
    guard isStillCurrent(), unsafe rename(unfinished, path) == 0 else { return }
    if !isStillCurrent() { remove() }
  }

  /// Removes the file, and what killed processes left of others.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    removeUnfinished()
  }

  /// A process that is writing one loses nothing by it but the snapshot.
  private func removeUnfinished() {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names
    where name.hasPrefix(url.lastPathComponent + ".") && name.hasSuffix(".unfinished") {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }
}
