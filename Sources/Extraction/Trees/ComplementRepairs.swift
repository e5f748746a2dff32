import Ontology
import Text

/// Hangs clauses where the words around them say that they belong: complements, purposes, what is summed up.
enum ComplementRepairs {
  /// Mends the clause of one word, where it has one.
  static func mend(_ word: Int, in sentence: inout AnnotatedSentence) {
    complement(word, in: &sentence)
    appoint(word, in: &sentence)
    sumUp(word, in: &sentence)
  }

  /// "ruled out *pulling* out": what follows such a verb at once is not beside it but what it is about.
  private static func complement(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "advcl", own.pennTag == "VBG", let verb = own.head, verb < word,
      sentence.dependents(of: word, ["mark", "nsubj", "case"]).isEmpty
    else { return }
    let particles = sentence.dependents(of: verb, ["compound"]).filter {
      sentence.annotations[$0].relation == "compound:prt"
    }
    guard word == (particles.last ?? verb) + 1 else { return }
    let phrase = ([verb] + particles).map { sentence.annotations[$0].lemma }.joined(separator: "_")
    guard !particles.isEmpty, EmbeddingWords.entry(phrase, .open, isPassive: false) != nil else {
      return
    }
    sentence.annotations[word].relation = "xcomp"
  }

  /// Verbs by which somebody is called together.
  static let creating: Set<String> = [
    "set", "create", "form", "establish", "appoint", "launch", "convene", "found",
  ]
  /// Nouns for those who are called together to do something.
  static let appointed: Set<String> = [
    "commission", "committee", "panel", "council", "tribunal", "agency", "team", "unit", "group",
    "taskforce", "task-force", "board",
  ]

  /// "set up a commission *to investigate* it": the commission is to investigate.
  private static func appoint(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "advcl", let verb = own.head, verb < word,
      creating.contains(sentence.annotations[verb].lemma),
      let marker = sentence.dependents(of: word, ["mark"]).first,
      sentence.annotations[marker].lemma == "to",
      let body = sentence.dependents(of: verb, ["obj"]).last(where: { $0 < word }),
      appointed.contains(sentence.annotations[body].lemma)
    else { return }
    sentence.hang(word, on: body, as: "acl")
  }

  private static let said: Set<String> = [
    "explanation", "claim", "accusation", "charge", "allegation", "assertion", "argument",
    "suggestion", "view", "statement", "demand", "proposal", "offer", "remark", "comment",
    "warning", "threat", "denial", "account", "promise", "pledge", "description", "prediction",
  ]

  /// "said that it was legal, *an explanation* that the court dismissed": what sums up somebody's words is not said by them.
  private static func sumUp(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard ["appos", "parataxis", "conj"].contains(own.relation), said.contains(own.lemma),
      let determiner = sentence.dependents(of: word, ["det"]).first,
      sentence.annotations[determiner].lemma == "a", determiner > 1,
      breaks.contains(sentence.sentence.words[determiner - 1].form),
      sentence.dependents(of: word, ["acl"]).contains(where: {
        sentence.annotations[$0].relation == "acl:relcl"
      }),
      let clause = own.head, clause < word, sentence.annotations[clause].relation == "ccomp",
      let verb = sentence.annotations[clause].head, verb < clause,
      EmbeddingWords.isReporting(sentence.annotations[verb].lemma)
    else { return }
    sentence.hang(word, on: verb, as: "parataxis")
  }

  /// The marks behind which a noun sums up the clause before it.
  static let breaks: Set<String> = [",", "–", "—", "--"]
}
