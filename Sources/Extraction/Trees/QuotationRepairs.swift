import Text

/// Keeps what stands outside quotation marks from hanging on a verb inside them.
enum QuotationRepairs {
  /// The sentence in which participles behind a cue belong to the cue: "“They left,” Holm said, *referring* to the troops".
  static func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    let quoted = quotedWords(of: sentence)
    guard quoted.contains(true) else { return sentence }
    var mended = sentence
    for (word, own) in sentence.annotations.enumerated() {
      guard own.relation == "advcl", !quoted[word], let head = own.head, quoted[head], head < word,
        let cue = cue(over: head, before: word, quoted, in: sentence)
      else { continue }
      mended.annotations[word].head = cue
    }
    return mended
  }

  /// The verb of saying outside the marks that embeds a word inside them, or stands beside it.
  private static func cue(
    over word: Int, before end: Int, _ quoted: [Bool], in sentence: AnnotatedSentence
  ) -> Int? {
    var inner = word
    for _ in sentence.annotations {
      guard let head = sentence.annotations[inner].head else { break }
      if !quoted[head] { return isCue(head, in: sentence) && head < end ? head : nil }
      inner = head
    }
    return sentence.annotations.indices.first { other in
      sentence.annotations[other].head == inner
        && sentence.annotations[other].relation == "parataxis"
        && !quoted[other] && isCue(other, in: sentence) && other < end
    }
  }

  private static func isCue(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    EmbeddingWords.isReporting(sentence.annotations[word].lemma)
  }

  private static func quotedWords(of sentence: AnnotatedSentence) -> [Bool] {
    var isOpen = false
    return sentence.sentence.words.map { word in
      switch word.form {
      case "“", "``", "«": isOpen = true
      case "”", "''", "»": isOpen = false
      case "\"": isOpen.toggle()
      default: return isOpen
      }
      return false
    }
  }
}
