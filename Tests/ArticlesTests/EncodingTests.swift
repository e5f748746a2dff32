import Testing

@testable import Articles

struct EncodingTests {
  private func decoded(_ bytes: [UInt8], transport: String? = nil) -> String {
    String(decoding: EncodingSniffer.utf8(bytes, transport: transport), as: UTF8.self)
  }

  private func page(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<html><head><meta charset=\"\(charset)\"></head><body>".utf8) + bytes
  }

  @Test(
    arguments: [
      ("iso-8859-1", [0x93, 0xE9, 0x80, 0x94], "“é€”"),
      ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
      ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"), ("gb2312", [0xD6, 0xD0, 0x81, 0x40], "中丂"),
      ("big5", [0xA4, 0xA4], "中"), ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本"), ("euc-kr", [0xC7, 0xD1], "한"),
      ("iso-8859-2", [0xB1], "ą"), ("windows-1250", [0xB9], "ą"), ("iso-8859-15", [0xA4], "€"),
      ("windows-1256", [0xE3], "م"), ("macintosh", [0x8E], "é"), ("ibm866", [0x8C], "М"),
    ] as [(String, [UInt8], String)])
  func `a declared encoding is decoded as browsers do`(
    charset: String, bytes: [UInt8], text: String
  ) {
    #expect(decoded(page(charset, bytes)).hasSuffix(text))
    #expect(decoded(bytes, transport: charset) == text)
  }

  @Test func `valid UTF-8 is UTF-8 whatever the label says`() {
    #expect(decoded(page("iso-8859-1", Array("“é”".utf8))).hasSuffix("“é”"))
  }

  @Test func `the transport comes before the page, and a byte order mark before both`() {
    #expect(decoded(page("koi8-r", [0xCC]), transport: "windows-1251").hasSuffix("М"))
    #expect(decoded([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], transport: "koi8-r") == "é")
    #expect(decoded([0xFF, 0xFE, 0x3C, 0, 0xE9, 0], transport: "utf-8") == "<é")
  }

  @Test func `a declaration far down the head counts`() {
    let comment = Array(
      "<!-- \(String(repeating: "x", count: 5000)) <meta charset=koi8-r> -->".utf8)
    let bytes = Array("<html><head>".utf8) + comment + page("windows-1251", [0xCC])
    #expect(decoded(bytes).hasSuffix("М"))
  }

  @Test func `bad bytes become replacement characters, one for each`() {
    #expect(decoded(page("utf-8", [0x61, 0xFF, 0xE2, 0x82, 0x62])).hasSuffix("a\u{FFFD}\u{FFFD}b"))
    #expect(decoded([0x61, 0x00, 0x62]) == "a\u{FFFD}b")
  }

  @Test func `references to control characters mean windows-1252`() throws {
    let body = "<p>The mayor&#146;s &#147;plan&#148; &#150; a long one, he says, for the town.</p>"
    let article = try PageBuilder.article(
      PageBuilder.page(article: body + PageBuilder.paragraphs(1...2)))
    #expect(article.text.hasPrefix("The mayor’s “plan” – a long one"))
  }
}
