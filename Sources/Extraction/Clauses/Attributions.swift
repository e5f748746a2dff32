import Ontology
import Text

/// Finds who says what a clause tells.
enum Attributions {
  /// The source that the clause itself names: `according to X`, `…, X said`.
  static func source(of predicate: Int, in tree: DependencyTree) -> ClauseContext.Source? {
    for child in tree.children[predicate] {
      if tree.relations[child] == "obl", let cue = prepositionalCue(of: child, in: tree) {
        return ClauseContext.Source(source: child, cue: cue, kind: .accordingTo)
      }
      if isTrailingCue(child, in: tree) {
        let quoted = isQuoted(predicate, in: tree, before: child)
        return ClauseContext.Source(
          source: tree.firstChild(of: child, in: "nsubj"), cue: tree.lemmas[child],
          kind: quoted ? .direct : .indirect)
      }
      if tree.relations[child] == "advmod", ModalWords.adverbs[tree.lemmas[child]] == .alleged {
        return ClauseContext.Source(source: nil, cue: tree.lemmas[child], kind: .indirect)
      }
    }
    return nil
  }

  /// The source of a clause that a verb of saying embeds.
  static func source(
    in governor: Int, saying clause: Int, subjects: Subjects
  ) -> ClauseContext.Source {
    let tree = subjects.tree
    var source = subjects.subject(of: governor)?.word
    if Predicates.isPassive(governor, in: tree) {
      source = Predicates.agent(of: governor, in: tree)
    } else if Complements.kind(of: clause, in: tree) == .gerund("as") {
      source = tree.firstChild(of: governor, in: "obj") ?? source
    }
    if let found = source, tree.lemmas[found] == "it", tree.relations[found] == "expl" {
      source = nil
    }
    return ClauseContext.Source(
      source: source, cue: tree.lemmas[governor],
      kind: isQuoted(clause, in: tree, before: governor) ? .direct : .indirect)
  }

  /// "is regarded as a threat": an opinion whose holders the clause does not name.
  static func unnamedOpinion(_ predicate: Int, in tree: DependencyTree) -> ClauseContext.Source? {
    guard opinions.contains(tree.lemmas[predicate]), Predicates.isPassive(predicate, in: tree)
    else { return nil }
    let markers = tree.children(of: predicate, in: "obl").map {
      NounPhrases.prepositions(of: $0, in: tree).map { tree.lemmas[$0] }
    }
    guard markers.contains(["as"]), !markers.contains(["by"]) else { return nil }
    return ClauseContext.Source(source: nil, cue: tree.lemmas[predicate], kind: .indirect)
  }

  private static let opinions: Set<String> = [
    "regard", "see", "view", "perceive", "describe", "depict", "characterize", "characterise",
    "portray", "consider", "interpret",
  ]

  /// Whether a clause stands beside what it reports: `…, police said`.
  static func isTrailingCue(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.relations[word] == "parataxis" && EmbeddingWords.isReporting(tree.lemmas[word])
      && tree.hasChild(of: word, in: "nsubj") && !tree.hasChild(of: word, in: "ccomp", "obj")
  }

  /// The preposition that names a source, such as "according to".
  static func prepositionalCue(of nominal: Int, in tree: DependencyTree) -> String? {
    let words = NounPhrases.prepositions(of: nominal, in: tree)
    guard let first = words.first else { return nil }
    let marker = words.map { tree.lemmas[$0] }.joined(separator: " ")
    if ["accord", "according"].contains(tree.lemmas[first]) { return "according to" }
    return ["per", "as per"].contains(marker) ? marker : nil
  }

  /// Whether a quotation mark opens or closes the clause.
  private static func isQuoted(_ clause: Int, in tree: DependencyTree, before cue: Int) -> Bool {
    let words = tree.subtree(of: clause) { $0 == cue }
    guard let first = words.first, let last = words.last else { return false }
    let around = [first - 1, first, first + 1, last - 1, last, last + 1]
    return around.contains { word in
      tree.relations.indices.contains(word)
        && ["\"", "“", "”", "``", "''", "«", "»"].contains(tree.sentence.sentence.words[word].form)
    }
  }
}
