import Text

/// Tells how a clause hangs on the word above it.
enum Complements {
  /// The kind of complement that a clause is; nil for a free adverbial clause.
  static func kind(of clause: Int, in tree: DependencyTree) -> EmbeddingWord.Complement? {
    switch tree.relations[clause] {
    case "xcomp": return .open
    case "ccomp", "csubj":
      return tree.hasChild(of: clause, in: "nsubj", "csubj", "expl") ? .clause : .open
    case "advcl", "obl", "nmod":
      guard tree.tag(of: clause) == "VBG",
        let marker = tree.firstChild(of: clause, in: "mark", "case")
      else {
        // "called on X to halt", "free to leave": treebanks disagree whether this is a complement.
        let isComplement = isControlled(clause, in: tree) || completesAdjective(clause, in: tree)
        return Predicates.isInfinitive(clause, in: tree) && isComplement ? .open : nil
      }
      return .gerund(tree.lemmas[marker])
    default: return nil
    }
  }

  private static func completesAdjective(_ clause: Int, in tree: DependencyTree) -> Bool {
    guard let governor = tree.head(of: clause), governor < clause,
      tree.partOfSpeech(of: governor) == .adjective
    else { return false }
    return EmbeddingWords.entry(tree.lemmas[governor], .open, isPassive: false) != nil
  }

  /// Whether an infinitive follows the object of a verb that makes others act.
  private static func isControlled(_ clause: Int, in tree: DependencyTree) -> Bool {
    guard let governor = tree.head(of: clause), governor < clause,
      let entry = EmbeddingWords.entry(tree.lemmas[governor], .open, isPassive: false),
      entry.control == .object
    else { return false }
    return tree.hasChild(of: governor, in: "obj") || named(under: governor, in: tree) != nil
      || EmbeddingWords.obliqueControl.contains(tree.lemmas[governor])
        && tree.children(of: governor, in: "obl").contains { $0 < clause && $0 > governor }
  }

  /// A name that the parse takes for a predicate: "called *Ada Holm*", "named *Ada Holm* to replace him".
  static func named(under governor: Int, in tree: DependencyTree) -> Int? {
    tree.children(of: governor, in: "xcomp").first {
      tree.entities[$0] != nil && tree.partOfSpeech(of: $0) == .properNoun
    }
  }

  /// The open complement that continues the relation of a predicate: `tried to win`.
  ///
  /// There is none when the predicate has an object, as in `asked him to win`.
  static func continuation(of predicate: Int, in tree: DependencyTree) -> Int? {
    guard !tree.hasChild(of: predicate, in: "obj", "iobj") else { return nil }
    return tree.children(of: predicate, in: "xcomp").first {
      tree.partOfSpeech(of: $0) == .verb && !tree.hasChild(of: $0, in: "nsubj")
    }
  }
}
