import CMarkup

/// Why a document cannot be read as HTML or XML.
struct MarkupError: Error, Equatable, Sendable {
  /// What is wrong with it.
  enum Reason: Equatable, Sendable {
    case malformed, tooDeep, tooManyAttributes, tagTooLong, unsafeEntities, tooLarge, noMemory
  }

  /// What is wrong.
  let reason: Reason
  /// The line, from 1; nil where it is not known.
  let line: Int?
}

/// HTML or XML as flat arrays, in document order.
///
/// The only file that touches the pointers of `CMarkup`. A subtree is the range of nodes `index..<end`, so that
/// every walk is a loop: no recursion, whatever the depth.
struct MarkupDocument: Sendable {
  /// An element or a piece of text.
  struct Node: Equatable, Sendable {
    /// The index of the element's local name in `names`; nil for text.
    var name: Int? { rawName < 0 ? nil : Int(rawName) }
    /// The index of the namespace's URI in `names`.
    var space: Int? { rawSpace < 0 ? nil : Int(rawSpace) }
    /// The element that holds it; nil for the root.
    var parent: Int? { rawParent < 0 ? nil : Int(rawParent) }
    /// One after the last node inside it.
    var end: Int { Int(rawEnd) }
    /// Whether it is text.
    var isText: Bool { rawName < 0 }
    /// The bytes of `text` that a text has; the attributes of an element.
    var range: Range<Int> { Int(first)..<Int(first) + Int(count) }

    fileprivate let rawName, rawSpace, rawParent, rawEnd, first, count: Int32
  }

  /// An attribute of an element.
  struct Attribute: Equatable, Sendable {
    /// The index of its local name in `names`.
    let name: Int
    /// The index of its namespace's URI in `names`.
    let space: Int?
    /// The bytes of `text` that are its value.
    let range: Range<Int>
  }

  /// The nodes; the root comes first.
  let nodes: [Node]
  /// The attributes of all elements.
  let attributes: [Attribute]
  /// UTF-8 of all texts and values.
  let text: [UInt8]
  /// The names of elements, attributes and namespaces, each once.
  let names: [String]
  /// The blocks of JSON-LD in HTML, as written.
  let scripts: [[UInt8]]

  /// Reads HTML from UTF-8; what is not well-formed is read as browsers would.
  init(html bytes: [UInt8]) throws(MarkupError) {
    try unsafe self.init(ng_markup_read_html(bytes, Int64(bytes.count)))
  }

  /// Reads XML from UTF-8.
  ///
  /// An undeclared prefix stays part of the name: `dc:date`. No entity is loaded or expanded; names of HTML characters are known.
  ///
  /// - Parameters:
  ///   - bytes: the document, whose XML declaration is ignored.
  ///   - recovering: reads what is not well-formed as far as it goes.
  /// - Throws: what is wrong with it, and on which line.
  init(xml bytes: [UInt8], recovering: Bool = false) throws(MarkupError) {
    try unsafe self.init(ng_markup_read_xml(bytes, Int64(bytes.count), recovering ? 1 : 0))
  }

  private init(_ document: OpaquePointer?) throws(MarkupError) {
    guard let document = unsafe document else { throw MarkupError(reason: .noMemory, line: nil) }
    defer { unsafe ng_markup_free(document) }
    if let reason = unsafe Self.reason(of: ng_markup_get_status(document)) {
      let line = unsafe Int(ng_markup_line(document))
      throw MarkupError(reason: reason, line: line > 0 ? line : nil)
    }
    nodes = unsafe UnsafeBufferPointer(
      start: ng_markup_nodes(document), count: Int(ng_markup_node_count(document))
    ).map {
      Node(
        rawName: $0.name, rawSpace: $0.space, rawParent: $0.parent, rawEnd: $0.end,
        first: $0.first, count: $0.count)
    }
    attributes = unsafe UnsafeBufferPointer(
      start: ng_markup_attributes(document), count: Int(ng_markup_attribute_count(document))
    ).map {
      Attribute(
        name: Int($0.name), space: $0.space < 0 ? nil : Int($0.space),
        range: Int($0.first)..<Int($0.first) + Int($0.count))
    }
    text = unsafe Self.array(ng_markup_text(document))
    names = unsafe (0..<ng_markup_name_count(document)).map {
      unsafe String(decoding: Self.array(ng_markup_name(document, $0)), as: UTF8.self)
    }
    scripts = unsafe (0..<ng_markup_script_count(document)).map {
      unsafe Self.array(ng_markup_script(document, $0))
    }
  }

  private static func array(_ bytes: ng_markup_bytes) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bytes.bytes, count: Int(bytes.count)))
  }

  private static func reason(of status: ng_markup_status) -> MarkupError.Reason? {
    switch status {
    case NG_MARKUP_OK: nil
    case NG_MARKUP_TOO_DEEP: .tooDeep
    case NG_MARKUP_TOO_MANY_ATTRIBUTES: .tooManyAttributes
    case NG_MARKUP_TAG_TOO_LONG: .tagTooLong
    case NG_MARKUP_UNSAFE_ENTITIES: .unsafeEntities
    case NG_MARKUP_TOO_LARGE: .tooLarge
    case NG_MARKUP_NO_MEMORY: .noMemory
    default: .malformed
    }
  }
}
