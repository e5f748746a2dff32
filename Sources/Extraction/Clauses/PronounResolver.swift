import Text

/// Finds within the sentence for whom a pronoun stands; what lies outside is left to coreference.
struct PronounResolver {
  let tree: DependencyTree
  let subjects: Subjects
  let entities: EntityClassifier

  /// The nominal for which a personal pronoun stands; the word itself when it is none; nil when nobody fits.
  func antecedent(of word: Int) -> Int? {
    if let references = entities.references, tree.partOfSpeech(of: word) == .pronoun {
      return references[word] == nil ? nil : word
    }
    guard tree.partOfSpeech(of: word) == .pronoun else { return word }
    guard let kind = Kind(form: tree.sentence.sentence.words[word].form) else { return nil }
    let own = Predicates.governing(word, in: tree)
    for predicate in tree.ancestors(of: word) where Predicates.isPredicate(predicate, in: tree) {
      guard let subject = subjects.subject(of: predicate)?.word, subject < word,
        tree.partOfSpeech(of: subject) != .pronoun,
        predicate != own || tree.fullRelation(of: word) == "nmod:poss"
      else { continue }
      if fits(subject, kind) { return subject }
    }
    return nil
  }

  /// What a pronoun asks of its antecedent.
  private enum Kind {
    case person, thing, several

    init?(form: String) {
      switch form.lowercased() {
      case "he", "she", "him", "her", "his", "himself", "herself": self = .person
      case "it", "its", "itself": self = .thing
      case "they", "them", "their", "themselves": self = .several
      default: return nil
      }
    }
  }

  private func fits(_ word: Int, _ kind: Kind) -> Bool {
    let isPlural =
      ["NNS", "NNPS"].contains(tree.tag(of: word)) || tree.hasChild(of: word, in: "conj")
    guard let found = entities.entityClass(of: word) else { return kind == .several && isPlural }
    switch kind {
    case .person: return !isPlural && ["Person", "Office", "Group"].contains(found)
    case .thing: return !isPlural && !["Person", "Office"].contains(found)
    case .several: return isPlural || entities.isA(word, "Organization") || found == "Group"
    }
  }
}
