import Ontology
import Text

/// Returns to who speaks what only somebody can do.
///
/// "Lawmakers said the pardon rewarded crime and *asked* the court to act": the parser goes on with the clause that is
/// said. Where that clause's subject is an act or thing, and the verb is one of speaking, who says the one does the
/// other. What things do as well stays theirs: "said the blast damaged a church and *killed* two".
struct SpeakerRepairs {
  let ontology: OntologyTables

  /// The sentence with such verbs beside the verb of saying.
  func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for word in sentence.annotations.indices {
      guard let saying = saying(above: word, in: mended), let first = mended.annotations[word].head
      else { continue }
      mended.moveConjunct(word, from: first, to: saying)
    }
    return mended
  }

  /// The verb of saying with which a verb goes on; nil where it goes on with what is said.
  private func saying(above word: Int, in sentence: AnnotatedSentence) -> Int? {
    let own = sentence.annotations[word]
    guard own.relation == "conj", own.pennTag == "VBD", let first = own.head, first < word,
      sentence.dependents(of: word, ["nsubj", "csubj", "aux", "mark", "expl"]).isEmpty,
      sentence.annotations[first].baseRelation == "ccomp",
      let subject = sentence.dependents(of: first, ["nsubj"]).first,
      isThing(subject, in: sentence),
      let saying = sentence.annotations[first].head, saying < first,
      sentence.annotations[saying].pennTag == "VBD",
      EmbeddingWords.isReporting(sentence.annotations[saying].lemma),
      !sentence.dependents(of: saying, ["nsubj"]).isEmpty, Self.utterances.contains(own.lemma)
    else { return nil }
    return saying
  }

  /// A common noun that the lexicon knows neither as people nor as a body.
  private func isThing(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    let own = sentence.annotations[word]
    return own.partOfSpeech == .noun && !sentence.isInName(word)
      && ontology.entityClass(ofNoun: own.lemma) == nil
      && ontology.relationalNouns(of: own.lemma).isEmpty
  }

  /// What nobody but people and bodies does: rulings bar, floods force, letters threaten.
  private static let utterances: Set<String> = [
    "ask", "urge", "accuse", "blame", "criticize", "criticise", "condemn", "denounce", "demand",
    "sue", "countersue", "petition", "beg", "plead", "appeal", "praise", "thank", "apologize",
    "apologise", "vow", "pledge", "promise", "insist",
  ]
}
