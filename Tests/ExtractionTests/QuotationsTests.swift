import Extraction
import Facts
import Testing
import Text

/// The quotations of a text whose words are cut at blanks, a paragraph a line.
private func quotations(_ paragraphs: String) -> (document: DocumentQuotations, text: SourceText) {
  let text = SourceText(paragraphs)
  var sentences: [AnnotatedSentence] = []
  var offset = 0
  for line in paragraphs.split(separator: "\n", omittingEmptySubsequences: false) {
    let words = words(of: String(line), from: offset)
    offset += line.unicodeScalars.count + 1
    guard let first = words.first, let last = words.last else { continue }
    let annotations = words.indices.map { index in
      WordAnnotation(
        lemma: words[index].form.lowercased(), partOfSpeech: .noun, pennTag: "NN", features: "_",
        head: index == 0 ? nil : 0, relation: index == 0 ? "root" : "dep", headProbability: 1)
    }
    sentences.append(
      AnnotatedSentence(
        sentence: Sentence(
          words: words, multiwordTokens: [], range: first.range.lowerBound..<last.range.upperBound,
          startsParagraph: true),
        annotations: annotations, entities: []))
  }
  return (DocumentQuotations(in: sentences.map { DependencyTree($0) }, text: text), text)
}

/// Marks and letters apart.
private func words(of line: String, from offset: Int) -> [Word] {
  var words: [Word] = []
  var form = ""
  var at = offset
  func flush() {
    guard !form.isEmpty else { return }
    words.append(Word(form: form, range: at - form.unicodeScalars.count..<at))
    form = ""
  }
  for scalar in line.unicodeScalars {
    if scalar == " " {
      flush()
    } else if "“”‘’\"'«».,".unicodeScalars.contains(scalar) {
      flush()
      words.append(Word(form: String(scalar), range: at..<at + 1))
    } else {
      form.unicodeScalars.append(scalar)
    }
    at += 1
  }
  flush()
  return words
}

/// The words between the marks of each quotation; stretches of several paragraphs with a bar between.
private func spans(_ paragraphs: String) -> [String] {
  let (document, text) = quotations(paragraphs)
  return document.quotations.map { $0.segments.map { text[$0] }.joined(separator: " | ") }
}

struct QuotationSpanTests {
  @Test func `typographic and straight marks are paired`() {
    #expect(spans("A “b c” and \"d\" and «e f» .") == ["b c", "d", "e f"])
  }

  @Test func `a quotation in another is found too`() {
    #expect(
      spans("“ He said ‘no’ twice ” and ‘ a “b” c ’") == [
        "He said ‘no’ twice", "no", "a “b” c", "b",
      ])
    #expect(spans("\"He said 'no' twice\"") == ["He said 'no' twice", "no"])
  }

  @Test func `apostrophes are no marks`() {
    #expect(spans("The workers’ plan and the '90s").isEmpty)
  }

  @Test func `a quotation over several paragraphs opens anew in each`() {
    #expect(spans("“One two\n“three\n“four” five") == ["One two | three | four"])
    #expect(spans("\"One two\n\"three\n\"four\" five") == ["One two | three | four"])
  }

  @Test func `a mark that is never closed ends with its paragraph`() {
    #expect(spans("“One two\nthree “four” five") == ["One two", "four"])
    #expect(spans("A “b “c” d") == ["b", "c"])
  }

  @Test(arguments: ["”", "“", "\"", "\"\"", "“”", "’ ” »", "“ ‘ « \" '", "\n\n", "”“”“"])
  func `lonely marks quote nothing`(text: String) {
    #expect(spans(text).allSatisfy { !$0.isEmpty })
  }

  @Test func `any mixture of marks, words and paragraphs is read`() {
    var state: UInt64 = 7
    let pieces = ["“", "”", "\"", "‘", "’", "'", "«", "»", " ", " a", " said", ".", "\n", ","]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let (document, source) = quotations(text)
      for quotation in document.quotations {
        #expect(quotation.span.upperBound <= source.count)
        #expect(quotation.segments.allSatisfy { quotation.span.contains($0.lowerBound) })
      }
    }
  }

  @Test func `spans hold the marks and count code points`() {
    let (document, _) = quotations("Zoë “é” x")
    #expect(document.quotations.map(\.span) == [4..<7])
    #expect(document.quotations.map(\.segments) == [[5..<6]])
  }
}

struct QuotationSourceTests {
  /// “No,” said Tait. “Never.”
  private static let trailing = """
    “     “     PUNCT `` 2 punct
    No    no    INTJ  UH 5 ccomp
    ,     ,     PUNCT ,  2 punct
    ”     ”     PUNCT '' 2 punct
    said  say   VERB  VBD 0 root
    Tait  Tait  PROPN NNP 5 nsubj B-PER
    .     .     PUNCT .  5 punct
    """

  private static let never = """
    “     “     PUNCT `` 2 punct
    Never never ADV   RB 0 root
    .     .     PUNCT .  2 punct
    ”     ”     PUNCT '' 2 punct
    """

  private func document(_ notations: String..., publisher: String? = nil) -> DocumentQuotations {
    var sentences: [AnnotatedSentence] = []
    var written = ""
    for notation in notations {
      let start = written.unicodeScalars.count
      let found = sentence(notation, startingAt: start)
      let text = text(of: found)
      written += text[start..<text.count] + " "
      sentences.append(
        AnnotatedSentence(
          sentence: Sentence(
            words: found.sentence.words, multiwordTokens: [], range: found.sentence.range,
            startsParagraph: sentences.isEmpty),
          annotations: found.annotations, entities: found.entities))
    }
    return DocumentQuotations(
      in: sentences.map { DependencyTree($0) }, text: SourceText(written), publisher: publisher)
  }

  @Test func `a trailing cue names the speaker, who goes on in the next sentence`() throws {
    let document = document(Self.trailing, Self.never)
    #expect(document.quotations.map(\.kind) == [.speech, .speech])
    #expect(
      document.quotations.compactMap(\.source?.speaker)
        == [WordPlace(sentence: 0, word: 5), WordPlace(sentence: 0, word: 5)])
    #expect(document.quotations.map(\.source?.position) == [.trailing, .continued])
    let attribution = try #require(document.attribution(at: WordPlace(sentence: 1, word: 1)))
    #expect(attribution.source?.text == "Tait")
    #expect(attribution.cue == "say")
    #expect(attribution.kind == "direct")
    #expect(document.attribution(at: WordPlace(sentence: 0, word: 5)) == nil)
  }

  @Test func `words in marks that nobody says are kept apart`() {
    let document = document(
      """
      He    he    PRON  PRP 2 nsubj
      got   get   VERB  VBD 0 root
      a     a     DET   DT  6 det
      “     “     PUNCT ``  6 punct
      free  free  ADJ   JJ  6 amod
      pass  pass  NOUN  NN  2 obj
      ”     ”     PUNCT ''  6 punct
      .     .     PUNCT .   2 punct
      """)
    #expect(document.quotations.map(\.kind) == [.scare])
    #expect(document.source(at: WordPlace(sentence: 0, word: 5)) == nil)
  }

  @Test func `a mark that the sentence before keeps does not make the words in marks longer`() {
    let document = document(
      """
      Ada   Ada   PROPN NNP 3 nsubj B-PER
      Holm  Holm  PROPN NNP 1 flat I-PER
      got   get   VERB  VBD 0 root
      all   all   DET   DT  6 det
      the   the   DET   DT  6 det
      time  time  NOUN  NN  3 obj
      a     a     DET   DT  3 dep
      “     “     PUNCT ``  3 punct
      """,
      """
      pass  pass  NOUN  NN  0 root
      ”     ”     PUNCT ''  1 punct
      .     .     PUNCT .   1 punct
      """)
    #expect(document.quotations.map(\.kind) == [.scare])
  }

  @Test func `what a report quotes officials with is the officials'`() {
    let document = document(
      """
      The       the      DET   DT  2 det
      report    report   NOUN  NN  3 nsubj
      quoted    quote    VERB  VBD 0 root
      officials official NOUN  NNS 3 obj
      as        as       SCONJ IN  6 mark
      saying    say      VERB  VBG 3 advcl
      it        it       PRON  PRP 10 nsubj
      was       be       AUX   VBD 10 cop
      “         “        PUNCT ``  10 punct
      mad       mad      ADJ   JJ  6 ccomp
      ”         ”        PUNCT ''  10 punct
      .         .        PUNCT .   3 punct
      """)
    let source = document.quotations.first?.source
    #expect(source?.speaker == WordPlace(sentence: 0, word: 3))
    #expect(
      source?.carriers == [
        QuotedSource.Carrier(speaker: WordPlace(sentence: 0, word: 1), cue: "quote")
      ])
  }

  @Test func `an outlet's own words are marked as such`() {
    let sentence = Self.trailing.replacing(
      "Tait  Tait  PROPN NNP 5 nsubj B-PER", with: "Post Post PROPN NNP 5 nsubj")
    #expect(document(sentence, publisher: "The Post").quotations.map(\.source?.kind) == [.outlet])
    #expect(document(sentence).quotations.map(\.source?.kind) == [.direct])
  }
}

struct QuotationQualityTests {
  @Test(arguments: [("tuned", 97), ("heldout", 95)])
  func `quotations in texts of our own keep their speakers`(name: String, percent: Int) throws {
    let score = QuotationsScore(try QuotationsFixture(name))
    #expect(score.spoken > 0)
    #expect(score.found == score.expected, "\(score.differences)")
    #expect(score.spans == score.expected, "\(score.differences)")
    #expect(score.speakers * 100 >= score.spoken * percent, "\(score.differences)")
  }
}
