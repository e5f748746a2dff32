import Text

/// Reads nouns that name an act and have both roles: `Iran's attack on Israel`, `criticism of X from Y`.
enum NominalActs {
  /// The records of one noun.
  static func drafts(of head: Int, in tree: DependencyTree) -> [Draft] {
    guard tree.partOfSpeech(of: head) == .noun, NominalActWords.nouns.contains(tree.lemmas[head])
    else { return [] }
    let attributes = tree.children(of: head, in: "nmod")
    let agents = attributes.filter { word in
      tree.fullRelation(of: word) == "nmod:poss" && tree.partOfSpeech(of: word) != .pronoun
        || !Set(markers(word, in: tree)).isDisjoint(with: ["by", "from"])
    }
    let patients = attributes.filter { word in
      tree.fullRelation(of: word) != "nmod:poss"
        && NominalActWords.patientPrepositions.contains(markers(word, in: tree).last ?? "")
    }
    guard let agent = agents.first, let patient = patients.first, agent != patient else {
      return []
    }
    return Coordination.conjuncts(of: agent, in: tree).flatMap { agent in
      Coordination.conjuncts(of: patient, in: tree).map { target in
        Draft(
          kind: .nominal, construction: .nominal,
          subject: NounPhrases.group(of: agent, in: tree),
          relation: ([head] + NounPhrases.prepositions(of: patient, in: tree)).sorted(),
          object: NounPhrases.group(of: target, in: tree), predicate: head)
      }
    }
  }

  private static func markers(_ word: Int, in tree: DependencyTree) -> [String] {
    NounPhrases.prepositions(of: word, in: tree).map { tree.lemmas[$0] }
  }
}
