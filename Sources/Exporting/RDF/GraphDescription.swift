import Facts
import Graph
import Ontology

/// What an export says in RDF, whatever the notation: run, relations, publishers, articles, entities, statements.
struct GraphDescription {
  let graph: ExportGraph
  let options: ExportOptions
  private let survey: StatementSurvey
  private let types: [String: [RDFTerm]]
  private let articleNames: [RDFName]

  init(_ graph: ExportGraph, _ options: ExportOptions, _ context: ExportContext) {
    self.graph = graph
    self.options = options
    survey = StatementSurvey(graph)
    articleNames = graph.graph.articles.map(ArticleDescriptions.name)
    var types: [String: [RDFTerm]] = [:]
    for entityClass in graph.ontology.classes {
      types[entityClass.id] = context.types(ofClass: entityClass.id, graph.ontology)
    }
    self.types = types
  }

  /// Writes the whole description; the same graph gives the same bytes.
  func write(to writer: inout some ResourceWriter) throws(ExportError) {
    try writer.begin()
    try writeRun(to: &writer)
    try writeRelations(to: &writer)
    try ArticleDescriptions(graph, survey.articles).write(to: &writer)
    for place in 0..<graph.nodeCount { try write(graph.node(at: place), to: &writer) }
    for place in 0..<graph.edgeCount { try write(graph.edge(at: place), to: &writer) }
    try writer.finish()
  }

  private var run: RDFName { RDFName(.base, options.run.identifier) }

  private func writeRun(to writer: inout some ResourceWriter) throws(ExportError) {
    writer.start([.run], run)
    writer.add(.label, "NewsGraph \(options.run.version)")
    writer.add(.version, options.run.version)
    writer.addIfPresent(.startedAt, options.run.startedAt)
    writer.addIfPresent(.endedAt, options.run.endedAt)
    try writer.end()
  }

  private func writeRelations(to writer: inout some ResourceWriter) throws(ExportError) {
    for heading in survey.headings {
      writer.start([.heading], RDFName(.ng, IRI.escaped(heading)))
      writer.add(.label, graph.ontology.parent(heading)?.label ?? heading)
      try writer.end()
    }
    for relation in survey.relations {
      writer.start([.relation], relation.name.name)
      writer.add(.label, relation.label)
      // Viewers show these for edges that are negated or not asserted.
      if !relation.wordings.isEmpty { writer.add(.name, relation.wordings) }
      if let heading = relation.heading {
        writer.add(.parent, RDFName(.ng, IRI.escaped(heading)))
      }
      writer.addIfPresent(.comment, relation.comment)
      try writer.end()
    }
  }

  private func write(
    _ node: ExportNode, to writer: inout some ResourceWriter
  ) throws(ExportError) {
    let name = entityName(node.node.identifier)
    writer.start(types[node.entityClass] ?? [RDFTerm(.schema, "Thing")], name)
    writer.add(.label, node.label)
    writer.add(.name, node.label)
    if !node.aliases.isEmpty { writer.add(.aliases, node.aliases) }
    writer.add(.kind, node.node.kind.rawValue)
    if let item = node.node.wikidata, isWikidataItem(item) {
      writer.add(.sameAs, RDFName(.wd, item))
    }
    writer.add(.mentions, node.node.mentionCount)
    writer.add(.documents, node.node.documentCount)
    writer.addIfPresent(.firstSeen, node.firstSeen)
    writer.addIfPresent(.lastSeen, node.lastSeen)
    if let country = node.node.country {
      writer.add(.country, entityName("entity:" + country))
    }
    if let event = node.node.event { write(event, to: &writer) }
    for fact in survey.facts(ofNode: node.number) {
      var targets: [RDFName] = []
      for target in fact.targets { targets.append(entityName(identifier(ofNode: target))) }
      writer.add(fact.property, targets)
    }
    try writer.end()
  }

  private func write(_ event: KnowledgeGraph.EventDetails, to writer: inout some ResourceWriter) {
    if let relation = event.relation { writer.add(.act, RDFName(.rel, IRI.escaped(relation))) }
    writer.addIfPresent(.noun, SingleLine.text(event.noun))
    write(event.time, to: &writer)
    writer.addIfPresent(.placeName, event.place.map(SingleLine.text))
  }

  private func write(_ time: StatementTime?, to writer: inout some ResourceWriter) {
    guard let time else { return }
    writer.addIfPresent(.timeStart, time.start?.description)
    writer.addIfPresent(.timeEnd, time.end?.description)
    writer.add(.timeGrain, time.grain.rawValue)
    writer.add(.timeFrom, time.origin.rawValue)
  }

  private func write(
    _ edge: ExportEdge, to writer: inout some ResourceWriter
  ) throws(ExportError) {
    let evidence = graph.evidence(of: edge)
    writer.start([.statement], RDFName(.base, edge.identifier))
    writer.add(.subject, entityName(identifier(ofNode: edge.source)))
    writer.add(.predicate, StatementSurvey.predicate(of: edge).name)
    writer.add(.object, entityName(identifier(ofNode: edge.target)))
    writer.add(.kind, edge.kind.rawValue)
    writer.addIfPresent(.plover, edge.parent)
    writer.add(.polarity, edge.polarity.rawValue)
    writer.add(.modality, edge.modality.rawValue)
    writer.add(.negated, edge.isNegated)
    writer.add(.confidence, Decimals.probability(edge.confidence))
    writer.add(.support, edge.documentCount)
    writer.add(.statements, edge.statementCount)
    writer.add(.publishers, edge.publisherCount)
    writer.addIfPresent(.firstSeen, edge.firstSeen)
    writer.addIfPresent(.lastSeen, edge.lastSeen)
    if !edge.attributions.isEmpty { writer.add(.attribution, edge.attributions) }
    writer.addIfPresent(.via, edge.via)
    var articles: [RDFName] = []
    var previous = -1
    for item in evidence where item.article != previous {
      articles.append(articleName(item.article))
      previous = item.article
    }
    if !articles.isEmpty { writer.add(.derivedFrom, articles) }
    writer.add(.generatedBy, run)
    for item in evidence { write(item, to: &writer) }
    try writer.end()
  }

  private func write(
    _ evidence: KnowledgeGraph.Evidence, to writer: inout some ResourceWriter
  ) {
    let name = evidence.identifier
    writer.startNested(.evidence, [.evidence], RDFName(.base, name))
    writer.add(.source, articleName(evidence.article))
    writer.add(.sentence, evidence.sentence)
    writer.add(.confidence, Decimals.probability(evidence.confidence))
    writer.add(.tense, evidence.tense.rawValue)
    write(evidence.time, to: &writer)
    if let attribution = evidence.attribution {
      writer.addIfPresent(.attribution, attribution.source.map(SingleLine.text))
      writer.addIfPresent(.attributionCue, SingleLine.text(attribution.cue))
      writer.addIfPresent(.attributionKind, attribution.kind)
    }
    write(evidence.subject, .subjectText, .subjectStart, .subjectEnd, to: &writer)
    write(evidence.trigger, .trigger, .triggerStart, .triggerEnd, to: &writer)
    write(evidence.object, .objectText, .objectStart, .objectEnd, to: &writer)
    write(quote: evidence, to: &writer)
    writer.endNested()
  }

  private func write(
    _ words: KnowledgeGraph.SpannedText, _ text: RDFProperty, _ start: RDFProperty,
    _ end: RDFProperty, to writer: inout some ResourceWriter
  ) {
    writer.addIfPresent(text, VerbatimText.text(words.text))
    guard let span = words.span else { return }
    writer.add(start, span.lowerBound)
    writer.add(end, span.upperBound)
  }

  /// The sentence, by its words and by its place in code points of the article's text (Web Annotation, 2017).
  private func write(
    quote evidence: KnowledgeGraph.Evidence, to writer: inout some ResourceWriter
  ) {
    let quote = VerbatimText.text(evidence.quote)
    let isPlaced = !evidence.quoteSpan.isEmpty
    let types: [RDFTerm] = isPlaced ? [.quoteSelector, .positionSelector] : [.quoteSelector]
    let selector = RDFName(.base, evidence.identifier + ":sel")
    writer.startNested(.selector, types, selector)
    writer.add(.exact, quote.isEmpty ? "…" : quote)
    if isPlaced {
      writer.add(.start, evidence.quoteSpan.lowerBound)
      writer.add(.end, evidence.quoteSpan.upperBound)
    }
    writer.endNested()
  }

  private func entityName(_ identifier: String) -> RDFName {
    RDFName(.base, IRI.escaped(identifier))
  }

  private func articleName(_ index: Int) -> RDFName { articleNames[index] }

  private func identifier(ofNode number: Int) -> String {
    graph.graph.identifier(ofNode: graph.nodes[number - 1])
  }

  private func isWikidataItem(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "Q") && text.utf8.count > 1
      && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
