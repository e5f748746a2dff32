/// Writes classes and relations as OWL and SKOS in Turtle, which Protégé and RDF libraries read.
public struct TurtleWriter {
  private let ontology: OntologyTables
  private var text = ""

  /// The ontology as one Turtle document; the same ontology gives the same bytes.
  public static func document(of ontology: OntologyTables) -> String {
    var writer = TurtleWriter(ontology: ontology)
    writer.writeHeader()
    for entityClass in ontology.classes { writer.write(entityClass) }
    for parent in ontology.parents { writer.write(parent) }
    for relation in ontology.relations { writer.write(relation) }
    return writer.text
  }

  private init(ontology: OntologyTables) {
    self.ontology = ontology
  }

  private static let prefixes = [
    ("rel", "urn:newsgraph:rel:"), ("ng", "urn:newsgraph:ontology:"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("owl", "http://www.w3.org/2002/07/owl#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"), ("schema", "https://schema.org/"),
    ("wd", "http://www.wikidata.org/entity/"), ("wdt", "http://www.wikidata.org/prop/direct/"),
  ]

  private mutating func writeHeader() {
    for (name, iri) in Self.prefixes { text += "@prefix \(name): <\(iri)> .\n" }
    text += "\n"
    let schemaTypes = Set(ontology.classes.compactMap(\.schemaType)).sorted()
    for type in schemaTypes { text += "\(type) a owl:Class .\n" }
    let annotations = ["definition", "example", "exactMatch", "closeMatch", "inScheme", "broader"]
    for name in annotations { text += "skos:\(name) a owl:AnnotationProperty .\n" }
    text += "\n"
    write(
      "<urn:newsgraph:ontology>",
      [
        ("a", ["owl:Ontology", "skos:ConceptScheme"]),
        ("rdfs:label", [literal("NewsGraph ontology")]),
      ])
    let actors = ontology.classes.filter { entityClass in
      entityClass.isActor
        && entityClass.parent.flatMap { ontology.entityClass($0) }?.isActor != true
    }
    write(
      "ng:Actor",
      [
        ("a", ["owl:Class"]), ("rdfs:label", [literal("actor")]),
        ("owl:equivalentClass", [union(actors.map { "ng:\($0.id)" })]),
      ])
  }

  private mutating func write(_ entityClass: EntityClass) {
    var facts: [(String, [String])] = [
      ("a", ["owl:Class"]), ("rdfs:label", [literal(entityClass.label)]),
      ("rdfs:isDefinedBy", ["<urn:newsgraph:ontology>"]),
      ("skos:definition", [literal(entityClass.description)]),
    ]
    var parents = entityClass.parent.map { ["ng:\($0)"] } ?? []
    if let type = entityClass.schemaType {
      // Where several classes share a type of schema.org, it is wider than any of them.
      if ontology.classes.filter({ $0.schemaType == type }).count == 1, entityClass.ownClass == nil
      {
        facts.append(("owl:equivalentClass", [type]))
      } else {
        parents.append(type)
      }
    }
    facts.append(("rdfs:subClassOf", parents))
    facts.append((Self.match(entityClass.wikidata), entityClass.wikidata.map { "wd:\($0)" }))
    write("ng:\(entityClass.id)", facts)
  }

  private mutating func write(_ parent: RelationParent) {
    write(
      "ng:\(parent.id)",
      [
        ("a", ["owl:ObjectProperty", "skos:Concept"]), ("rdfs:label", [literal(parent.label)]),
        ("rdfs:isDefinedBy", ["<urn:newsgraph:ontology>"]),
        ("skos:inScheme", ["<urn:newsgraph:ontology>"]),
      ])
  }

  private mutating func write(_ relation: Relation) {
    let iri = "rel:\(relation.id)"
    var types = ["owl:ObjectProperty", "skos:Concept"]
    if relation.isSymmetric { types.append("owl:SymmetricProperty") }
    var facts: [(String, [String])] = [
      ("a", types), ("rdfs:label", [literal(relation.label)]),
      ("rdfs:isDefinedBy", ["<urn:newsgraph:ontology>"]),
      ("rdfs:subPropertyOf", ["ng:\(relation.parent)"]),
      ("skos:broader", ["ng:\(relation.parent)"]),
      ("skos:inScheme", ["<urn:newsgraph:ontology>"]),
      ("rdfs:domain", classes(relation.domain)), ("rdfs:range", classes(relation.range)),
      ("skos:definition", [literal(relation.description)]),
    ]
    if let example = relation.example { facts.append(("skos:example", [literal(example.text)])) }
    if let property = relation.schemaProperty { facts.append(("skos:closeMatch", [property])) }
    let wikidata = relation.wikidata.map { "wdt:\($0)" }
    if !relation.isInverseInWikidata { facts.append((Self.match(wikidata), wikidata)) }
    write(iri, facts)
    guard let inverse = relation.inverse else { return }
    var inverseFacts: [(String, [String])] = [
      ("a", ["owl:ObjectProperty"]), ("rdfs:label", [literal(inverse)]), ("owl:inverseOf", [iri]),
    ]
    if relation.isInverseInWikidata { inverseFacts.append((Self.match(wikidata), wikidata)) }
    write("rel:inverse-of-\(relation.id)", inverseFacts)
  }

  /// Several matches cannot all be exact.
  private static func match(_ matches: [String]) -> String {
    matches.count == 1 ? "skos:exactMatch" : "skos:closeMatch"
  }

  private func classes(_ ids: [String]) -> [String] {
    if ids.contains(EntityClass.any) { return ["owl:Thing"] }
    let names = ids.map { "ng:\($0)" }
    return names.count == 1 ? names : [union(names)]
  }

  private func union(_ names: [String]) -> String {
    "[ a owl:Class ; owl:unionOf ( \(names.joined(separator: " ")) ) ]"
  }

  private mutating func write(_ subject: String, _ facts: [(String, [String])]) {
    let lines = facts.filter { !$0.1.isEmpty }.map { property, values in
      "  \(property) \(values.joined(separator: ", "))"
    }
    text += "\(subject)\n\(lines.joined(separator: " ;\n")) .\n\n"
  }

  private func literal(_ string: String) -> String {
    var escaped = ""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\"@en"
  }
}
