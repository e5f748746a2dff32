import Foundation
import Ontology

/// The JSON-LD context that every export carries, and what its terms mean.
///
/// It is the file `Ontology/context.jsonld`, compiled in.
struct ExportContext {
  /// The context as it stands in the file, from brace to brace.
  let bytes: [UInt8]
  private let terms: [String: String]

  /// The built-in context.
  ///
  /// - Throws: ``ExportError/damagedResource(name:)``.
  init() throws(ExportError) {
    let file = ResourceBytes.context
    let opening = Array("{\"@context\": ".utf8)
    guard file.starts(with: opening), let last = file.lastIndex(of: UInt8(ascii: "}")),
      let read = try? JSONDecoder().decode(ContextFile.self, from: Data(file))
    else { throw .damagedResource(name: "context.jsonld") }
    bytes = Array(file[opening.count..<last])
    terms = read.context.compactMapValues(\.iri)
  }

  /// The IRI of a term as the context gives it, prefix and name; nil where there is no such term.
  func iri(of term: String) -> String? { terms[term] }

  /// The types of an entity of some class: its own, and the nearest above that schema.org knows.
  func types(ofClass id: String, _ ontology: OntologyTables) -> [RDFTerm] {
    var types: [RDFTerm] = []
    var current: String? = id
    for _ in 0...ontology.classes.count {
      guard let id = current else { break }
      if let iri = terms[id], iri.hasPrefix("schema:") {
        return types + [RDFTerm(id, .schema, String(iri.dropFirst(7)))]
      }
      if types.isEmpty, ontology.entityClass(id) != nil {
        types = [terms[id] != nil ? RDFTerm(id, .ng, id) : RDFTerm(.ng, IRI.escaped(id))]
      }
      current = ontology.entityClass(id)?.parent
    }
    let type = ontology.topClass(of: id)?.schemaType.flatMap { type in
      type.hasPrefix("schema:") ? String(type.dropFirst(7)) : nil
    }
    return types + [RDFTerm(.schema, IRI.escaped(type ?? "Thing"))]
  }
}

/// `{"@context": {"term": "iri" or {"@id": "iri", …}}}`.
private struct ContextFile: Decodable {
  let context: [String: Definition]

  enum CodingKeys: String, CodingKey { case context = "@context" }

  struct Definition: Decodable {
    let iri: String?

    enum CodingKeys: String, CodingKey { case id = "@id" }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        iri = text
      } else {
        iri = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(
          String.self, forKey: .id)
      }
    }
  }
}
