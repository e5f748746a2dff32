import Ontology
import Text

/// What every word of a document that heads a mention stands for.
struct DocumentIdentities {
  /// For each sentence, what its words stand for.
  let references: [[Int: EntityIdentity]]
  /// The same by the number of the mention.
  let byMention: [Int: EntityIdentity]
  /// Each of several for whom a pronoun stands at once, by its place: "they" for A and B.
  let several: [WordPlace: [EntityIdentity]]

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
    var several: [WordPlace: [EntityIdentity]] = [:]
    for state in table.states where !state.members.isEmpty {
      let all = Self.conjuncts(of: state, table, byMention)
      guard all.count > 1 else { continue }
      for index in state.members where table.mentions[index].mention.kind == .pronoun {
        let mention = table.mentions[index].mention
        several[mention.place] = all
        references[mention.sentence][mention.head] = all[0]
      }
    }
    self.references = references
    self.byMention = byMention
    self.several = several
  }

  /// What the parts of a coordination denote, where nobody but it and pronouns are in the cluster.
  private static func conjuncts(
    of state: ClusterState, _ table: ClusterTable, _ identities: [Int: EntityIdentity]
  ) -> [EntityIdentity] {
    let mentions = state.members.map { table.mentions[$0].mention }
    guard mentions.allSatisfy({ $0.kind == .coordination || $0.kind == .pronoun }),
      let several = mentions.first(where: { $0.kind == .coordination })
    else { return [] }
    let tree = table.trees[several.sentence]
    let found = Coordination.conjuncts(of: several.head, in: tree).compactMap { word in
      table.mentionAt[WordPlace(sentence: several.sentence, word: word)].flatMap { identities[$0] }
    }
    return found.allSatisfy { $0.entity != nil } ? found : []
  }
}
