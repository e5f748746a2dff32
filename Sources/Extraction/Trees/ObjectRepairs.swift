import Text

/// Mends what stands behind a verb where the verb decides what it is.
enum ObjectRepairs {
  /// "accused the bank *of listening* to critics": the gerund is the verb's, not the bank's.
  static func returnGerund(
    _ word: Int, in sentence: inout AnnotatedSentence, of verbs: Set<String>
  ) {
    let own = sentence.annotations[word]
    guard ["acl", "nmod"].contains(own.relation), own.pennTag == "VBG", let noun = own.head,
      noun < word,
      let verb = sentence.annotations[noun].head, verb < word,
      verbs.contains(sentence.annotations[verb].lemma),
      ["obj", "nsubj:pass"].contains(sentence.annotations[noun].relation),
      sentence.dependents(of: word, ["mark", "case"]).contains(where: {
        sentence.annotations[$0].lemma == "of"
      })
    else { return }
    sentence.hang(word, on: verb, as: "advcl")
  }

  /// Verbs with somebody and a sum: "fined *Acme* 12 million kroner".
  private static let takesSum: Set<String> = [
    "fine", "pay", "owe", "give", "lend", "award", "offer", "grant", "cost", "charge", "save",
    "loan", "advance", "hand", "promise",
  ]

  /// "fined *Acme* 12 million kroner": a name before the number is no part of the sum.
  static func freeFromSum(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.baseRelation == "compound" || own.relation == "nmod", let sum = own.head, word < sum,
      sentence.annotations[sum].relation == "obj", let verb = sentence.annotations[sum].head,
      verb < word, takesSum.contains(sentence.annotations[verb].lemma),
      sentence.dependents(of: verb, ["iobj"]).isEmpty,
      let name = sentence.entities.first(where: { $0.words.contains(word) }),
      !name.words.contains(sum), name.class != .number, name.class != .time,
      let number = sentence.dependents(of: sum, ["nummod"]).first, word < number
    else { return }
    sentence.hang(word, on: verb, as: "iobj")
  }
}
