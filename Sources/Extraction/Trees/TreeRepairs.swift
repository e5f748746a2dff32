import Ontology
import Text

/// Mends what parsers often attach wrongly and a verb decides: "accused the minister *of* fraud".
enum TreeRepairs {
  /// Verbs whose "of" phrase is theirs and not their object's.
  private static let takesOf: Set<String> = [
    "accuse", "suspect", "convict", "acquit", "rob", "strip", "deprive", "inform", "warn",
    "notify", "remind", "absolve", "clear", "relieve",
  ]

  /// The sentences of a document, each with its names as the document uses them and its tree mended.
  static func repaired(
    _ sentences: [AnnotatedSentence], _ ontology: OntologyTables
  ) -> [AnnotatedSentence] {
    let names = NameRepairs(ontology: ontology)
    let named = names.parted(sentences.map { names.withoutDescriptions($0) })
    return DocumentNames(named, ontology).repaired().map { mended($0, ontology) }
  }

  /// The sentence with titles before their names, "of" phrases on the verbs that ask for them, and lemmas
  /// that the ontology knows.
  private static func mended(
    _ sentence: AnnotatedSentence, _ ontology: OntologyTables
  ) -> AnnotatedSentence {
    let named = NameRepairs(ontology: ontology).repaired(sentence)
    let titled = HyphenatedNouns(ontology: ontology).repaired(
      VerbLemmas(ontology: ontology).repaired(TitleRepairs(ontology: ontology).repaired(named)))
    let sentence = SpeakerRepairs(ontology: ontology).repaired(ClauseRepairs.repaired(titled))
    let annotations = sentence.annotations
    var moved: [(word: Int, verb: Int)] = []
    for (word, annotation) in annotations.enumerated() {
      guard annotation.relation == "nmod", let noun = annotation.head, noun < word,
        let verb = annotations[noun].head, takesOf.contains(annotations[verb].lemma),
        annotations[noun].relation == "obj" && verb < noun
          || annotations[noun].relation == "nsubj:pass" && verb < word,
        !isLastWordOfName(noun, before: word, in: sentence),
        annotations.contains(where: { $0.head == word && $0.relation == "case" && $0.lemma == "of" }
        )
      else { continue }
      moved.append((word, verb))
    }
    var mended = sentence
    for word in annotations.indices {
      ObjectRepairs.returnGerund(word, in: &mended, of: takesOf)
    }
    for word in annotations.indices where isReducedRelative(word, in: annotations) {
      mended.annotations[word].pennTag = "VBN"
    }
    for (word, verb) in moved {
      mended.annotations[word].head = verb
      mended.annotations[word].relation = "obl"
    }
    return mended
  }

  /// "officials *briefed* on the plan": a past that has neither subject nor object is a participle.
  private static func isReducedRelative(_ word: Int, in annotations: [WordAnnotation]) -> Bool {
    let own = annotations[word]
    guard own.relation == "acl", own.pennTag == "VBD", let noun = own.head, noun < word else {
      return false
    }
    return !annotations.contains {
      $0.head == word
        && ["nsubj", "csubj", "obj", "aux", "mark", "ccomp"].contains($0.baseRelation)
    }
  }

  /// "the Bank of England" stays whole.
  private static func isLastWordOfName(
    _ noun: Int, before word: Int, in sentence: AnnotatedSentence
  ) -> Bool {
    sentence.entities.contains { $0.words.contains(noun) && $0.words.contains(word) }
  }
}
