import Testing
import Text

struct SegmenterTests {
  @Test(arguments: [
    "Two words", "  blanks   around  ", "line\r\nbreaks\rof\nall\u{2028}kinds\u{85}here",
    "nul\u{0}inside and \u{0} alone", "no\u{A0}break\u{2009}thin\u{3000}wide",
    "zero\u{200B}width \u{200B} \u{FEFF}mark", "👩‍🚀🇺🇦🇺🇸 👍🏽! e\u{301}te\u{301} \u{301}",
    "ﬁne oﬃce", "broken \u{FFFD}\u{FFFD} bytes", "“Quoted,” she—he–they said… ‘no’",
    "a.b@c.org (http://news.example/x?y=1).", "$1.2bn, 3.5% \u{202E}reversed\u{202C}",
    "混ぜた text です。",
  ])
  func `every character but white space is in exactly one word`(string: String) {
    let text = SourceText(string)
    for segmenter in [Segmenter.joining, .splitting] {
      var covered: [Int] = []
      for sentence in segmenter.sentences(in: text) {
        #expect(sentence.range.lowerBound == sentence.words.first?.range.lowerBound)
        #expect(sentence.range.upperBound == sentence.words.last?.range.upperBound)
        for word in sentence.words {
          #expect(!word.range.isEmpty)
          #expect(Array(word.form.unicodeScalars) == Array(text.scalars[word.range]))
          covered += word.range
        }
      }
      #expect(covered == text.scalars.indices.filter { !text.scalars[$0].properties.isWhitespace })
    }
  }

  @Test(arguments: [
    "ST. PAUL, Minn. (AP) — Some words here.", "LAKE CITY, Fla. – Some words here.",
    "Springfield, Ill. (Ledger) -- Some words here.",
  ])
  func `no sentence ends in a dateline`(string: String) {
    #expect(Segmenter.splitting.sentences(in: SourceText(string)).first?.words.count ?? 0 > 5)
  }

  @Test(arguments: ["", " ", "\r\n \t\n", "\u{A0}\u{2003}"])
  func `a text of white space has no sentences`(string: String) {
    #expect(Segmenter.splitting.sentences(in: SourceText(string)).isEmpty)
  }

  @Test func `invalid bytes that were repaired keep the offsets of what follows`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x20, 0xC3, 0x28, 0x20, 0x62]
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    let last = Segmenter.joining.sentences(in: text).last?.words.last
    #expect(last == Word(form: "b", range: 6..<7))
  }

  @Test func `an emoji sequence stays in one word`() {
    #expect(Segmenter.splitting.forms("👩‍🚀👍🏽🇺🇦🇺🇸") == [["👩‍🚀", "👍🏽", "🇺🇦", "🇺🇸"]])
  }

  @Test func `a combining mark stays with its letter`() {
    #expect(Segmenter.splitting.forms("3e\u{301}4") == [["3", "e\u{301}", "4"]])
  }

  @Test func `a zero-width space does not divide`() {
    #expect(Segmenter.splitting.forms("news\u{200B}paper") == [["news\u{200B}paper"]])
  }

  @Test func `a no-break space divides words`() {
    #expect(Segmenter.joining.forms("No.\u{A0}10") == [["No.", "10"]])
  }

  @Test func `dashes and typographic quotation marks are words of their own`() {
    #expect(
      Segmenter.joining.forms("yes—no “so” 1914–18 a——b")
        == [["yes", "—", "no", "“", "so", "”", "1914", "–", "18", "a", "——", "b"]]
    )
  }

  @Test func `web and mail addresses stay whole`() {
    #expect(
      Segmenter.splitting.forms("(https://news.example/a-b?c=1), jane.roe@mail.example!")
        .flatMap(\.self)
        == ["(", "https://news.example/a-b?c=1", ")", ",", "jane.roe@mail.example", "!"]
    )
  }

  @Test func `a million letters without white space are one word`() {
    let text = SourceText(String(repeating: "word", count: 250_000))
    let words = Segmenter.splitting.sentences(in: text).flatMap(\.words)
    #expect(words.map(\.range) == [0..<1_000_000])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a.", "'", "é-1", "@", "http://", "👩‍🚀", "\u{301}"])
  func `a long text without white space takes linear time`(unit: String) {
    let text = SourceText(String(repeating: unit, count: 20_000))
    let words = Segmenter.splitting.sentences(in: text).flatMap(\.words)
    #expect(words.reduce(0) { $0 + $1.range.count } == text.count)
  }
}

struct SentenceLengthTests {
  @Test func `a sentence of more than 400 words is cut`() {
    let text = SourceText(Array(repeating: "word", count: 1_000).joined(separator: " "))
    let sentences = Segmenter.joining.sentences(in: text)
    #expect(sentences.allSatisfy { $0.words.count <= 400 })
    #expect(sentences.reduce(0) { $0 + $1.words.count } == 1_000)
    #expect(sentences.map(\.startsParagraph) == [true] + sentences.dropFirst().map { _ in false })
  }

  @Test func `words without a gap between them are cut at the limit`() {
    let text = SourceText(String(repeating: "a-", count: 450))
    #expect(
      Segmenter.splitting.sentences(in: text).map(\.words.count) == [400, 400, 100]
    )
  }
}

struct SentenceRuleTests {
  @Test(arguments: [
    "Mr. Roe", "Gen. Kim", "Jan. 5", "No. 10", "vs. Beta", "done .", "done ”", "e.g. Paris",
    "Co. Ltd.", "J. R.", "a.m. Wednesday", "p.m. EST,",
  ])
  func `no sentence ends here`(string: String) {
    #expect(Segmenter.splitting.sentences(in: SourceText(string)).count == 1)
  }

  @Test func `a sentence ends between the abbreviation of a place and a word that starts one`() {
    #expect(Segmenter.joining.forms("Made in the U.S. In May they left.").count == 2)
    #expect(Segmenter.joining.forms("Made in the U.S. Navy yard.").count == 1)
    #expect(Segmenter.joining.forms("Talks in the U.S. In Doubt").count == 1)
  }

  @Test(arguments: [
    "No. That", "sen. Roe", "Jan. Then", "done “Then", "a.m. Then", "a.m. Friday’s",
  ])
  func `the model decides here`(string: String) {
    #expect(Segmenter.splitting.sentences(in: SourceText(string)).count == 2)
  }

  @Test(arguments: ["https://news.example/cannot-wait", "cannot@x.example", "www.cannot.example"])
  func `a contraction inside an address is left alone`(address: String) {
    #expect(Segmenter.joining.forms("See \(address) now") == [["See", address, "now"]])
  }
}
