import Testing
import Text

struct ParagraphTests {
  @Test func `a blank line ends a paragraph`() {
    #expect(Segmenter.joining.paragraphs("One two\n \t\nthree") == ["One two", "three"])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}"])
  func `a single line break ends a paragraph`(lineBreak: String) {
    #expect(
      Segmenter.joining.paragraphs("A short line" + lineBreak + "Another one")
        == ["A short line", "Another one"]
    )
  }

  @Test func `sentences of one paragraph do not start another`() {
    let sentences = Segmenter.splitting.sentences(in: SourceText("a b\nc"))
    #expect(sentences.map(\.startsParagraph) == [true, false, true])
  }

  @Test func `hard-wrapped lines are one paragraph`() {
    let wrapped = """
      The harbour of the small town was closed on Tuesday after a storm
      had torn two ships from their moorings and driven one of them onto
      the rocks below the lighthouse, where it broke in two before noon
      """
    #expect(Segmenter.joining.paragraphs(wrapped).count == 1)
  }

  @Test func `a short line that ends a sentence ends a hard-wrapped paragraph`() {
    let wrapped = """
      The harbour of the small town was closed on Tuesday after a storm
      had torn two ships from their moorings and driven one of them onto
      the rocks below.
      Nobody was hurt, the harbour master told the newspaper of the town
      when he came back from the pier, but the damage would take several
      weeks to repair.
      """
    #expect(Segmenter.joining.paragraphs(wrapped).count == 2)
  }

  @Test func `lines of very different lengths are paragraphs`() {
    let lines = """
      Storm closes harbour
      Two ships were torn from their moorings on Tuesday
      Weather
      """
    #expect(Segmenter.joining.paragraphs(lines).count == 3)
  }

  @Test func `long lines are paragraphs`() {
    let line = Array(repeating: "wave", count: 40).joined(separator: " ")
    #expect(Segmenter.joining.paragraphs([line, line, line].joined(separator: "\n")).count == 3)
  }

  @Test func `lines that end with full stops are paragraphs`() {
    let line = "The harbour of the small town was closed on the next morning."
    #expect(Segmenter.joining.paragraphs([line, line, line].joined(separator: "\n")).count == 3)
  }
}
