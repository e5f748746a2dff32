import Text

/// A word that is a quotation mark.
struct QuotationMark: Equatable {
  /// Marks that belong together.
  enum Style: Equatable {
    case double, single, angle
  }

  let place: WordPlace
  let style: Style
  /// nil where the spacing does not tell.
  let opens: Bool?
  /// Whether it is the first word of a paragraph.
  let startsParagraph: Bool
}

/// Finds the quotation marks among the words of a document.
struct QuotationMarks {
  let sentences: [AnnotatedSentence]
  let text: SourceText

  /// The marks in the order of the text.
  func marks() -> [QuotationMark] {
    var marks: [QuotationMark] = []
    for (number, sentence) in sentences.enumerated() {
      for word in sentence.sentence.words.indices {
        guard let found = mark(sentence, word) else { continue }
        marks.append(
          QuotationMark(
            place: WordPlace(sentence: number, word: word), style: found.style, opens: found.opens,
            startsParagraph: sentence.sentence.startsParagraph
              && sentence.sentence.words[..<word].allSatisfy { Self.isMark($0.form) }))
      }
    }
    return marks
  }

  /// Whether a quotation opens before a word of a sentence and does not end there.
  static func areOpen(before word: Int, in tree: DependencyTree) -> Bool {
    tree.sentence.sentence.words[..<word].count { isMark($0.form) } % 2 == 1
  }

  /// Whether a form may be a quotation mark.
  static func isMark(_ form: String) -> Bool {
    ["“", "”", "„", "\"", "``", "''", "«", "»", "‘", "’", "'", "`"].contains(form)
  }

  private func mark(_ sentence: AnnotatedSentence, _ word: Int) -> (
    style: QuotationMark.Style, opens: Bool?
  )? {
    let range = sentence.sentence.words[word].range
    switch sentence.sentence.words[word].form {
    case "“", "„", "``": return (.double, true)
    case "”", "''": return (.double, false)
    case "\"": return (.double, opens(range))
    case "«": return (.angle, true)
    case "»": return (.angle, false)
    case "‘", "`": return (.single, true)
    case "’": return sentence.annotations[word].pennTag == "POS" ? nil : (.single, false)
    case "'":
      return sentence.annotations[word].pennTag == "POS" ? nil : opens(range).map { (.single, $0) }
    default: return nil
    }
  }

  /// Whether a straight mark opens, by what stands on either side of it.
  private func opens(_ range: Range<Int>) -> Bool? {
    let before = range.lowerBound > 0 ? text.scalars[range.lowerBound - 1] : " "
    let after = range.upperBound < text.count ? text.scalars[range.upperBound] : " "
    let isFreeBefore =
      before.properties.isWhitespace || "([{—–-/“‘\"'".unicodeScalars.contains(before)
    let isFreeAfter = after.properties.isWhitespace
    switch (isFreeBefore, isFreeAfter) {
    case (true, false):
      return ".,;:!?)]}".unicodeScalars.contains(after) && !before.properties.isWhitespace
        ? false : true
    case (false, _): return false
    case (true, true): return before.properties.isWhitespace ? nil : false
    }
  }
}
