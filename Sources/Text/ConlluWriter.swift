/// Writes annotated sentences as CoNLL-U.
public enum ConlluWriter {
  /// A sentence of running text, with `# sent_id`, `# text`, and offsets in MISC.
  ///
  /// - Parameters:
  ///   - annotated: the sentence, its offsets into `text`.
  ///   - text: the text, or a piece of it.
  ///   - offset: what `start_char` and `end_char` show for the first code point of `text`.
  ///   - number: the sentence's number in the document, from 1.
  /// - Returns: the lines, an empty one at the end.
  public static func lines(
    _ annotated: AnnotatedSentence, in text: SourceText, startingAt offset: Int, number: Int
  ) -> String {
    let sentence = annotated.sentence
    let slice = text[sentence.range]
    var out = sentence.startsParagraph ? "# newpar\n" : ""
    out += "# sent_id = \(number)\n# text = \(onOneLine(slice))\n"
    let tags = annotated.entityTags
    var tokens = sentence.multiwordTokens[...]
    var insideToken = 0
    for (index, word) in sentence.words.enumerated() {
      if let token = tokens.first, token.words.lowerBound == index {
        tokens.removeFirst()
        insideToken = token.words.upperBound
        let form = text[token.range]
        let misc = miscellany(
          range: token.range, offset: offset, tag: "O",
          hasSpaceAfter: hasSpace(behind: token.words.upperBound - 1, in: sentence))
        out += "\(token.words.lowerBound + 1)-\(token.words.upperBound)\t\(form)"
        out += "\t_\t_\t_\t_\t_\t_\t_\t\(misc)\n"
      }
      let isInsideToken = index < insideToken
      let misc = miscellany(
        range: word.range, offset: offset, tag: tags[index],
        hasSpaceAfter: isInsideToken || hasSpace(behind: index, in: sentence))
      out += row(index, form: word.form, annotated.annotations[index], deps: "_", misc: misc)
    }
    return out + "\n"
  }

  /// A sentence that came as CoNLL-U, its comments, tokens and words untouched.
  public static func lines(_ annotated: AnnotatedSentence, over source: ConlluSentence) -> String {
    var out = source.comments.map { $0 + "\n" }.joined()
    let tags = annotated.entityTags
    for row in source.rows {
      guard case .word(let number) = row.identity else {
        out += row.columns.joined(separator: "\t") + "\n"
        continue
      }
      var misc = row.miscellany.filter { !$0.hasPrefix("NER=") }
      if tags[number - 1] != "O" { misc.insert("NER=" + tags[number - 1], at: 0) }
      out += Self.row(
        number - 1, form: row.form, annotated.annotations[number - 1], deps: row.columns[8],
        misc: misc.isEmpty ? "_" : misc.joined(separator: "|"))
    }
    return out + "\n"
  }

  private static func row(
    _ index: Int, form: String, _ word: WordAnnotation, deps: String, misc: String
  ) -> String {
    let head = word.head.map { $0 + 1 } ?? 0
    return "\(index + 1)\t\(form)\t\(word.lemma)\t\(word.partOfSpeech.rawValue)\t\(word.pennTag)"
      + "\t\(word.features)\t\(head)\t\(word.relation)\t\(deps)\t\(misc)\n"
  }

  private static func miscellany(
    range: Range<Int>, offset: Int, tag: String, hasSpaceAfter: Bool
  ) -> String {
    (tag == "O" ? "" : "NER=\(tag)|") + (hasSpaceAfter ? "" : "SpaceAfter=No|")
      + "start_char=\(offset + range.lowerBound)|end_char=\(offset + range.upperBound)"
  }

  private static func hasSpace(behind index: Int, in sentence: Sentence) -> Bool {
    index + 1 >= sentence.words.count
      || sentence.words[index].range.upperBound < sentence.words[index + 1].range.lowerBound
  }

  private static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      .joined(separator: " ")
  }
}
