import Ontology
import Text

/// Gives nouns with a hyphen the lemma that the ontology has: the words of "the break-in" are three, its noun is one.
struct HyphenatedNouns {
  let ontology: OntologyTables

  /// The sentence with "break-in", or "takeover" for "take-over", as the lemma of the noun's head.
  func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for hyphen in sentence.sentence.words.indices.dropFirst().dropLast()
    where isHyphen(hyphen, in: sentence) {
      let (first, last) = (sentence.annotations[hyphen - 1], sentence.annotations[hyphen + 1])
      guard let head = head(around: hyphen, in: sentence),
        sentence.annotations[head].partOfSpeech == .noun
      else { continue }
      let known = [first.lemma + "-" + last.lemma, first.lemma + last.lemma].first(where: isKnown)
      if let known { mended.annotations[head].lemma = known }
    }
    return mended
  }

  private func isHyphen(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    let words = sentence.sentence.words
    return DependencyTree.hyphens.contains(words[word].form)
      && words[word - 1].range.upperBound == words[word].range.lowerBound
      && words[word].range.upperBound == words[word + 1].range.lowerBound
  }

  /// The one of both words on which the other depends.
  private func head(around hyphen: Int, in sentence: AnnotatedSentence) -> Int? {
    if sentence.annotations[hyphen - 1].head == hyphen + 1 { return hyphen + 1 }
    return sentence.annotations[hyphen + 1].head == hyphen - 1 ? hyphen - 1 : nil
  }

  private func isKnown(_ noun: String) -> Bool {
    ontology.actNoun(noun) != nil || !ontology.nounGroups(of: noun).isEmpty
      || !ontology.shellNouns(of: noun).isEmpty || ontology.entityClass(ofNoun: noun) != nil
  }
}

extension DependencyTree {
  /// The hyphen, the hyphen of Unicode and the one at which lines do not break.
  static let hyphens: Set<String> = ["-", "\u{2010}", "\u{2011}"]

  /// Whether a word is the first half of a noun with a hyphen, which says nothing by itself: "the *break*-in".
  func isHyphenated(_ word: Int) -> Bool {
    word + 2 < count && relations[word] == "compound" && head(of: word) == word + 2
      && Self.hyphens.contains(sentence.sentence.words[word + 1].form)
  }
}
