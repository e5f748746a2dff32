import Ontology

/// The kinds of things that nothing can belong to two of.
enum EntityFamily: String, CaseIterable, Sendable {
  case person, office, body, place, group, document, event, other

  init?(_ entityClass: String?, _ ontology: OntologyTables) {
    guard let entityClass, !entityClass.isEmpty else { return nil }
    self =
      switch ontology.topClass(of: entityClass)?.id {
      case "Person": .person
      case "Office": .office
      case "Organization", "Country": .body
      case "Place": .place
      case "Group": .group
      case "Document": .document
      case "Event": .event
      default: .other
      }
  }

  /// Bodies, places and groups, which readers themselves do not keep apart: "the Gaza Strip said".
  var isCollective: Bool { [.body, .place, .group].contains(self) }
}
