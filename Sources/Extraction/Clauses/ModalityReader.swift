import Ontology
import Text

/// Reads the modality of a clause from its auxiliaries, adverbs and conjunctions.
enum ModalityReader {
  /// The modality that the clause's own words give it.
  static func own(of predicate: Int, in tree: DependencyTree) -> OpenRecord.Modality {
    if isCondition(predicate, in: tree) || hasCondition(predicate, in: tree) { return .conditional }
    if isQuestion(predicate, in: tree) { return .possible }
    if isSilence(predicate, in: tree) { return .asserted }
    if isArranged(predicate, in: tree) { return .planned }
    for child in tree.children(of: predicate, in: "advmod") {
      if let modality = ModalWords.adverbs[tree.lemmas[child]] { return modality }
    }
    for child in tree.children(of: predicate, in: "aux") {
      guard let modality = auxiliary(child, in: tree) else { continue }
      return modality == .conditional && isReportedFuture(predicate, in: tree) ? .planned : modality
    }
    return .asserted
  }

  /// "would not *comment*": who is asked and does not say.
  static func isSilence(_ predicate: Int, in tree: DependencyTree) -> Bool {
    guard tree.relations[Coordination.first(of: predicate, in: tree)] == "root",
      ModalWords.answers.contains(tree.lemmas[predicate]), Negation.isNegated(predicate, in: tree)
    else { return false }
    return tree.children(of: predicate, in: "aux").contains {
      tree.sentence.sentence.words[$0].form.lowercased() == "would"
    }
  }

  /// "the army *was to lift* the siege"; not "the aim was to win", where the infinitive says what the noun is.
  private static func isArranged(_ predicate: Int, in tree: DependencyTree) -> Bool {
    // Parsers call this "be" a copula or an auxiliary. Who "is to blame" has nothing before him.
    guard tree.lemmas[predicate] != "blame",
      let marker = tree.children(of: predicate, in: "mark").first(where: {
        tree.lemmas[$0] == "to"
      }),
      tree.children(of: predicate, in: "cop", "aux").contains(where: {
        $0 < marker && tree.lemmas[$0] == "be"
      }),
      let subject = tree.firstChild(of: predicate, in: "nsubj")
    else { return false }
    return tree.entities[subject] != nil || tree.partOfSpeech(of: subject) == .pronoun
      || EmbeddingNouns.effects[tree.lemmas[subject]] == nil
        && !ModalWords.purposes.contains(tree.lemmas[subject])
  }

  /// Whether "would" is the future of what was said in the past: "said it would leave".
  private static func isReportedFuture(_ predicate: Int, in tree: DependencyTree) -> Bool {
    let clause = Coordination.first(of: predicate, in: tree)
    guard tree.relations[clause] == "ccomp", let governor = tree.head(of: clause) else {
      return false
    }
    return ["VBD", "VBN"].contains(tree.tag(of: governor))
      && EmbeddingWords.isReporting(tree.lemmas[governor])
  }

  /// What an auxiliary says; its form decides where the lemma hides it.
  static func auxiliary(_ word: Int, in tree: DependencyTree) -> OpenRecord.Modality? {
    guard tree.tag(of: word) == "MD" || ModalWords.auxiliaries[tree.lemmas[word]] != nil else {
      return nil
    }
    let form = tree.sentence.sentence.words[word].form.lowercased()
    return ModalWords.auxiliaries[form] ?? ModalWords.auxiliaries[tree.lemmas[word]]
  }

  /// Whether the clause is itself a condition: `if …`, `unless …`, `had the army attacked`.
  static func isCondition(_ predicate: Int, in tree: DependencyTree) -> Bool {
    guard ["advcl", "parataxis"].contains(tree.relations[predicate]) else { return false }
    return opens(predicate, with: ModalWords.conditionals, in: tree)
      || isInverted(predicate, in: tree)
  }

  private static func hasCondition(_ predicate: Int, in tree: DependencyTree) -> Bool {
    tree.children(of: predicate, in: "advcl").contains { isCondition($0, in: tree) }
  }

  private static func opens(
    _ predicate: Int, with words: Set<String>, in tree: DependencyTree
  ) -> Bool {
    tree.children(of: predicate, in: "mark").contains { words.contains(tree.lemmas[$0]) }
  }

  /// `Should the governor veto`, `were Serbia to arrest`, `had the army attacked`.
  private static func isInverted(_ predicate: Int, in tree: DependencyTree) -> Bool {
    guard let subject = tree.firstChild(of: predicate, in: "nsubj") else { return false }
    return tree.children(of: predicate, in: "aux", "cop").contains {
      $0 < subject && ["should", "be", "have"].contains(tree.lemmas[$0])
    } && !tree.children(of: predicate, in: "mark", "expl").contains { tree.lemmas[$0] != "to" }
  }

  /// A question of its own, or one that stands as a complement: `whether …`.
  private static func isQuestion(_ predicate: Int, in tree: DependencyTree) -> Bool {
    if ["ccomp", "csubj", "acl", "advcl"].contains(tree.relations[predicate]) {
      let words: Set = tree.relations[predicate] == "ccomp" ? ["whether", "if"] : ["whether"]
      return opens(predicate, with: words, in: tree)
    }
    guard ["root", "conj"].contains(tree.relations[predicate]) else { return false }
    let root = Coordination.first(of: predicate, in: tree)
    return tree.children(of: root, in: "punct").contains {
      tree.sentence.sentence.words[$0].form == "?"
    }
  }
}
