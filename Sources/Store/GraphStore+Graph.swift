import Foundation
import GRDB
public import Graph
public import Ontology

extension GraphStore {
  /// Everything from which the graph of the chosen articles is built, with the user's decisions of the ledger.
  ///
  /// All of it is of one moment, also while somebody writes. The graph does not depend on `jobs`, the number of
  /// threads that read.
  public func builder(
    _ selection: StoreSelection = .all, ontology: OntologyTables, jobs: Int = 2
  ) throws(StoreError) -> GraphBuilder {
    try read { try builder(selection, in: $0, ontology: ontology, jobs: jobs) }
  }

  /// The graph of everything that speaks.
  ///
  /// It is read from the ``GraphSnapshot`` beside the store where that was made from the same content; else it is
  /// built, and kept for the next time where the folder lets itself be written.
  ///
  /// - Parameters:
  ///   - ontology: labels and headings of relations, names and countries of known actors.
  ///   - maker: what a snapshot must have been made by to be taken; nil: none is read or written.
  ///   - jobs: how many threads read records; the graph does not depend on it.
  /// - Returns: the graph, of one moment also while somebody writes.
  /// - Throws: ``StoreError`` where the records cannot be read; never for the snapshot's sake.
  public func graph(
    ontology: OntologyTables, snapshotsBy maker: GraphSnapshot.Maker?, jobs: Int = 2
  ) throws(StoreError) -> KnowledgeGraph {
    guard let maker, let stamp = try contentStamp() else {
      return try builder(ontology: ontology, jobs: jobs).build()
    }
    let snapshot = GraphSnapshot(ofStore: path)
    let origin = GraphSnapshot.Origin(stamp: stamp, ontology: ontology.fingerprint, maker: maker)
    if case .graph(let graph) = snapshot.read(origin) { return graph }
    let (builder, builtFrom) = try read { database in
      (
        try self.builder(.all, in: database, ontology: ontology, jobs: jobs),
        try Self.contentStamp(in: database)
      )
    }
    let graph = builder.build()
    guard let builtFrom else { return graph }
    snapshot.write(
      graph, GraphSnapshot.Origin(stamp: builtFrom, ontology: ontology.fingerprint, maker: maker)
    ) { (try? contentStamp()) == builtFrom }
    return graph
  }

  /// Makes the snapshot anew where it is of another content, so that the next question need not.
  ///
  /// - Returns: whether it is there; false where the folder does not let itself be written, or is full.
  @discardableResult
  public func prepareSnapshot(
    ontology: OntologyTables, by maker: GraphSnapshot.Maker, jobs: Int = 2
  ) throws(StoreError) -> Bool {
    guard let stamp = try contentStamp() else { return false }
    let origin = GraphSnapshot.Origin(stamp: stamp, ontology: ontology.fingerprint, maker: maker)
    let snapshot = GraphSnapshot(ofStore: path)
    guard !snapshot.isOf(origin) else { return true }
    _ = try graph(ontology: ontology, snapshotsBy: maker, jobs: jobs)
    return snapshot.isOf(origin)
  }

  /// What the content of the store is known by; every change of articles or ledger renews it.
  ///
  /// Nil for a store of version 1 that may not be written.
  func contentStamp() throws(StoreError) -> [UInt8]? { try read(Self.contentStamp) }

  private static func contentStamp(in database: Database) throws -> [UInt8]? {
    guard try database.tableExists("content") else { return nil }
    return try Data.fetchOne(database, sql: "SELECT stamp FROM content").map { Array($0) }
  }

  private func builder(
    _ selection: StoreSelection, in database: Database, ontology: OntologyTables, jobs: Int
  ) throws -> GraphBuilder {
    let empty = GraphBuilder(ontology: ontology, ledger: try Self.ledger(in: database))
    let parts = try gather(selection, in: database, jobs: jobs, empty: empty) { $0.add($1) }
    var builder = parts.first ?? empty
    for part in parts.dropFirst() { builder.merge(part) }
    return builder
  }
}
