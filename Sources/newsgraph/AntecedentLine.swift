import Graph

/// Whom words of a quoted sentence mean that are no name, with the sentence that names them.
struct AntecedentLine {
  private let antecedent: KnowledgeGraph.Antecedent
  private let graph: KnowledgeGraph

  /// For each piece of evidence a line for each end of an edge that its sentence does not name.
  static func lines(
    _ evidence: [KnowledgeGraph.Evidence], ofEdge edge: Int, in graph: KnowledgeGraph
  ) -> [[AntecedentLine]] {
    graph.antecedents(of: evidence, ofEdge: edge).map { antecedents in
      antecedents.map { AntecedentLine($0, graph) }
    }
  }

  private init(_ antecedent: KnowledgeGraph.Antecedent, _ graph: KnowledgeGraph) {
    self.antecedent = antecedent
    self.graph = graph
  }

  /// It for reading.
  var row: String {
    let meaning = "\(antecedent.words) = \(graph.label(ofNode: antecedent.node))"
    return antecedent.quote.map { "\(meaning): “\($0)”" } ?? meaning
  }

  /// It as JSON.
  var json: JSONLine {
    var line = JSONLine()
    line.add("text", antecedent.words)
    line.add("entity", graph.identifier(ofNode: antecedent.node))
    line.add("label", graph.label(ofNode: antecedent.node))
    if let sentence = antecedent.sentence { line.add("sentence", sentence) }
    line.add("quote", antecedent.quote)
    return line
  }
}
