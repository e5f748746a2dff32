import Text

/// An annotated sentence as a line of JSON.
///
/// Offsets are code points into the document, half open; heads are numbers of words from 1, and 0 is the
/// root.
struct SentenceLine {
  private let annotated: AnnotatedSentence
  /// The sentence's own slice of the document.
  private let text: String
  private let document: String
  private let number: Int
  /// The code points of the document before the text that the sentence's offsets count in.
  private let offset: Int

  init(
    _ annotated: AnnotatedSentence, text: String, document: String, number: Int, offset: Int
  ) {
    self.annotated = annotated
    self.text = text
    self.document = document
    self.number = number
    self.offset = offset
  }

  /// The object, its keys in a fixed order.
  var line: JSONLine {
    let sentence = annotated.sentence
    var line = JSONLine()
    line.add("document", document)
    line.add("sentence", number)
    line.add("start", offset + sentence.range.lowerBound)
    line.add("end", offset + sentence.range.upperBound)
    line.addText("text", text)
    line.add("words", zip(sentence.words, annotated.annotations).map { self.word($0, $1) })
    line.add("entities", annotated.entities.map { entity($0, in: SourceText(text)) })
    return line
  }

  private func word(_ word: Word, _ annotation: WordAnnotation) -> JSONLine {
    var line = JSONLine()
    line.addText("form", word.form)
    line.add("start", offset + word.range.lowerBound)
    line.add("end", offset + word.range.upperBound)
    line.add("lemma", annotation.lemma)
    line.add("upos", annotation.partOfSpeech.rawValue)
    line.add("xpos", annotation.pennTag)
    line.add("feats", annotation.features == "_" ? nil : annotation.features)
    line.add("head", annotation.head.map { $0 + 1 } ?? 0)
    line.add("deprel", annotation.relation)
    return line
  }

  private func entity(_ entity: NamedEntity, in text: SourceText) -> JSONLine {
    let words = annotated.sentence.words[entity.words]
    let start = words[words.startIndex].range.lowerBound
    let end = words[words.endIndex - 1].range.upperBound
    let base = annotated.sentence.range.lowerBound
    var line = JSONLine()
    line.addText("text", text[start - base..<end - base])
    line.add("class", entity.class.rawValue)
    line.add("start", offset + start)
    line.add("end", offset + end)
    line.add("probability", Double(entity.probability))
    return line
  }
}
