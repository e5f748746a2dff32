import Ontology
import Text

/// What every word of a document that heads a mention stands for.
struct DocumentIdentities {
  /// For each sentence, what its words stand for.
  let references: [[Int: EntityIdentity]]
  /// The same by the number of the mention.
  let byMention: [Int: EntityIdentity]

  init(table: ClusterTable, ontology: OntologyTables, date: CalendarDate?) {
    let naming = EntityNaming(table: table, ontology: ontology, date: date)
    var references = [[Int: EntityIdentity]](repeating: [:], count: table.trees.count)
    var byMention: [Int: EntityIdentity] = [:]
    for state in table.states where !state.members.isEmpty {
      guard let identity = naming.identity(of: state) else { continue }
      for index in state.members {
        let found = table.mentions[index]
        guard found.mention.kind != .coordination, !table.isDescription[index] else { continue }
        byMention[index] = identity
        references[found.mention.sentence][found.mention.head] = identity
      }
    }
    self.references = references
    self.byMention = byMention
  }
}
