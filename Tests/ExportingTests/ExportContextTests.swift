import Ontology
import Testing

@testable import Exporting

struct ExportContextTests {
  @Test func `every property and type that we write means what the context says`() throws {
    let context = try ExportContext()
    for property in RDFProperty.withTerms {
      let name = property.term.name
      #expect(context.iri(of: property.term.term) == "\(name.vocabulary.rawValue):\(name.local)")
    }
    for term in RDFTerm.withTerms {
      #expect(context.iri(of: term.term) == "\(term.name.vocabulary.rawValue):\(term.name.local)")
    }
  }

  @Test func `every prefix that we write is the context's`() throws {
    let context = try ExportContext()
    for vocabulary in RDFVocabulary.allCases where vocabulary != .base {
      #expect(context.iri(of: vocabulary.rawValue) == vocabulary.iri)
    }
  }

  @Test func `every class of the ontology has a type, the last one of schema org`() throws {
    let context = try ExportContext()
    let ontology = try OntologyTables.bundled()
    for entityClass in ontology.classes {
      let types = context.types(ofClass: entityClass.id, ontology)
      #expect(types.last?.name.vocabulary == .schema)
      for type in types where !type.term.contains(":") {
        #expect(
          context.iri(of: type.term) == "\(type.name.vocabulary.rawValue):\(type.name.local)")
      }
    }
    #expect(context.types(ofClass: "Person", ontology).map(\.term) == ["Person"])
    #expect(context.types(ofClass: "No such", ontology).map(\.term) == ["schema:Thing"])
  }
}
