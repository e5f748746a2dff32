import Extraction
import Facts
import Ontology
import Text

/// The statements of a sentence in the notation of `sentence(_:startingAt:)`.
func statements(_ notation: String) throws -> [Statement] {
  let sentence = sentence(notation)
  return StatementExtractor(ontology: try OntologyTables.bundled())
    .statements(in: sentence, text: text(of: sentence), number: 0)
}

/// Each statement as `subject; relation; object: HEADING`.
func told(_ notation: String) throws -> [String] {
  try statements(notation).map {
    "\($0.subject.label); \($0.relation); \($0.object.label): \($0.parent)"
  }
}
