import Ontology
import Text

/// Corrects the lemma of a regular verb form by the verbs that the ontology has: "raided" is "raid" there, not "raide".
///
/// Endings alone do not tell "raided" from "traded"; a list of verbs does.
struct VerbLemmas {
  let ontology: OntologyTables

  /// The sentence with lemmas that the ontology knows, where another one of the form is known and its own is not.
  func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for (word, annotation) in sentence.annotations.enumerated()
    where annotation.pennTag.hasPrefix("VB") && !isKnown(annotation.lemma) {
      let form = sentence.sentence.words[word].form.lowercased()
      if let known = Self.candidates(form, tag: annotation.pennTag).first(where: isKnown) {
        mended.annotations[word].lemma = known
      }
    }
    return mended
  }

  private func isKnown(_ lemma: String) -> Bool {
    !ontology.frames(of: lemma).isEmpty || !ontology.embeddingVerbs(of: lemma).isEmpty
      || !ontology.lightVerbs(of: lemma).isEmpty || !ontology.attributionCues(of: lemma).isEmpty
  }

  /// The verbs of which a form may be, by the spelling rules of English: the fuller stem first.
  ///
  /// Quirk et al., A Comprehensive Grammar of the English Language, sections 3.5 to 3.10.
  static func candidates(_ form: String, tag: String) -> [String] {
    switch tag {
    case "VBD", "VBN": stems(of: form, ending: "ed", changedTo: "y", from: "ied")
    case "VBG": stems(of: form, ending: "ing", changedTo: "ie", from: "ying")
    case "VBZ":
      stems(of: form, ending: "s", changedTo: "y", from: "ies") + stems(of: form, ending: "es")
    default: []
    }
  }

  private static func stems(
    of form: String, ending: String, changedTo vowel: String = "", from changed: String = "-"
  ) -> [String] {
    guard form.hasSuffix(ending), form.count > ending.count + 1 else { return [] }
    let stem = String(form.dropLast(ending.count))
    var found = [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last { found.append(String(stem.dropLast())) }
    if stem.hasSuffix("ck") { found.append(String(stem.dropLast())) }
    if form.hasSuffix(changed) { found.append(form.dropLast(changed.count) + vowel) }
    return found
  }
}
