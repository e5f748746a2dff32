import Extraction
import Ontology
import Text

/// Builds a sentence from one line a word.
///
/// The columns are form, lemma, tag, Penn tag, head counted from 1, relation and, for names,
/// `B-PER` and the like. Words are joined by one blank, but not before punctuation and around hyphens.
func sentence(_ notation: String, startingAt start: Int = 0) -> AnnotatedSentence {
  var words: [Word] = []
  var annotations: [WordAnnotation] = []
  var entities: [NamedEntity] = []
  var end = start
  var isClosed = true
  for (index, line) in notation.split(separator: "\n").enumerated() {
    let columns = line.split(separator: " ").map(String.init)
    let head = Int(columns[4]) ?? 0
    if !isClosed, ![".", ",", "?", "'s", "”", ")", "-"].contains(columns[0]) { end += 1 }
    let length = columns[0].unicodeScalars.count
    words.append(Word(form: columns[0], range: end..<end + length))
    end += length
    isClosed = ["“", "(", "-"].contains(columns[0])
    annotations.append(
      WordAnnotation(
        lemma: columns[1], partOfSpeech: UniversalPartOfSpeech(rawValue: columns[2]) ?? .other,
        pennTag: columns[3], features: "_", head: head == 0 ? nil : head - 1,
        relation: columns[5], headProbability: 1))
    guard columns.count > 6 else { continue }
    if columns[6].hasPrefix("I-"), let last = entities.popLast() {
      entities.append(
        NamedEntity(
          words: last.words.lowerBound..<index + 1, class: last.class, probability: 1))
    } else if let entityClass = NamedEntity.Class(rawValue: String(columns[6].dropFirst(2))) {
      entities.append(
        NamedEntity(words: index..<index + 1, class: entityClass, probability: 1))
    }
  }
  return AnnotatedSentence(
    sentence: Sentence(
      words: words, multiwordTokens: [], range: start..<end, startsParagraph: true),
    annotations: annotations, entities: entities)
}

/// The text of a sentence that starts at the given offset; blanks fill what comes before.
func text(of sentence: AnnotatedSentence) -> SourceText {
  var scalars: [Unicode.Scalar] = []
  for word in sentence.sentence.words {
    while scalars.count < word.range.lowerBound { scalars.append(" ") }
    scalars.append(contentsOf: word.form.unicodeScalars)
  }
  return SourceText(String(String.UnicodeScalarView(scalars)))
}

/// The records of a sentence in the notation.
func extracted(_ notation: String) -> [OpenRecord] {
  let sentence = sentence(notation)
  return OpenExtractor().records(in: sentence, text: text(of: sentence))
}

/// Each record as `kind: subject; relation; object; arguments`, implied relations in brackets.
func records(_ notation: String) -> [String] {
  extracted(notation).map { record in
    let relation = record.relation.trigger?.text ?? "[\(record.relation.label)]"
    let parts = [record.subject.text, relation, record.object?.text ?? "-"]
    return record.kind.rawValue + ": "
      + (parts + record.arguments.map(\.phrase.text)).joined(separator: "; ")
  }
}

/// Each record as `subject; relation; object: polarity modality`.
func stances(_ notation: String) -> [String] {
  extracted(notation).map(stance)
}

/// Each record as `stances` has it, with source, cue and kind of the attribution.
func sources(_ notation: String) -> [String] {
  extracted(notation).map { record in
    guard let attribution = record.attribution else { return stance(record) }
    return stance(record)
      + ", \(attribution.source?.text ?? "-"), \(attribution.cue), \(attribution.kind.rawValue)"
  }
}

private func stance(_ record: OpenRecord) -> String {
  "\(record.subject.text); \(record.relation.label); \(record.object?.text ?? "-"): "
    + "\(record.polarity.rawValue) \(record.modality.rawValue)"
}
