import Text

/// A word that may head a mention, and what the scorer sees of it.
struct MentionCandidate {
  /// Its number in the document.
  let word: Int
  /// Words of the document.
  let span: Range<Int>
  /// The candidate without determiners and possessive ending, in lower case.
  let text: DocumentString
  /// Its word and the word's lemma, in lower case.
  let form: DocumentString
  let lemma: DocumentString
  /// The lemmas of its nouns, names, adjectives and numbers.
  let content: DocumentStrings
  /// The words of the name that it heads, in their order and as a set; empty for other words.
  let name: [DocumentString]
  let nameWords: DocumentStrings
  /// The first word of the name without full stops; nil for other words.
  let abbreviation: DocumentString?
  /// The first letters of a name of several words; nil for others.
  let acronym: DocumentString?
  let isPronoun: Bool
  /// 0 unknown, 1 singular, 2 plural.
  let number: Int
  let speaker: String?
  /// Numbers of: part of speech, pronoun, class of name, relation, determiner, number, copies, length, quotation.
  var columns: [Int]
}

/// Finds the candidates of a document.
struct MentionCandidates {
  let document: DocumentWords
  let vocabulary: CoreferenceVocabulary
  /// Who speaks each sentence, where the document says so.
  let speakers: [String?]

  private static let copies = 6

  /// The candidates in the order of their heads.
  func all() -> [MentionCandidate] {
    var numbers = StringNumbers()
    var found = document.words.indices.filter { document.canHeadMention($0) }.map {
      candidate($0, &numbers)
    }
    var copies: [DocumentString: Int] = [:]
    for candidate in found { copies[candidate.text, default: 0] += 1 }
    for index in found.indices {
      found[index].columns[Self.copies] = min(3, (copies[found[index].text] ?? 1) - 1)
    }
    return found
  }

  private func candidate(_ head: Int, _ numbers: inout StringNumbers) -> MentionCandidate {
    let word = document.words[head]
    let span = document.mention(headedBy: head)
    let name = name(headedBy: head)
    let nameNumbers = name.map { numbers.number(of: $0) }
    let pronoun = pronoun(word)
    let number = word.number
    return MentionCandidate(
      word: head, span: span, text: numbers.number(of: text(span, head: head)),
      form: numbers.number(of: word.form), lemma: numbers.number(of: word.lemma),
      content: DocumentStrings(
        span.filter {
          [.noun, .properNoun, .adjective, .numeral].contains(document.words[$0].partOfSpeech)
        }.map { numbers.number(of: document.words[$0].lemma) }),
      name: nameNumbers, nameWords: DocumentStrings(nameNumbers),
      abbreviation: name.first.map { first in numbers.number(of: first.filter { $0 != "." }) },
      acronym: name.count > 1
        ? numbers.number(
          of: String(String.UnicodeScalarView(name.compactMap(\.unicodeScalars.first)))) : nil,
      isPronoun: pronoun > 0, number: number,
      speaker: speakers.indices.contains(word.sentence) ? speakers[word.sentence] : nil,
      columns: [
        partOfSpeech(word), pronoun, entity(word), vocabulary.relation(word.relation),
        determiner(of: head), number, 0, min(7, span.count - 1), word.isQuoted ? 1 : 0,
      ])
  }

  private func text(_ span: Range<Int>, head: Int) -> String {
    var start = span.lowerBound
    while start < head,
      document.words[start].relation.hasPrefix("det") || document.words[start].relation == "case"
    {
      start += 1
    }
    var end = span.upperBound
    while end - 1 > head, document.words[end - 1].pennTag == "POS" { end -= 1 }
    return document.words[start..<end].map(\.form).joined(separator: " ")
  }

  private func name(headedBy head: Int) -> [String] {
    guard document.words[head].partOfSpeech == .properNoun else { return [] }
    let parts = document.children[head].filter { child in
      document.words[child].partOfSpeech == .properNoun
        && ["flat", "compound"].contains(document.words[child].baseRelation)
    }
    return ([head] + parts).sorted().map { document.words[$0].form }
  }

  private func partOfSpeech(_ word: DocumentWords.Word) -> Int {
    vocabulary.partsOfSpeech.firstIndex(of: word.partOfSpeech.rawValue)
      ?? vocabulary.partsOfSpeech.count - 1
  }

  private func pronoun(_ word: DocumentWords.Word) -> Int {
    guard [.pronoun, .determiner, .adjective, .numeral].contains(word.partOfSpeech) else {
      return 0
    }
    return vocabulary.pronouns.firstIndex(of: word.form).map { $0 + 1 } ?? 0
  }

  private func entity(_ word: DocumentWords.Word) -> Int {
    word.entity.flatMap { vocabulary.entities.firstIndex(of: $0.rawValue) } ?? 0
  }

  private func determiner(of head: Int) -> Int {
    for child in document.children[head] where child <= head {
      let word = document.words[child]
      if let sort = determiner(word), let index = vocabulary.determiners.firstIndex(of: sort) {
        return index
      }
    }
    return 0
  }

  private func determiner(_ word: DocumentWords.Word) -> String? {
    if word.relation == "nmod:poss" { return "poss" }
    if word.relation.hasPrefix("nummod") { return "num" }
    guard word.relation == "det" else { return nil }
    switch word.form {
    case "an": return "a"
    case "each": return "every"
    case "other", "none", "poss", "num": return nil
    default: return word.form
    }
  }
}
