/// Writes RDF 1.1 Turtle, for people and for tools that read no JSON-LD.
///
/// It says exactly what ``JSONLDWriter`` says. (The ontology alone is written by `Ontology`'s `TurtleWriter`.)
public struct TurtleGraphWriter {
  private let options: ExportOptions

  /// A writer; flavours are GraphML's and have no meaning here.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink, ``ExportError/damagedResource(name:)``.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    var writer = TurtleResourceWriter(sink: sink, baseIRI: options.baseIRI)
    try GraphDescription(graph, options, try ExportContext()).write(to: &writer)
    sink = writer.sink
  }
}

/// The notation of Turtle.
///
/// Resources that are values of others are written behind those.
struct TurtleResourceWriter: ResourceWriter {
  private(set) var sink: ExportSink
  private let baseIRI: String
  /// The resource that is being described, and those of which it is a value, each with the lines of its own.
  private var open: [String] = []
  private var finished: [String] = []

  init(sink: ExportSink, baseIRI: String) {
    self.sink = sink
    self.baseIRI = baseIRI
  }

  mutating func begin() throws(ExportError) {
    for vocabulary in RDFVocabulary.allCases where vocabulary != .base {
      sink.write("@prefix \(vocabulary.rawValue): <\(vocabulary.iri)> .\n")
    }
  }

  mutating func start(_ types: [RDFTerm], _ name: RDFName) {
    let types = types.map { text(of: $0.name) }.joined(separator: ", ")
    open.append("\n\(text(of: name)) a \(types)")
  }

  mutating func startNested(_ property: RDFProperty, _ types: [RDFTerm], _ name: RDFName) {
    add(property, name)
    start(types, name)
  }

  mutating func endNested() { finished.append(open.removeLast() + " .\n") }

  mutating func end() throws(ExportError) {
    sink.write(open.removeLast() + " .\n")
    for resource in finished { sink.write(resource) }
    finished.removeAll(keepingCapacity: true)
    try sink.flushIfFull()
  }

  mutating func finish() throws(ExportError) { try sink.flush() }

  mutating func add(_ property: RDFProperty, _ text: String) {
    add(property, value: literal(text, property))
  }

  mutating func add(_ property: RDFProperty, _ texts: [String]) {
    add(property, value: texts.map { literal($0, property) }.joined(separator: ", "))
  }

  mutating func add(_ property: RDFProperty, _ number: Int) {
    if property.values == .integer {
      add(property, value: String(number))
    } else {
      add(property, String(number))
    }
  }

  mutating func add(_ property: RDFProperty, _ flag: Bool) {
    add(property, value: flag ? "true" : "false")
  }

  mutating func add(_ property: RDFProperty, _ name: RDFName) {
    add(property, value: text(of: name))
  }

  mutating func add(_ property: RDFProperty, _ names: [RDFName]) {
    add(property, value: names.map(text).joined(separator: ", "))
  }

  mutating func add(_ property: RDFProperty, address: String) {
    add(property, value: "<\(address)>")
  }

  private mutating func add(_ property: RDFProperty, value: String) {
    open[open.count - 1] += " ;\n  \(text(of: property.term.name)) \(value)"
  }

  private func literal(_ text: String, _ property: RDFProperty) -> String {
    let quoted = ExportSink.text { sink in sink.writeLiteral(text) }
    return property.values.datatype.map { "\(quoted)^^xsd:\($0)" } ?? quoted
  }

  /// With a prefix where the rest is a plain name, else in full.
  private func text(of name: RDFName) -> String {
    if name.vocabulary == .base { return "<\(baseIRI)\(name.local)>" }
    let isPlain =
      name.local.utf8.first != 0x2D
      && name.local.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
          || byte == 0x2D
      }
    return isPlain
      ? "\(name.vocabulary.rawValue):\(name.local)" : "<\(name.vocabulary.iri)\(name.local)>"
  }
}
