import Text

/// Hangs participles behind a comma on the clause whose outcome or comment they are.
enum ParticipleRepairs {
  /// Mends one participle; other words stay as they are.
  static func hang(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "advcl", own.pennTag == "VBG", let head = own.head, head < word,
      word > 0, sentence.sentence.words[word - 1].form == ",",
      sentence.dependents(of: word, ["mark", "nsubj"]).isEmpty
    else { return }
    if outcomes.contains(own.lemma) {
      sentence.annotations[word].head = mainClause(above: head, in: sentence)
    } else if ClauseRepairs.utterances.contains(own.lemma) || EmbeddingWords.isReporting(own.lemma),
      let cue = cue(above: head, in: sentence)
    {
      sentence.annotations[word].head = cue
    }
  }

  /// "exchanged fire a day after they agreed to stop, *killing* two": what came of it came of what is told.
  private static func mainClause(above word: Int, in sentence: AnnotatedSentence) -> Int {
    var clause = word
    for _ in sentence.annotations {
      guard ["xcomp", "advcl"].contains(sentence.annotations[clause].relation),
        let head = sentence.annotations[clause].head, head < word,
        sentence.annotations[head].partOfSpeech == .verb
      else { break }
      clause = head
    }
    return clause
  }

  private static let outcomes: Set<String> = [
    "kill", "wound", "injure", "destroy", "damage", "leave", "force", "displace", "burn", "hurt",
    "trap", "sink", "cripple", "cost",
  ]

  /// "ruled that Dranov can be extradited, *dismissing* his plea": who says the one says the other.
  private static func cue(above word: Int, in sentence: AnnotatedSentence) -> Int? {
    guard sentence.annotations[word].relation == "ccomp",
      let verb = sentence.annotations[word].head,
      verb < word,
      EmbeddingWords.isReporting(sentence.annotations[verb].lemma)
        || sentence.annotations[verb].lemma == "deny"
    else { return nil }
    return verb
  }
}
