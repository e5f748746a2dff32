import Testing
import Text

struct SourceTextTests {
  @Test func `offsets count code points, not bytes or visible characters`() {
    let text = SourceText("é👩‍🚀x")
    #expect(text.count == 5)
    #expect(text[0..<1] == "é")
    #expect(text[1..<4] == "👩‍🚀")
    #expect(text[4..<5] == "x")
  }

  @Test func `a letter and its combining mark are two code points`() {
    let text = SourceText("e\u{301}t")
    #expect(text.count == 3)
    #expect(text[0..<2].unicodeScalars.elementsEqual("e\u{301}".unicodeScalars))
  }

  @Test func `a line break of two characters is two code points`() {
    #expect(SourceText("a\r\nb").count == 4)
  }

  @Test func `an empty range gives an empty slice`() {
    #expect(SourceText("word")[2..<2].isEmpty)
  }
}
