public import Exporting
import Foundation
public import Graph

extension ArticleAnalyzer {
  /// Reads all articles of some inputs.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders and patterns, of pages, feeds, wire formats, archives and text; `-` is standard input.
  ///   - jobs: How many threads work, nil for one a processor; the result is the same for any number.
  /// - Returns: The articles, and what could not be read.
  /// - Throws: ``NewsGraphError/noSuchInput(_:)``.
  public func articles(
    in inputs: [String], jobs: Int? = nil
  ) async throws -> ArticleCollection {
    var collection = ArticleCollection()
    let pipeline = ArticlePipeline(
      model: model, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
    ) { article, _, worker in
      analysis(of: article, by: &worker)
    }
    try await pipeline.run(inputs: inputs) { outcome in
      switch outcome {
      case .made(let analysis): collection.add(analysis)
      case .failure(let failure): collection.failures.append(failure)
      case .notEnglish(let place): collection.notEnglish.append(place)
      }
    }
    return collection
  }

  /// Merges what the articles of a collection say.
  ///
  /// - Parameters:
  ///   - articles: Articles that this analyzer read.
  ///   - minConfidence: Less sure statements are left out, 0 to 1.
  /// - Returns: Their graph, equal for equal articles in any order.
  public func graph(of articles: ArticleCollection, minConfidence: Double = 0) -> KnowledgeGraph {
    articles.outcome(ontology: ontology, minConfidence: minConfidence).builder.build()
  }

  /// Writes a graph in the format that the file's name ends in.
  ///
  /// Names end in `.graphml`, `.jsonld`, `.gexf`, `.ttl`, `.nq`, `.dot`, `.html`, `.cyjs`, `.jsonl` or `.tsv` (KGTK).
  /// `GraphExporter` writes parts of a graph, other views, and formats of several files.
  ///
  /// - Throws: ``NewsGraphError/noFormat(path:)``, ``NewsGraphError/export(_:)``.
  public func write(
    _ graph: KnowledgeGraph, to path: String,
    options: ExportOptions = ExportOptions(
      run: ExportRun(version: "newsgraph \(NewsGraphRelease.version)"))
  ) throws(NewsGraphError) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last,
      let format = ExportFormat.allCases.first(where: { $0.fileExtension == String(ending) })
    else { throw .noFormat(path: path) }
    var export = ExportGraph(graph, ontology: ontology)
    if format.holdsMetrics { export.measure() }
    do {
      try GraphExporter(options: options).write(export, as: format, toFile: path)
    } catch {
      throw .export(error)
    }
  }
}
