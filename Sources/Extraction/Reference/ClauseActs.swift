import Facts
import Text

/// Leads ends that are clauses to the acts which these tell: "denied *bombing the town*".
struct ClauseActs {
  let places: MentionPlaces
  private let actAt: [Int: Int]

  init(places: MentionPlaces, acts: [DocumentAct]) {
    self.places = places
    var actAt: [Int: Int] = [:]
    for (number, act) in acts.enumerated() where act.noun == nil {
      let words = places.table.trees[act.sentence].sentence.sentence.words
      let offset = words[act.word].range.lowerBound
      if actAt[offset] == nil { actAt[offset] = number }
    }
    self.actAt = actAt
  }

  /// Whether an end is a clause and no nominal.
  func isClause(_ end: EntityReference) -> Bool {
    end.entityClass == EventNodes.eventClass && end.entity == nil
      && places.mentionNumber(of: end) == nil
  }

  /// The number of the act that a clause tells; nil of nominals and where the document tells no act there.
  func act(of end: EntityReference) -> Int? {
    isClause(end) ? actAt[end.mention.head.lowerBound] : nil
  }
}
