/// Writes JSON-LD 1.1: entities, and statements with every sentence that says them.
///
/// One resource a line. Context, types and ids come first, so that readers need not hold the file in memory.
/// What is asserted and not denied also stands as a plain triple of its subject.
public struct JSONLDWriter {
  private let options: ExportOptions

  /// A writer; flavours are GraphML's and have no meaning here.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink, ``ExportError/damagedResource(name:)``.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    let context = try ExportContext()
    var writer = JSONLDResourceWriter(
      sink: sink, context: context.bytes, baseIRI: options.baseIRI)
    try GraphDescription(graph, options, context).write(to: &writer)
    sink = writer.sink
  }
}

/// The notation of JSON-LD.
struct JSONLDResourceWriter: ResourceWriter {
  private(set) var sink: ExportSink
  private let context: [UInt8]
  private let baseIRI: String
  private var isFirst = true
  /// The property whose values are being written, one level up each.
  private var open: [RDFProperty?] = [nil]

  init(sink: ExportSink, context: [UInt8], baseIRI: String) {
    self.sink = sink
    self.context = context
    self.baseIRI = baseIRI
  }

  mutating func begin() throws(ExportError) {
    sink.write("{\"@context\": ")
    sink.write(context)
    sink.write(",\n\"@graph\": [")
  }

  mutating func start(_ types: [RDFTerm], _ name: RDFName) {
    sink.write(isFirst ? "\n" : ",\n")
    isFirst = false
    writeHead(types, name)
  }

  mutating func startNested(_ property: RDFProperty, _ types: [RDFTerm], _ name: RDFName) {
    if open.last == property {
      sink.write(",")
    } else {
      closeList()
      writeKey(property)
      sink.write("[")
      open[open.count - 1] = property
    }
    open.append(nil)
    writeHead(types, name)
  }

  mutating func endNested() {
    closeList()
    sink.write("}")
    open.removeLast()
  }

  mutating func end() throws(ExportError) {
    closeList()
    sink.write("}")
    try sink.flushIfFull()
  }

  mutating func finish() throws(ExportError) {
    sink.write("\n]}\n")
    try sink.flush()
  }

  mutating func add(_ property: RDFProperty, _ text: String) {
    writeKey(property)
    sink.writeJSON(text)
  }

  mutating func add(_ property: RDFProperty, _ texts: [String]) {
    writeKey(property)
    sink.write("[")
    for (place, text) in texts.enumerated() {
      if place > 0 { sink.write(",") }
      sink.writeJSON(text)
    }
    sink.write("]")
  }

  mutating func add(_ property: RDFProperty, _ number: Int) {
    writeKey(property)
    sink.write(number)
  }

  mutating func add(_ property: RDFProperty, _ flag: Bool) {
    writeKey(property)
    sink.write(flag ? "true" : "false")
  }

  mutating func add(_ property: RDFProperty, _ name: RDFName) {
    writeKey(property)
    write(name, as: property)
  }

  mutating func add(_ property: RDFProperty, _ names: [RDFName]) {
    writeKey(property)
    sink.write("[")
    for (place, name) in names.enumerated() {
      if place > 0 { sink.write(",") }
      write(name, as: property)
    }
    sink.write("]")
  }

  mutating func add(_ property: RDFProperty, address: String) {
    writeKey(property)
    sink.writeJSON(address)
  }

  /// A value that the context takes for an IRI is a string; any other needs `{"id": …}`.
  private mutating func write(_ name: RDFName, as property: RDFProperty) {
    let isBare = property.term.term.utf8.firstIndex(of: UInt8(ascii: ":")) == nil
    if !isBare { sink.write("{\"id\": ") }
    write(name)
    if !isBare { sink.write("}") }
  }

  private mutating func write(_ name: RDFName) {
    sink.write("\"")
    if name.vocabulary == .base {
      sink.write(baseIRI)
    } else {
      sink.write(name.vocabulary.rawValue)
      sink.write(":")
    }
    sink.write(name.local)
    sink.write("\"")
  }

  private mutating func writeHead(_ types: [RDFTerm], _ name: RDFName) {
    sink.write("{\"type\": ")
    if types.count == 1 {
      sink.writeJSON(types[0].term)
    } else {
      sink.write("[")
      for (place, type) in types.enumerated() {
        if place > 0 { sink.write(",") }
        sink.writeJSON(type.term)
      }
      sink.write("]")
    }
    sink.write(", \"id\": ")
    write(name)
  }

  private mutating func writeKey(_ property: RDFProperty) {
    closeList()
    sink.write(property.key)
  }

  /// Ends the list of resources at this level, where there is one.
  private mutating func closeList() {
    guard open[open.count - 1] != nil else { return }
    sink.write("]")
    open[open.count - 1] = nil
  }
}
