import Ontology
import Testing

@testable import Exporting

struct TextTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("  ends \t", "ends"), ("two\r\n\tlines", "two lines"),
    ("con\u{0}trol\u{1F}", "control"), ("a\u{85}b\u{2028}c", "a b c"), ("\u{FFFE}x\u{FFFF}", "x"),
    ("két  szó", "két  szó"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{1}", ""), ("\u{A0}x\u{3000}", "x"),
  ])
  func `texts become one clean line`(text: String, line: String) {
    #expect(SingleLine.text(text) == line)
  }

  @Test func `a text that is too long ends with an ellipsis, and no character is cut`() {
    for unit in ["x", "é", "👍"] {
      let line = SingleLine.text(String(repeating: unit, count: 10_000))
      #expect(line.utf8.count <= SingleLine.limit && line.utf8.count > SingleLine.limit - 8)
      #expect(line.hasSuffix(unit + "…"))
    }
  }

  @Test func `lists are joined by a stroke, which no item holds`() {
    #expect(SingleLine.list(["a|b", "c"]) == "a/b|c")
    #expect(SingleLine.list(["a|b"]) == "a/b")
    #expect(SingleLine.list([]) == "")
  }

  @Test(arguments: [
    ("entity:pete-hegseth", "entity:pete-hegseth"), ("a b\"<>%", "a%20b%22%3C%3E%25"),
    ("é", "%C3%A9"), ("a/b?c#d", "a%2Fb%3Fc%23d"),
  ])
  func `names in identifiers are percent-encoded`(text: String, escaped: String) {
    #expect(IRI.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("https://a.example/x?y=1&z#f", "https://a.example/x?y=1&z#f"),
    ("HTTP://a.example/ü b", "http://a.example/%C3%BC%20b"), ("no scheme", nil), ("https:", nil),
    ("1http://x", nil), ("https://a.example/100%", "https://a.example/100%25"),
    ("https://a.example/%41#a#b", "https://a.example/%41#a%23b"), ("", nil),
  ])
  func `addresses are whole and encoded, or left out`(text: String, address: String?) {
    #expect(IRI.absolute(text) == address)
  }

  @Test(arguments: [
    (0.91, "0.91"), (1, "1.0"), (0, "0.0"), (0.5, "0.5"), (0.12345, "0.1235"), (0.0001, "0.0001"),
    (2, "1.0"), (-1, "0.0"), (0.99999, "1.0"),
  ])
  func `probabilities have one to four decimals`(value: Double, text: String) {
    #expect(Decimals.probability(value) == text)
  }

  @Test(arguments: [
    (0, "0.0"), (1, "1.0"), (0.5, "0.5"), (12, "12.0"), (1_234_567, "1234567.0"),
    (123.456789, "123.457"), (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333"),
    (2.0 / 3e5, "0.00000666667"),
    (1e-13, "0.0"), (0.9999999, "1.0"), (-0.25, "-0.25"), (.nan, "0.0"), (.infinity, "0.0"),
  ])
  func `other numbers have six digits and no exponent`(value: Double, text: String) {
    #expect(Decimals.number(value) == text)
  }

  @Test(arguments: [
    ("2025-02", "2025-02-01", "2025-02-28"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2025", "2025-01-01", "2025-12-31"), ("2025-04", "2025-04-01", "2025-04-30"),
    ("2025-03-07", "2025-03-07", "2025-03-07"), ("0987", "0987-01-01", "0987-12-31"),
  ])
  func `months and years are whole days`(text: String, first: String, last: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(Days.first(date) == first)
    #expect(Days.last(date) == last)
  }

  @Test func `labels say what is denied and what is not yet so`() {
    #expect(ExportEdge.label("criticized", .negated, .asserted) == "not criticized")
    #expect(ExportEdge.label("ordered", .affirmed, .planned) == "ordered (planned)")
    #expect(
      ExportEdge.label("is a member of", .negated, .alleged) == "is not a member of (alleged)")
  }

  @Test func `types of relationships keep a denial apart from a claim`() {
    #expect(Neo4jNames.relationshipType("not criticized") == "NOT_CRITICIZED")
    #expect(Neo4jNames.relationshipType("ordered (planned)") == "ORDERED_PLANNED")
    #expect(Neo4jNames.relationshipType("`]->()") == "RELATED")
  }
}
