import Text

/// Builds a sentence from `form/TAG` pairs; the words hang on the one marked by a star.
///
/// `He/PRP resigned/VBD* on/IN Friday/NNP`: prepositions hang on the word behind them, an
/// auxiliary, `to` and everything else on the verb. `_` ties a lemma to a form: `is_be/VBZ`.
func taggedSentence(_ notation: String, startingAt start: Int = 0) -> AnnotatedSentence {
  var words: [Word] = []
  var annotations: [WordAnnotation] = []
  let tokens = notation.split(separator: " ").map(String.init)
  let root = tokens.firstIndex { $0.hasSuffix("*") }
  var end = start
  for (index, token) in tokens.enumerated() {
    let parts = token.split(separator: "/", maxSplits: 1).map(String.init)
    let names = parts[0].split(separator: "_").map(String.init)
    let tag = parts.count > 1 ? parts[1].replacing("*", with: "") : "NN"
    if index > 0 { end += 1 }
    words.append(
      Word(form: names[0], range: end..<end + names[0].unicodeScalars.count))
    end += names[0].unicodeScalars.count
    let isPreposition = tag == "IN" && index + 1 < tokens.count
    let relation =
      switch tag {
      case _ where index == root: "root"
      case "IN": "case"
      case "TO": "mark"
      case "MD": "aux"
      default: names.count > 1 ? "aux" : "obl"
      }
    annotations.append(
      WordAnnotation(
        lemma: names.last ?? names[0], partOfSpeech: universal(tag), pennTag: tag, features: "_",
        head: index == root ? nil : isPreposition ? index + 1 : root ?? (index == 0 ? nil : 0),
        relation: relation, headProbability: 1))
  }
  return AnnotatedSentence(
    sentence: Sentence(
      words: words, multiwordTokens: [], range: start..<end, startsParagraph: true),
    annotations: annotations, entities: [])
}

private func universal(_ tag: String) -> UniversalPartOfSpeech {
  switch tag.prefix(2) {
  case "VB", "MD": .verb
  case "NN": tag.hasPrefix("NNP") ? .properNoun : .noun
  case "PR": .pronoun
  case "CD": .numeral
  case "JJ": .adjective
  case "RB": .adverb
  case "IN", "TO": .adposition
  case ",", ".", "HY": .punctuation
  default: .other
  }
}

/// The expressions of sentences in the notation as `value start/end`, published on the day given.
func dated(
  _ sentences: String..., on publication: String = "2025-10-21",
  conventions: TemporalConventions = TemporalConventions()
) -> [String] {
  guard let day = CalendarDay(publication) else { return ["no date: \(publication)"] }
  return TemporalExpressions(publication: day, conventions: conventions)
    .expressions(in: sentences.map { taggedSentence($0) }).joined()
    .map { "\($0.value) \($0.interval?.description ?? "-")" }
}
