import Text

/// Returns verbs to the clause that they go on with, where their form tells which it is.
enum ConjunctRepairs {
  /// "vowed to retake it and *recalled* his envoys": a past goes on with a past, not with an infinitive.
  ///
  /// Behind a comma it does not go on with a reported perfect or future either: "said it had left, and *blamed* Chad".
  static func returnToPast(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "conj", own.pennTag == "VBD", let first = own.head, first < word,
      sentence.dependents(of: word, ["nsubj", "csubj", "aux", "mark", "expl"]).isEmpty,
      let past = governor(of: first, in: sentence), past < first
    else { return }
    sentence.moveConjunct(word, from: first, to: past)
  }

  /// The verb in the past whose complement a verb of another form is.
  private static func governor(of first: Int, in sentence: AnnotatedSentence) -> Int? {
    var current = first
    while isInfinitive(current, in: sentence), let head = sentence.annotations[current].head {
      current = head
    }
    if current == first {
      guard isReported(first, in: sentence), let head = sentence.annotations[first].head else {
        return nil
      }
      current = head
    }
    return sentence.annotations[current].pennTag == "VBD" ? current : nil
  }

  private static func isInfinitive(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    sentence.annotations[word].pennTag == "VB"
      && sentence.annotations[word].baseRelation == "xcomp"
      && sentence.dependents(of: word, ["mark"]).contains {
        sentence.annotations[$0].lemma == "to"
      }
  }

  /// Whether auxiliaries put a complement before or after what was said, and a comma ends it.
  private static func isReported(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    guard sentence.annotations[word].baseRelation == "ccomp",
      ["VBN", "VB"].contains(sentence.annotations[word].pennTag),
      !sentence.dependents(of: word, ["aux"]).isEmpty,
      let conjunct = sentence.dependents(of: word, ["conj"]).first(where: {
        $0 > word && sentence.annotations[$0].pennTag == "VBD"
      }),
      let conjunction = sentence.dependents(of: conjunct, ["cc"]).first, conjunction > 0
    else { return false }
    return sentence.sentence.words[conjunction - 1].form == ","
  }
}
