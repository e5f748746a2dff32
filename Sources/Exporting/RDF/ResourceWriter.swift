/// A notation of RDF.
///
/// What is described is the same in all of them; how it is written is theirs.
///
/// Every description begins with its types, which JSON-LD's streaming readers need before the id.
protocol ResourceWriter {
  /// Begins the document.
  mutating func begin() throws(ExportError)
  /// Begins the description of a resource.
  mutating func start(_ types: [RDFTerm], _ name: RDFName)
  /// Begins the description of a resource that is a value of the one just described.
  mutating func startNested(_ property: RDFProperty, _ types: [RDFTerm], _ name: RDFName)
  /// Ends the description of such a resource.
  mutating func endNested()
  mutating func add(_ property: RDFProperty, _ text: String)
  mutating func add(_ property: RDFProperty, _ texts: [String])
  mutating func add(_ property: RDFProperty, _ number: Int)
  mutating func add(_ property: RDFProperty, _ flag: Bool)
  mutating func add(_ property: RDFProperty, _ name: RDFName)
  mutating func add(_ property: RDFProperty, _ names: [RDFName])
  /// Adds a web address; it is whole and percent-encoded.
  mutating func add(_ property: RDFProperty, address: String)
  /// Ends the description.
  mutating func end() throws(ExportError)
  /// Ends the document.
  mutating func finish() throws(ExportError)
}

extension ResourceWriter {
  /// Adds what is there.
  mutating func addIfPresent(_ property: RDFProperty, _ text: String?) {
    if let text, !text.isEmpty { add(property, text) }
  }
}
