// swift-format-ignore-file: a table reads better unbroken.

/// The properties of our exports. `ExportContextTests` holds them against `Ontology/context.jsonld`.
extension RDFProperty {
  static let label = RDFProperty(RDFTerm("label", .rdfs, "label"), .text)
  static let name = RDFProperty(RDFTerm("name", .schema, "name"), .text)
  static let aliases = RDFProperty(RDFTerm("aliases", .skos, "altLabel"), .text)
  static let comment = RDFProperty(RDFTerm("comment", .rdfs, "comment"), .text)
  static let sameAs = RDFProperty(RDFTerm("sameAs", .schema, "sameAs"), .resource)
  static let mentions = RDFProperty(RDFTerm("mentions", .ng, "mentions"), .integer)
  static let parent = RDFProperty(RDFTerm("parent", .skos, "broader"), .resource)
  static let subject = RDFProperty(RDFTerm("subject", .rdf, "subject"), .resource)
  static let predicate = RDFProperty(RDFTerm("predicate", .rdf, "predicate"), .resource)
  static let object = RDFProperty(RDFTerm("object", .rdf, "object"), .resource)
  static let plover = RDFProperty(RDFTerm("plover", .ng, "plover"), .text)
  static let polarity = RDFProperty(RDFTerm("polarity", .ng, "polarity"), .text)
  static let modality = RDFProperty(RDFTerm("modality", .ng, "modality"), .text)
  static let tense = RDFProperty(RDFTerm("tense", .ng, "tense"), .text)
  static let kind = RDFProperty(RDFTerm("kind", .ng, "kind"), .text)
  static let confidence = RDFProperty(RDFTerm("confidence", .ng, "confidence"), .decimal)
  static let negated = RDFProperty(RDFTerm("negated", .ng, "negated"), .boolean)
  static let support = RDFProperty(RDFTerm("support", .ng, "support"), .integer)
  static let firstSeen = RDFProperty(RDFTerm("firstSeen", .ng, "firstSeen"), .date)
  static let lastSeen = RDFProperty(RDFTerm("lastSeen", .ng, "lastSeen"), .date)
  static let derivedFrom = RDFProperty(RDFTerm("derivedFrom", .prov, "wasDerivedFrom"), .resource)
  static let generatedBy = RDFProperty(RDFTerm("generatedBy", .prov, "wasGeneratedBy"), .resource)
  static let timeStart = RDFProperty(RDFTerm("timeStart", .ng, "timeStart"), .text)
  static let timeEnd = RDFProperty(RDFTerm("timeEnd", .ng, "timeEnd"), .text)
  static let timeGrain = RDFProperty(RDFTerm("timeGrain", .ng, "timeGrain"), .text)
  static let timeFrom = RDFProperty(RDFTerm("timeFrom", .ng, "timeFrom"), .text)
  static let attributionCue = RDFProperty(RDFTerm("attributionCue", .ng, "attributionCue"), .text)
  static let attributionKind = RDFProperty(
    RDFTerm("attributionKind", .ng, "attributionKind"), .text)
  static let trigger = RDFProperty(RDFTerm("trigger", .ng, "trigger"), .text)
  static let evidence = RDFProperty(RDFTerm("evidence", .ng, "evidence"), .resource)
  static let source = RDFProperty(RDFTerm("source", .oa, "hasSource"), .resource)
  static let selector = RDFProperty(RDFTerm("selector", .oa, "hasSelector"), .resource)
  static let exact = RDFProperty(RDFTerm("exact", .oa, "exact"), .text)
  static let start = RDFProperty(RDFTerm("start", .oa, "start"), .count)
  static let end = RDFProperty(RDFTerm("end", .oa, "end"), .count)
  static let headline = RDFProperty(RDFTerm("headline", .schema, "headline"), .text)
  static let url = RDFProperty(RDFTerm("url", .schema, "url"), .resource)
  static let datePublished = RDFProperty(
    RDFTerm("datePublished", .schema, "datePublished"), .dateTime)
  static let publishedOn = RDFProperty(RDFTerm("publishedOn", .schema, "datePublished"), .date)
  static let publisher = RDFProperty(RDFTerm("publisher", .schema, "publisher"), .resource)
  static let version = RDFProperty(RDFTerm("version", .schema, "softwareVersion"), .text)
  static let startedAt = RDFProperty(RDFTerm("startedAt", .prov, "startedAtTime"), .dateTime)
  static let endedAt = RDFProperty(RDFTerm("endedAt", .prov, "endedAtTime"), .dateTime)

  // Names of ours that the context has no term for.
  static let attribution = RDFProperty(RDFTerm(.ng, "attribution"), .text)
  static let via = RDFProperty(RDFTerm(.ng, "via"), .text)
  static let statements = RDFProperty(RDFTerm(.ng, "statements"), .integer)
  static let documents = RDFProperty(RDFTerm(.ng, "documents"), .integer)
  static let publishers = RDFProperty(RDFTerm(.ng, "publishers"), .integer)
  static let sentence = RDFProperty(RDFTerm(.ng, "sentence"), .integer)
  static let subjectText = RDFProperty(RDFTerm(.ng, "subjectText"), .text)
  static let subjectStart = RDFProperty(RDFTerm(.ng, "subjectStart"), .integer)
  static let subjectEnd = RDFProperty(RDFTerm(.ng, "subjectEnd"), .integer)
  static let triggerStart = RDFProperty(RDFTerm(.ng, "triggerStart"), .integer)
  static let triggerEnd = RDFProperty(RDFTerm(.ng, "triggerEnd"), .integer)
  static let objectText = RDFProperty(RDFTerm(.ng, "objectText"), .text)
  static let objectStart = RDFProperty(RDFTerm(.ng, "objectStart"), .integer)
  static let objectEnd = RDFProperty(RDFTerm(.ng, "objectEnd"), .integer)
  static let country = RDFProperty(RDFTerm(.ng, "country"), .resource)
  static let act = RDFProperty(RDFTerm(.ng, "act"), .resource)
  static let noun = RDFProperty(RDFTerm(.ng, "noun"), .text)
  static let placeName = RDFProperty(RDFTerm(.ng, "placeName"), .text)
  static let duplicateCluster = RDFProperty(RDFTerm(.ng, "duplicateCluster"), .text)

  /// All those that the context has a term for.
  static let withTerms = [
    label, name, aliases, comment, sameAs, mentions, parent, subject, predicate, object, plover,
    polarity, modality,
    tense, kind, confidence, negated, support, firstSeen, lastSeen, derivedFrom, generatedBy,
    timeStart, timeEnd,
    timeGrain, timeFrom, attributionCue, attributionKind, trigger, evidence, source, selector,
    exact, start, end,
    headline, url, datePublished, publishedOn, publisher, version, startedAt, endedAt,
  ]
}

/// The types of what we describe besides entities.
extension RDFTerm {
  static let run = RDFTerm("Run", .prov, "Activity")
  static let relation = RDFTerm("Relation", .owl, "ObjectProperty")
  static let heading = RDFTerm(.skos, "Concept")
  // Not an Organization of schema.org: it is no node of the graph.
  static let publisher = RDFTerm(.prov, "Organization")
  static let article = RDFTerm("Article", .schema, "NewsArticle")
  static let statement = RDFTerm("Statement", .rdf, "Statement")
  static let evidence = RDFTerm("Evidence", .oa, "SpecificResource")
  static let quoteSelector = RDFTerm("TextQuoteSelector", .oa, "TextQuoteSelector")
  static let positionSelector = RDFTerm("TextPositionSelector", .oa, "TextPositionSelector")

  /// All those that the context has a term for.
  static let withTerms = [
    run, relation, article, statement, evidence, quoteSelector, positionSelector,
  ]
}
