extension OntologyTables {
  /// The ontology that is compiled into the binary, byte for byte `Sources/COntology/ontology.ngo`.
  public static var bundledBytes: [UInt8] {
    let compiled = OntologyBytes.bundled
    return compiled.values(of: UInt8.self, at: 0, count: compiled.count) ?? []
  }
}
