import Ontology
import Text

/// Reads the tense of a clause from its verbs.
enum Tenses {
  /// Verbs whose complement was done, as far as it was, when they were.
  private static let attempts: Set<String> = ["try", "attempt", "struggle", "strive"]

  /// When a predicate takes place, seen from the sentence.
  static func tense(of predicate: Int, in tree: DependencyTree, depth: Int = 0) -> OpenRecord.Tense
  {
    let auxiliaries = tree.children(of: predicate, in: "aux", "cop")
    if auxiliaries.contains(where: { ModalityReader.auxiliary($0, in: tree) == .planned }) {
      return .future
    }
    if let governor = RelationPhrases.continued(by: predicate, in: tree), depth < 8 {
      let entry = EmbeddingWords.entry(
        of: governor, in: tree, .open, isPassive: Predicates.isPassive(governor, in: tree))
      if Predicates.isPastNecessity(governor, in: tree) { return .past }
      if attempts.contains(tree.lemmas[governor]) {
        return tense(of: governor, in: tree, depth: depth + 1)
      }
      switch entry?.effect {
      case .modality(.planned), .modality(.requested), .modality(.possible): return .future
      default: return tense(of: governor, in: tree, depth: depth + 1)
      }
    }
    if Predicates.isInfinitive(predicate, in: tree) {
      return Predicates.isRanked(predicate, in: tree) ? .past : .future
    }
    if ModalityReader.isSilence(predicate, in: tree) { return .past }
    for word in auxiliaries {
      if tree.tag(of: word) == "VBD" { return .past }
      if tree.lemmas[word] == "have" { return .past }
    }
    switch tree.tag(of: predicate) {
    case "VBD": return .past
    case "VBN": return auxiliaries.isEmpty ? .past : .present
    case "VBG" where auxiliaries.isEmpty, "VB" where auxiliaries.isEmpty:
      guard depth < 8, let governor = Predicates.governing(predicate, in: tree) else {
        return .present
      }
      return tense(of: governor, in: tree, depth: depth + 1)
    default: return .present
    }
  }
}
