/// An IRI in two parts: a vocabulary, and the name in it.
struct RDFName: Hashable, Sendable {
  let vocabulary: RDFVocabulary
  let local: String

  init(_ vocabulary: RDFVocabulary, _ local: String) {
    self.vocabulary = vocabulary
    self.local = local
  }
}

/// The vocabularies of our exports, by their prefixes.
enum RDFVocabulary: String, CaseIterable, Sendable {
  case rel, ng, rdf, rdfs, owl, xsd, skos, prov, oa, schema, wd
  /// What we describe: nodes, statements, evidence, articles. Their IRIs are written out.
  case base

  /// With what its IRIs begin; that of ``base`` is an option of the export.
  var iri: String {
    switch self {
    case .rel: "urn:newsgraph:rel:"
    case .ng: "urn:newsgraph:ontology:"
    case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    case .rdfs: "http://www.w3.org/2000/01/rdf-schema#"
    case .owl: "http://www.w3.org/2002/07/owl#"
    case .xsd: "http://www.w3.org/2001/XMLSchema#"
    case .skos: "http://www.w3.org/2004/02/skos/core#"
    case .prov: "http://www.w3.org/ns/prov#"
    case .oa: "http://www.w3.org/ns/oa#"
    case .schema: "https://schema.org/"
    case .wd: "http://www.wikidata.org/entity/"
    case .base: "urn:newsgraph:"
    }
  }
}

/// A name as JSON-LD calls it: by a term of the context, else by prefix and name.
struct RDFTerm: Hashable, Sendable {
  let term: String
  let name: RDFName

  init(_ term: String, _ vocabulary: RDFVocabulary, _ local: String) {
    self.term = term
    name = RDFName(vocabulary, local)
  }

  /// A name that the context has no term for.
  init(_ vocabulary: RDFVocabulary, _ local: String) {
    self.init("\(vocabulary.rawValue):\(local)", vocabulary, local)
  }
}

/// A property and the type of its values.
struct RDFProperty: Hashable, Sendable {
  /// What the values of a property are.
  enum Values: Hashable, Sendable {
    case text, integer, count, decimal, boolean, date, dateTime, resource

    /// The type of XML Schema; nil for plain text and resources.
    var datatype: String? {
      switch self {
      case .text, .resource: nil
      case .integer: "integer"
      case .count: "nonNegativeInteger"
      case .decimal: "decimal"
      case .boolean: "boolean"
      case .date: "date"
      case .dateTime: "dateTime"
      }
    }
  }

  let term: RDFTerm
  let values: Values
  /// What stands before its value in JSON-LD, behind another property.
  let key: String

  init(_ term: RDFTerm, _ values: Values) {
    self.term = term
    self.values = values
    key = ", \"\(term.term)\": "
  }
}
