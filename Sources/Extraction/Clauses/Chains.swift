import Text

/// Reaches the actor inside an object or behind it: `to halt operations against; Russia`.
enum Chains {
  /// The chain records that continue a clause record.
  static func drafts(from draft: Draft, in tree: DependencyTree) -> [Draft] {
    guard draft.kind == .clause, let object = draft.object,
      draft.construction != .saying, tree.partOfSpeech(of: object.head) != .pronoun
    else { return [] }
    var drafts: [Draft] = []
    for attribute in tree.children(of: object.head, in: "nmod")
    where attribute > object.head && object.words.contains(attribute) {
      drafts += chain(draft, through: object, to: attribute, in: tree)
    }
    if drafts.isEmpty {
      for argument in draft.arguments.prefix(1)
      where tree.relations[argument.group.head] == "obl"
        && (argument.group.words.first ?? 0) > (object.words.last ?? 0)
      {
        drafts += chain(draft, through: object, to: argument.group.head, in: tree)
      }
    }
    return drafts
  }

  private static func isTime(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.entity(of: word)?.class == .time
  }

  private static func chain(
    _ draft: Draft, through object: WordGroup, to target: Int, in tree: DependencyTree
  ) -> [Draft] {
    let markers = NounPhrases.prepositions(of: target, in: tree)
    guard let marker = markers.first, tree.partOfSpeech(of: target) != .verb,
      !isTime(target, in: tree)
    else { return [] }
    let inner = object.words.filter { $0 < marker && !tree.isWord($0, within: target) }
    let relation = Set(draft.relation + inner + markers).sorted()
    guard !inner.isEmpty, relation.last == markers.last else { return [] }
    let role = NounPhrases.marker(markers, in: tree) ?? ""
    let groups =
      CollectiveWords.prepositions.contains(role)
      ? [Coordination.whole(of: target, in: tree)]
      : Coordination.conjuncts(of: target, in: tree).map { NounPhrases.group(of: $0, in: tree) }
    return groups.map { group in
      Draft(
        kind: .chain, construction: .chain, subject: draft.subject,
        relation: WordLists.withInnerPunctuation(relation, in: tree), object: group,
        arguments: draft.arguments.filter { $0.group.head != target },
        predicate: draft.predicate)
    }
  }
}
