import Graph
import Store

/// A name that a search found, with what it is in the graph: under the identifier and with the counts that `show` prints.
struct FoundName: Hashable {
  /// The name.
  let text: String
  private let identifier: String
  private let entityClass: String
  private let mentions: Int

  /// What the store says of a name, unless it stands for a node.
  init(_ match: GraphStore.NameMatch, in graph: KnowledgeGraph, _ identifiers: MergedIdentifiers) {
    text = match.text
    guard let index = identifiers.node(withIdentifier: match.node) else {
      identifier = match.node
      entityClass = match.entityClass
      mentions = match.uses
      return
    }
    let node = graph.nodes[index]
    identifier = node.identifier
    entityClass = node.entityClass ?? match.entityClass
    mentions = node.mentionCount
  }

  /// The name for reading.
  var row: String {
    let kind = entityClass.isEmpty ? "" : " (\(entityClass))"
    return "\(text)\(kind)  \(identifier)  \(counted(mentions, "mention"))"
  }

  /// The name as JSON.
  var json: JSONLine {
    var line = JSONLine()
    line.add("kind", "name")
    line.add("id", identifier)
    line.add("name", text)
    line.add("class", entityClass)
    line.add("mentions", mentions)
    return line
  }
}
