import CExportResources

/// Files that are compiled into the program; the only file of this room that sees their pointers.
enum ResourceBytes {
  /// `Ontology/context.jsonld`.
  static var context: [UInt8] { bytes(of: NG_EXPORT_CONTEXT) }
  /// What the explorer's page begins with.
  static var explorerHead: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_HEAD) }
  /// The explorer's markup.
  static var explorerPage: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_PAGE) }
  /// Its style sheet.
  static var explorerStyle: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_STYLE) }
  /// The library that it uses: d3's forces.
  static var explorerLibrary: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_LIBRARY) }
  /// The program that places the nodes.
  static var explorerLayout: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_LAYOUT) }
  /// The program that paints the picture of everything.
  static var explorerPainter: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_PAINTER) }
  /// How things are drawn, which the painter and the page share.
  static var explorerDrawing: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_DRAWING) }
  /// The program of the page.
  static var explorerProgram: [UInt8] { bytes(of: NG_EXPORT_EXPLORER_PROGRAM) }

  private static func bytes(of resource: ng_export_resource) -> [UInt8] {
    let count = Int(ng_export_resource_size(resource))
    return unsafe [UInt8](
      UnsafeBufferPointer(start: ng_export_resource_bytes(resource), count: count))
  }
}
