/// Writes one HTML file that shows a graph in any browser, from disk and without a network.
///
/// The page holds its data, its style and its program. Texts of articles come in as JSON and are never read as markup,
/// and the page's own policy forbids it to load anything.
public struct ExplorerWriter {
  private let maximumEdges: Int

  /// A writer.
  ///
  /// - Parameter maximumEdges: How many edges the page holds; of more than that, the best supported. A browser draws
  ///   some thousands smoothly.
  public init(maximumEdges: Int = 10_000) {
    self.maximumEdges = maximumEdges
  }

  /// Writes a graph; the same graph gives the same bytes.
  ///
  /// - Throws: ``ExportError`` of the sink.
  public func write(_ graph: ExportGraph, to sink: inout ExportSink) throws(ExportError) {
    sink.write(ResourceBytes.explorerHead)
    sink.write(ResourceBytes.explorerStyle)
    sink.write("</style>\n</head>\n<body>\n")
    sink.write(ResourceBytes.explorerPage)
    sink.write("<script type=\"application/json\" id=\"data\">")
    var data = ExplorerData(graph, maximumEdges: maximumEdges)
    try data.write(to: &sink)
    sink.write("</script>\n<script type=\"text/plain\" id=\"d3\">\n")
    sink.write(ResourceBytes.explorerLibrary)
    sink.write("</script>\n<script type=\"text/plain\" id=\"layout\">\n")
    sink.write(ResourceBytes.explorerLayout)
    sink.write("</script>\n<script type=\"text/plain\" id=\"painter\">\n")
    sink.write(ResourceBytes.explorerPainter)
    sink.write("</script>\n<script id=\"drawing\">\n\"use strict\";\n")
    sink.write(ResourceBytes.explorerDrawing)
    sink.write("</script>\n<script>\n\"use strict\";\n")
    sink.write(ResourceBytes.explorerProgram)
    sink.write("</script>\n</body>\n</html>\n")
    try sink.flush()
  }
}
