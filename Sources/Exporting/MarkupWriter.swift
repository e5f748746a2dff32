import CMarkup

/// Writes XML through `CMarkup`; the only file of this room that sees its pointers.
///
/// Names are static strings, so that they outlive the writer; texts are copied before a call returns. The writer
/// belongs to this value alone, which cannot be copied and frees it: hence safe.
@safe struct MarkupWriter: ~Copyable {
  private let writer: OpaquePointer
  private var rows = 0

  /// A document that holds its declaration.
  ///
  /// - Throws: ``ExportError/outOfMemory``.
  init() throws(ExportError) {
    guard let writer = unsafe ng_markup_writer_new() else { throw .outOfMemory }
    unsafe self.writer = writer
  }

  deinit { unsafe ng_markup_writer_free(writer) }

  /// Starts an element of the document's structure.
  func start(_ name: StaticString) {
    unsafe ng_markup_start(writer, Self.characters(name))
  }

  /// Gives the element that was just started an attribute.
  func attribute(_ name: StaticString, _ text: String) {
    unsafe Self.withBytes(of: text) { bytes, count in
      unsafe ng_markup_attribute(writer, Self.characters(name), bytes, count)
    }
  }

  /// Ends an element of the document's structure.
  func end() { unsafe ng_markup_end(writer) }

  /// Starts an element that takes a line, or one within it.
  func startRow(_ name: StaticString) {
    unsafe ng_markup_row_start(writer, Self.characters(name))
  }

  /// Gives the element of the row an attribute.
  func rowAttribute(_ name: StaticString, _ text: String) {
    unsafe Self.withBytes(of: text) { bytes, count in
      unsafe ng_markup_row_attribute(writer, Self.characters(name), bytes, count)
    }
  }

  /// Writes text into the element of the row.
  func rowText(_ text: String) {
    unsafe Self.withBytes(of: text) { bytes, count in
      unsafe ng_markup_row_text(writer, bytes, count)
    }
  }

  /// Writes `<data key="…">…</data>` into the element of the row.
  func rowData(_ key: StaticString, _ text: String) {
    unsafe Self.withBytes(of: text) { bytes, count in
      unsafe ng_markup_row_data(writer, Self.characters(key), bytes, count)
    }
  }

  /// Ends the innermost element of the row.
  func endRow() { unsafe ng_markup_row_end(writer) }

  /// Ends the outermost element of the row, and moves rows to a sink once there are some.
  ///
  /// - Throws: as ``move(to:)``.
  mutating func endLine(to sink: inout ExportSink) throws(ExportError) {
    endRow()
    rows += 1
    if rows.isMultiple(of: 64) { try move(to: &sink) }
  }

  /// Moves what was written to a sink.
  ///
  /// - Throws: ``ExportError``, also ``ExportError/outOfMemory`` when anything before went wrong.
  func move(to sink: inout ExportSink) throws(ExportError) {
    guard unsafe !ng_markup_failed(writer) else { throw .outOfMemory }
    var count = 0
    if let bytes = unsafe ng_markup_written(writer, &count) {
      sink.write(unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count)))
    }
    unsafe ng_markup_take(writer)
    try sink.flushIfFull()
  }

  private static func characters(_ name: StaticString) -> UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  private static func withBytes(
    of text: String, _ body: (UnsafePointer<CChar>, Int) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        if let start = characters.baseAddress { unsafe body(start, characters.count) }
      }
    }
  }
}
