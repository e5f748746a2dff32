import Graph

/// Names as Neo4j's users write them.
enum Neo4jNames {
  /// The labels of a node: `Act`, or `Entity` and its class, one of which is `Event`.
  static func labels(of node: ExportNode) -> [String] {
    guard node.node.kind == .entity else { return ["Act"] }
    let entityClass = node.entityClass.map {
      $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "_"
    }
    return ["Entity", String(entityClass)]
  }

  /// The type of a relationship: "not criticized" is NOT_CRITICIZED, so that no query takes a denial for a claim.
  static func relationshipType(_ label: String) -> String {
    var type = ""
    for scalar in label.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        type += String(scalar).uppercased()
      } else if !type.isEmpty, type.last != "_" {
        type += "_"
      }
    }
    while type.last == "_" { type.removeLast() }
    return type.isEmpty ? "RELATED" : type
  }
}
