import Extraction
import Ontology
import Testing
import Text

struct DatelineTests {
  /// The words that are left of words with one blank between them, but none before `,`, `.`, `)`.
  private func kept(_ words: String) -> String {
    var text = ""
    var found: [Word] = []
    for form in words.split(separator: " ") {
      if !text.isEmpty, ![",", ".", ")"].contains(form), !text.hasSuffix("(") { text += " " }
      let start = text.unicodeScalars.count
      text += form
      found.append(Word(form: String(form), range: start..<text.unicodeScalars.count))
    }
    let sentence = Sentence(
      words: found, multiwordTokens: [], range: 0..<text.unicodeScalars.count,
      startsParagraph: true)
    let left = sentence.withoutDateline(in: SourceText(text))
    #expect(left.range.lowerBound == left.words.first?.range.lowerBound)
    return left.words.map(\.form).joined(separator: " ")
  }

  @Test(
    arguments: [
      "OSLO — The court ruled on Friday .",
      "OSLO ( Ledger ) -- The court ruled on Friday .",
      "NEW HAVEN , Norway , Jan. 28 ( Ledger ) – The court ruled on Friday .",
      "Ledger OSLO ( Ledger ) - The court ruled on Friday .",
      "Oslo , Norway - The court ruled on Friday .",
      "BAIE-COMEAU , Quebec – The court ruled on Friday .",
      "KALVIK ( Ledger ) : The court ruled on Friday .",
    ]) func `a dateline is taken away`(words: String)
  {
    #expect(kept(words) == "The court ruled on Friday .")
  }

  @Test(
    arguments: [
      "The court - once feared - ruled on Friday .",
      "Ada Holm - Oslo 's mayor - resigned on Friday .",
      "Holm said the court — not the king — ruled .",
      "The Oslo - Bergen line was closed on Friday .",
      "Oslo .", "— The court ruled .", "OSLO —",
    ]) func `other dashes leave the sentence as it is`(words: String)
  {
    #expect(kept(words) == words)
  }

  @Test func `words of two parts keep their numbers`() {
    let forms = ["OSLO", "—", "It", "did", "n't", "rain", "."]
    var end = 0
    let words = forms.map { form -> Word in
      defer { end += form.count + 1 }
      return Word(form: form, range: end..<end + form.count)
    }
    let sentence = Sentence(
      words: words, multiwordTokens: [MultiwordToken(words: 3..<5, range: 11..<18)],
      range: 0..<end, startsParagraph: true)
    let text = SourceText(String(repeating: "x", count: end))
    #expect(sentence.withoutDateline(in: text).multiwordTokens.map(\.words) == [1..<3])
  }
}
