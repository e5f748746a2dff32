/// Writes RDF 1.1 N-Quads, one statement a line: what loads fastest and compares best.
///
/// It says exactly what ``JSONLDWriter`` says.
public struct NQuadsWriter {
  private let options: ExportOptions

  /// A writer; flavours are GraphML's and have no meaning here.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink, ``ExportError/damagedResource(name:)``.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    var writer = NQuadsResourceWriter(sink: sink, baseIRI: options.baseIRI)
    try GraphDescription(graph, options, try ExportContext()).write(to: &writer)
    sink = writer.sink
  }
}

/// The notation of N-Quads.
struct NQuadsResourceWriter: ResourceWriter {
  private(set) var sink: ExportSink
  private let baseIRI: String
  /// The resource that is being described, and those of which it is a value.
  private var subjects: [RDFName] = []

  init(sink: ExportSink, baseIRI: String) {
    self.sink = sink
    self.baseIRI = baseIRI
  }

  mutating func begin() throws(ExportError) {}

  mutating func start(_ types: [RDFTerm], _ name: RDFName) {
    subjects.append(name)
    for type in types { add(RDFProperty(RDFTerm(.rdf, "type"), .resource), type.name) }
  }

  mutating func startNested(_ property: RDFProperty, _ types: [RDFTerm], _ name: RDFName) {
    add(property, name)
    start(types, name)
  }

  mutating func endNested() { subjects.removeLast() }

  mutating func end() throws(ExportError) {
    subjects.removeLast()
    try sink.flushIfFull()
  }

  mutating func finish() throws(ExportError) { try sink.flush() }

  mutating func add(_ property: RDFProperty, _ text: String) {
    writeHead(property)
    sink.writeLiteral(text)
    writeDatatype(property)
    sink.write(" .\n")
  }

  mutating func add(_ property: RDFProperty, _ texts: [String]) {
    for text in texts { add(property, text) }
  }

  mutating func add(_ property: RDFProperty, _ number: Int) { add(property, String(number)) }

  mutating func add(_ property: RDFProperty, _ flag: Bool) {
    add(property, flag ? "true" : "false")
  }

  mutating func add(_ property: RDFProperty, _ name: RDFName) {
    writeHead(property)
    write(name)
    sink.write(" .\n")
  }

  mutating func add(_ property: RDFProperty, _ names: [RDFName]) {
    for name in names { add(property, name) }
  }

  mutating func add(_ property: RDFProperty, address: String) {
    writeHead(property)
    sink.write("<")
    sink.write(address)
    sink.write("> .\n")
  }

  private mutating func writeHead(_ property: RDFProperty) {
    if let subject = subjects.last { write(subject) }
    sink.write(" ")
    write(property.term.name)
    sink.write(" ")
  }

  private mutating func write(_ name: RDFName) {
    sink.write("<")
    sink.write(name.vocabulary == .base ? baseIRI : name.vocabulary.iri)
    sink.write(name.local)
    sink.write(">")
  }

  private mutating func writeDatatype(_ property: RDFProperty) {
    guard let datatype = property.values.datatype else { return }
    sink.write("^^<")
    sink.write(RDFVocabulary.xsd.iri)
    sink.write(datatype)
    sink.write(">")
  }
}

extension ExportSink {
  /// Writes a string as N-Triples and Turtle do, control characters left out.
  mutating func writeLiteral(_ text: String) {
    write(UInt8(ascii: "\""))
    let bytes = text.utf8Span.span
    var special = false
    for place in bytes.indices {
      let byte = bytes[place]
      special = special || byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    }
    if special { writeEscapedLiteral(text) } else { write(text) }
    write(UInt8(ascii: "\""))
  }

  private mutating func writeEscapedLiteral(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("\\\"")
      case UInt8(ascii: "\\"): write("\\\\")
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0..<0x20, 0x7F: break
      default: write(byte)
      }
    }
  }
}
