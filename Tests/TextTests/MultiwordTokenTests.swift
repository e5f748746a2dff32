import Testing
import Text

struct MultiwordTokenTests {
  /// The written tokens of more than one word, with bars between the words.
  private func tokens(_ string: String, _ segmenter: Segmenter = .dividing) -> [String] {
    let text = SourceText(string)
    return segmenter.sentences(in: text).flatMap { sentence in
      sentence.multiwordTokens.map { token in
        #expect(sentence.words[token.words].map(\.form).joined() == text[token.range])
        return sentence.words[token.words].map(\.form).joined(separator: "|")
      }
    }
  }

  @Test func `a contraction of the lexicon is one token of two words`() {
    #expect(tokens("They cannot stay", .joining) == ["can|not"])
  }

  @Test func `a contraction may have three words`() {
    #expect(tokens("Dunno", .joining) == ["Du|n|no"])
  }

  @Test func `a longer word that holds a contraction is left alone`() {
    #expect(tokens("cannoted dunno's", .joining).isEmpty)
  }

  @Test func `words on both sides of a hyphen are no token`() {
    #expect(tokens("far-reaching").isEmpty)
  }

  @Test(arguments: ["the ministers' aides", "the ministers’ aides"])
  func `the apostrophe of a plural is a clitic`(string: String) {
    #expect(tokens(string).count == 1)
  }

  @Test func `a closing quotation mark is no clitic`() {
    #expect(tokens("the 'two words' here").isEmpty)
  }
}
