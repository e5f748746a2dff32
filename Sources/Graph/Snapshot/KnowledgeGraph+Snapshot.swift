import Facts
public import Foundation
import Ontology

extension KnowledgeGraph {
  private static let magic = Array("NGGRAPH\0".utf8)
  private static let version: UInt32 = 1

  /// The graph as bytes that ``init(snapshot:)`` reads many times faster than a graph is built.
  ///
  /// Equal graphs have equal bytes. They are meant to be kept beside a store and made anew when a program of another
  /// version refuses them.
  public var snapshot: [UInt8] {
    var writer = SnapshotWriter()
    tables.strings.write(to: &writer)
    tables.articles.write(to: &writer)
    tables.nodes.write(to: &writer)
    tables.edges.write(to: &writer)
    tables.evidence.write(to: &writer)
    writer.add(UInt64(leftOut))
    for row in decisions { row.write(to: &writer) }
    writer.add(UInt8(0))
    for candidate in reviewQueue { candidate.write(to: &writer) }
    writer.add(UInt8(0))
    var whole = SnapshotWriter()
    for byte in Self.magic { whole.add(byte) }
    whole.add(Self.version)
    whole.add(Self.checksum(Data(writer.bytes)))
    return whole.bytes + writer.bytes
  }

  /// The graph of a snapshot.
  ///
  /// - Throws: ``SnapshotError``.
  public init(snapshot bytes: [UInt8]) throws(SnapshotError) {
    try self.init(snapshot: Data(bytes))
  }

  /// The graph of a snapshot, which may be a mapped file or a part of one.
  ///
  /// - Throws: ``SnapshotError``.
  public init(snapshot bytes: Data) throws(SnapshotError) {
    guard bytes.starts(with: Self.magic) else { throw .noSnapshot }
    var header = SnapshotReader(bytes, from: Self.magic.count)
    let version = try header.number(UInt32.self)
    guard version == Self.version else { throw .otherVersion(Int(version)) }
    let checksum = try header.number(UInt64.self)
    let start = Self.magic.count + 12
    guard checksum == Self.checksum(bytes.dropFirst(start)) else { throw .damaged }
    var reader = SnapshotReader(bytes, from: start)
    let strings = try StringTable(&reader)
    let articles = try ArticleColumns(&reader)
    let nodes = try NodeColumns(&reader)
    let edges = try EdgeColumns(&reader)
    let evidence = try EvidenceColumns(&reader)
    let leftOut = Int(truncatingIfNeeded: try reader.number(UInt64.self))
    var decisions: [IdentityLedger.Row] = []
    while try reader.number(UInt8.self) == 1 {
      decisions.append(try IdentityLedger.Row(&reader, sequence: decisions.count + 1))
    }
    var queue: [IdentityLedger.Candidate] = []
    while try reader.number(UInt8.self) == 1 { queue.append(try IdentityLedger.Candidate(&reader)) }
    guard reader.isAtEnd else { throw .damaged }
    self.init(
      tables: GraphTables(
        strings: strings, nodes: nodes, edges: edges, evidence: evidence, articles: articles,
        leftOut: leftOut, decisions: decisions, reviewQueue: queue))
  }

  /// FNV-1a over words of eight bytes.
  private static func checksum(_ bytes: Data) -> UInt64 {
    unsafe bytes.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      let words = bytes.count / 8 * 8
      for position in stride(from: 0, to: words, by: 8) {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01B3
        hash ^= hash >> 32
      }
      for position in words..<bytes.count {
        hash = unsafe (hash ^ UInt64(bytes[position])) &* 0x0000_0100_0000_01B3
      }
      return hash ^ UInt64(bytes.count)
    }
  }
}

extension IdentityLedger.Row {
  fileprivate func write(to writer: inout SnapshotWriter) {
    writer.add(UInt8(1))
    for text in [decision.rawValue, first, second, reason, source.rawValue] { writer.add(text) }
    writer.add(score.bitPattern)
  }

  fileprivate init(_ reader: inout SnapshotReader, sequence: Int) throws(SnapshotError) {
    let decision = IdentityLedger.Decision(rawValue: try reader.text())
    let first = try reader.text()
    let second = try reader.text()
    let reason = try reader.text()
    let source = IdentityLedger.Source(rawValue: try reader.text())
    guard let decision, let source else { throw .damaged }
    self.init(
      sequence: sequence, decision: decision, first: first, second: second, reason: reason,
      score: Double(bitPattern: try reader.number(UInt64.self)), source: source)
  }
}

extension IdentityLedger.Candidate {
  fileprivate func write(to writer: inout SnapshotWriter) {
    writer.add(UInt8(1))
    for text in [first, second, reason] { writer.add(text) }
    writer.add(score.bitPattern)
    writer.add(UInt64(documentCount))
  }

  fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
    self.init(
      first: try reader.text(), second: try reader.text(), reason: try reader.text(),
      score: Double(bitPattern: try reader.number(UInt64.self)),
      documentCount: Int(truncatingIfNeeded: try reader.number(UInt64.self)))
  }
}
