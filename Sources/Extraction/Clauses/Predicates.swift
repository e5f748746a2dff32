import Ontology
import Text

/// Finds the words that carry a predicate.
enum Predicates {
  private static let never: Set<String> = [
    "aux", "cop", "case", "mark", "compound", "flat", "fixed", "amod", "det", "discourse", "cc",
    "goeswith", "reparandum", "advmod",
  ]

  /// Whether a word is the head of a clause.
  static func isPredicate(_ word: Int, in tree: DependencyTree) -> Bool {
    if never.contains(tree.relations[word]) { return false }
    if tree.hasChild(of: word, in: "cop") { return true }
    switch tree.partOfSpeech(of: word) {
    case .verb:
      return !isNominalUse(word, in: tree)
    case .adjective, .noun, .adposition, .adverb:
      return tree.relations[word] == "xcomp" || tree.hasChild(of: word, in: "nsubj")
    default: return false
    }
  }

  /// Whether a clause is passive; its participle may lack the auxiliary.
  static func isPassive(_ word: Int, in tree: DependencyTree) -> Bool {
    guard tree.partOfSpeech(of: word) == .verb else { return false }
    if tree.children[word].contains(where: { tree.fullRelation(of: $0).hasSuffix(":pass") }) {
      return true
    }
    guard tree.tag(of: word) == "VBN" else { return false }
    if tree.hasChild(of: word, in: "aux") { return false }
    switch tree.relations[word] {
    case "acl", "advcl", "xcomp": return true
    case "conj":
      guard let head = tree.head(of: word) else { return false }
      return !tree.hasChild(of: word, in: "nsubj") && isPassive(head, in: tree)
    default: return false
    }
  }

  /// Who does what a passive clause tells: the nominal behind "by".
  static func agent(of word: Int, in tree: DependencyTree) -> Int? {
    tree.children(of: word, in: "obl").first {
      tree.fullRelation(of: $0) == "obl:agent"
        || NounPhrases.prepositions(of: $0, in: tree).contains { tree.lemmas[$0] == "by" }
    }
  }

  /// Whether a predicate is an infinitive with "to".
  static func isInfinitive(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.children(of: word, in: "mark").contains { tree.lemmas[$0] == "to" }
  }

  /// "the first country *to join*", "the largest attack *to hit* a hospital": an infinitive of what was done.
  ///
  /// "The only way to win" and "the latest plan to leave" look ahead, and so does who "would be the first to join".
  static func isRanked(_ word: Int, in tree: DependencyTree) -> Bool {
    guard ["acl", "advcl", "xcomp"].contains(tree.relations[word]), let head = tree.head(of: word),
      tree.partOfSpeech(of: head) != .verb, EmbeddingNouns.effects[tree.lemmas[head]] == nil,
      !ModalWords.purposes.contains(tree.lemmas[head])
    else { return false }
    let isRank = ([head] + tree.children(of: head, in: "amod", "advmod", "nummod")).contains {
      ["JJS", "RBS"].contains(tree.tag(of: $0)) || rankings.contains(tree.lemmas[$0])
    }
    return isRank && !isAhead(head, in: tree)
  }

  /// Whether what a word says of its subject is still to come: "*would be* the first", "wants to become *the first*".
  private static func isAhead(_ word: Int, in tree: DependencyTree) -> Bool {
    let ahead: Set<OpenRecord.Modality> = [.planned, .possible, .conditional, .requested]
    if ahead.contains(ModalityReader.own(of: word, in: tree)) { return true }
    guard tree.relations[word] == "xcomp", let governor = tree.head(of: word) else { return false }
    let entry = EmbeddingWords.entry(
      of: governor, in: tree, .open, isPassive: isPassive(governor, in: tree))
    if case .modality(let modality)? = entry?.effect, ahead.contains(modality) { return true }
    return isAhead(governor, in: tree)
  }

  private static let rankings: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "last", "only", "latest",
  ]

  /// "*had* to release them": what was necessary then was done.
  static func isPastNecessity(_ word: Int, in tree: DependencyTree) -> Bool {
    tree.lemmas[word] == "have" && tree.tag(of: word) == "VBD"
      && tree.children(of: word, in: "xcomp").contains { isInfinitive($0, in: tree) }
      && !isBackshifted(word, in: tree)
  }

  /// "said that they *had* to leave": a past that a report makes of a present; not `said: “We had to leave”`.
  private static func isBackshifted(_ word: Int, in tree: DependencyTree) -> Bool {
    let clause = Coordination.first(of: word, in: tree)
    guard tree.relations[clause] == "ccomp", let report = tree.head(of: clause), report < clause,
      ["VBD", "VBN"].contains(tree.tag(of: report)),
      EmbeddingWords.isReporting(tree.lemmas[report])
    else { return false }
    return !tree.sentence.sentence.words[report..<clause].contains {
      ["“", "\"", "``", "«"].contains($0.form)
    }
  }

  /// The predicate that a word takes part in; nil where there is none above it.
  static func governing(_ word: Int, in tree: DependencyTree) -> Int? {
    tree.ancestors(of: word).first { isPredicate($0, in: tree) }
  }

  private static func isNominalUse(_ word: Int, in tree: DependencyTree) -> Bool {
    let isGerund = tree.tag(of: word) == "VBG" || tree.tag(of: word) == "NN"
    return isGerund && tree.hasChild(of: word, in: "det", "amod")
      && !tree.hasChild(of: word, in: "obj", "aux")
  }
}
