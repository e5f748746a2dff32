import Graph

/// A node as all formats write it: clean texts, and a number that follows the order of the file.
struct ExportNode {
  /// From 1.
  let number: Int
  let node: KnowledgeGraph.Node
  let label: String
  let aliases: [String]
  /// The id of its class; "Thing" where nothing says what it is.
  let entityClass: String

  init(_ node: KnowledgeGraph.Node, number: Int) {
    self.number = number
    self.node = node
    let label = SingleLine.text(node.label)
    self.label = label.isEmpty ? IRI.escaped(node.identifier) : label
    var aliases: [String] = []
    for alias in node.aliases {
      let alias = SingleLine.text(alias)
      if !alias.isEmpty, alias != label, !aliases.contains(alias) { aliases.append(alias) }
    }
    self.aliases = aliases
    entityClass = node.entityClass ?? (node.kind == .event ? "Event" : "Thing")
  }

  var firstSeen: String? { node.firstSeen.map(Days.first) }
  var lastSeen: String? { node.lastSeen.map(Days.last) }
}
