/// A sentence as the rules for temporal expressions read it.
struct TemporalReader {
  let sentence: AnnotatedSentence
  /// The words in lower case, with straight apostrophes and without the full stop of an abbreviation.
  let forms: [String]
  /// The article's date.
  let publication: CalendarDay
  /// What the text spoke of last.
  var mentioned: CalendarInterval?
  let conventions: TemporalConventions
  /// The year that the other end of a range names.
  var otherYear: Int?
  /// The names of persons and the like, whose words are no dates.
  private let isNamePart: [Bool]
  private let isTimeEntity: [Bool]
  private let isTimeWord: [Bool]

  init(
    sentence: AnnotatedSentence, publication: CalendarDay, mentioned: CalendarInterval?,
    conventions: TemporalConventions
  ) {
    self.sentence = sentence
    self.publication = publication
    self.mentioned = mentioned
    self.conventions = conventions
    forms = sentence.sentence.words.map { Self.normalized($0.form) }
    var isNamePart = [Bool](repeating: false, count: forms.count)
    var isTimeEntity = isNamePart
    for entity in sentence.entities {
      for word in entity.words {
        isTimeEntity[word] = entity.class == .time
        isNamePart[word] =
          entity.class == .person
          || entity.words.count > 1 && ![.time, .number].contains(entity.class)
      }
    }
    self.isNamePart = isNamePart
    self.isTimeEntity = isTimeEntity
    isTimeWord = forms.indices.map { [forms] word in
      Self.speaksOfTime(
        forms[word],
        isBeforeDash: word + 1 < forms.count && Self.dashes.contains(forms[word + 1]))
    }
  }

  /// A form in lower case, with straight apostrophes and without a full stop behind it.
  private static func normalized(_ form: String) -> String {
    let form = form.lowercased()
    let hasFullStop = form.utf8.last == UInt8(ascii: ".") && form.utf8.count > 1
    guard hasFullStop || form.unicodeScalars.contains("’") else { return form }
    var scalars = String.UnicodeScalarView(
      form.unicodeScalars.map { $0 == "’" ? "'" : $0 })
    if hasFullStop { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether an expression may begin with a word; most words of a text can be passed over.
  func mayStart(_ word: Int) -> Bool {
    isTimeEntity(word) || speaksOfTime(word) || mayHoldTerm(word)
      || TemporalVocabulary.determiners.contains(forms[word])
        && (word + 1...word + Self.longestOpening).contains { speaksOfTime($0) || isTimeEntity($0) }
  }

  /// Behind how many words at most the first word of time stands: "the very same *day*".
  private static let longestOpening = 4

  /// Whether a word is one of time, whatever stands around it; false beyond the sentence.
  private func speaksOfTime(_ word: Int) -> Bool {
    isTimeWord.indices.contains(word) && isTimeWord[word]
  }

  private static func speaksOfTime(_ form: String, isBeforeDash: Bool) -> Bool {
    guard let first = form.utf8.first else { return false }
    return (0x30...0x39).contains(first) || TemporalVocabulary.words.contains(form)
      || first == UInt8(ascii: "m") && form.hasPrefix("mid-")
      || first == UInt8(ascii: "f") && form.hasPrefix("fy")
      || isBeforeDash && TemporalVocabulary.tens[form] != nil
      || form.utf8.contains(UInt8(ascii: "-"))
        && TemporalVocabulary.tens[String(form.prefix { $0 != "-" })] != nil
  }

  /// Whether a time in office may be named by its holder: "*his* first term", "*Trump*'s presidency".
  private func mayHoldTerm(_ word: Int) -> Bool {
    (tag(word) == "PRP$" || form(word + 1) == "'s")
      && (word + 1...word + Self.longestTerm).contains {
        isOne($0, of: TemporalVocabulary.termNouns) || form($0) == "office"
          || form($0) == "administration"
      }
  }

  /// Within how many words behind its holder a term is named: "Holm's second full four-year *term*".
  private static let longestTerm = 6

  /// The number of words.
  var count: Int { forms.count }

  /// The form of a word; empty beyond the sentence.
  func form(_ word: Int) -> String { forms.indices.contains(word) ? forms[word] : "" }

  /// The Penn tag of a word; empty beyond the sentence.
  func tag(_ word: Int) -> String {
    forms.indices.contains(word) ? sentence.annotations[word].pennTag : ""
  }

  /// Whether the words from one on are these.
  func reads(_ word: Int, _ expected: String...) -> Bool {
    expected.indices.allSatisfy { form(word + $0) == expected[$0] }
  }

  /// Whether a word is one of several.
  func isOne(_ word: Int, of expected: Set<String>) -> Bool { expected.contains(form(word)) }

  /// Whether a word is one of few.
  func isOne(_ word: Int, of expected: [String]) -> Bool { expected.contains(form(word)) }

  /// Whether the model took a word for a part of a date or duration.
  func isTimeEntity(_ word: Int) -> Bool {
    isTimeEntity.indices.contains(word) && isTimeEntity[word]
  }

  /// Whether a word belongs to the name of a person, or to a longer name of something else.
  func isNamePart(_ word: Int) -> Bool { isNamePart.indices.contains(word) && isNamePart[word] }

  /// Whether a word starts with a capital letter.
  func isCapitalized(_ word: Int) -> Bool {
    forms.indices.contains(word)
      && sentence.sentence.words[word].form.unicodeScalars.first?.properties.isUppercase == true
  }

  /// Whether nothing stands between a word and the next.
  func touchesNext(_ word: Int) -> Bool {
    guard forms.indices.contains(word), forms.indices.contains(word + 1) else { return false }
    let words = sentence.sentence.words
    return words[word].range.upperBound >= words[word + 1].range.lowerBound
  }

  /// Whether a word is a hyphen or dash.
  func isDash(_ word: Int) -> Bool { isOne(word, of: Self.dashes) }

  private static let dashes: Set<String> = ["-", "–", "—", "‑", "−", "--"]

  /// The word behind an optional comma.
  func afterComma(_ word: Int) -> Int { form(word) == "," ? word + 1 : word }

  /// The tense of the clause that some words stand in.
  func tense(of words: Range<Int>) -> TemporalTense {
    TemporalTense.tense(at: head(of: words), in: sentence)
  }

  /// The word of several on which the others hang.
  func head(of words: Range<Int>) -> Int {
    let tops = words.filter { word in
      guard let head = sentence.annotations[word].head else { return true }
      return !words.contains(head)
    }
    return tops.first { sentence.annotations[$0].partOfSpeech != .punctuation }
      ?? words.lowerBound
  }
}
