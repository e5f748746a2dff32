import Testing

@testable import Articles

struct LooseJSONTests {
  private func value(_ text: String) -> LooseJSON? {
    LooseJSONParser.values(in: Array(text.utf8)).first
  }

  @Test(arguments: [
    "{\"a\": \"x y\", \"b\": [1, true]}",
    "{\"a\": \"x\ny\", \"b\": [1, true,],}",
    "// note\n{\"a\": \"x y\"\n\"b\": [1 true]}",
    "/*<![CDATA[*/ {\"a\": \"x y\", /* note */ \"b\": [1, true]} /*]]>*/",
    "<!--\n{a: \"x y\", \"b\": [1, true]}\n-->", "\u{FEFF}{\"a\": \"x y\", \"b\": [1, true]",
    "{\"a\": \"x\\u0020y\", \"b\": [1, true]};",
  ])
  func `the mistakes of templates are mended`(text: String) {
    #expect(
      value(text)
        == .object([
          .init(key: "a", value: .string("x y")),
          .init(key: "b", value: .array([.number("1"), .bool(true)])),
        ]))
  }

  @Test func `quotation marks inside a string that lack their backslash are kept`() {
    #expect(value("{\"a\": \"He said \"no\" twice\"}")?["a"] == .string("He said \"no\" twice"))
  }

  @Test func `character references and surrogates are decoded`() {
    #expect(value("{\"a\": \"Tide &amp; \\ud83d\\ude00 &#8217;\"}")?["a"] == .string("Tide & 😀 ’"))
  }

  @Test(arguments: ["", "nothing", "{", "[", "{\"", "{\"a\":", "}}}]]]", "{{{{", "[\"\\u12"])
  func `nonsense neither crashes nor hangs`(text: String) {
    _ = LooseJSONParser.values(in: Array(text.utf8))
  }

  @Test func `depth is bounded`() {
    let text = String(repeating: "[", count: 100_000)
    _ = LooseJSONParser.values(in: Array(text.utf8))
  }
}
