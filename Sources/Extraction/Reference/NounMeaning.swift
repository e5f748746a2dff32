import Ontology
import Text

/// What the tables have of a noun that may name an act, read once in a document: a constant behind one reference.
final class NounMeaning: Sendable {
  let lemma: String
  /// The rows of ``ActKinds`` in which it stands.
  let kinds: SortedNumbers<Int>
  /// The lexicon's groups of nouns to which it belongs.
  let groups: [NounGroup]
  let shells: [ShellNoun]
  /// The verbs by which newspapers tell what it names.
  let actNoun: ActNoun?
  /// The verb from which it is made without rules.
  let irregularVerb: String?
  let isJudgement: Bool
  let isRuling: Bool
  let isTrouble: Bool
  /// Whether it stands in the plural for one act.
  let isPluralNoun: Bool

  init(_ lemma: String, ontology: OntologyTables) {
    self.lemma = lemma
    kinds = SortedNumbers(ActKinds.kinds(ofNoun: lemma))
    groups = ontology.nounGroups(of: lemma)
    shells = ontology.shellNouns(of: lemma)
    actNoun = ontology.actNoun(lemma)
    irregularVerb = Nominalizations.irregularVerb(of: lemma)
    isJudgement = ActKinds.isJudgement(lemma)
    isRuling = ActKinds.isRuling(lemma)
    isTrouble = Self.troubles.contains(lemma)
    isPluralNoun = Self.pluralNouns.contains(lemma)
  }

  /// Whether it may stand for any act, most often for the one that the article is about.
  var isOpen: Bool { isJudgement || shells.contains { $0.standsFor.isEmpty } }

  private static let troubles: Set<String> = [
    "dispute", "crisis", "controversy", "scandal", "disaster", "tragedy", "catastrophe", "accident",
  ]
  private static let pluralNouns: Set<String> = [
    "talk", "negotiation", "discussion", "hostility", "word", "comment", "remark", "proceedings",
    "plan", "preparation", "effort",
  ]
}
