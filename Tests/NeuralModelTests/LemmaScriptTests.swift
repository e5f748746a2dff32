import Testing

@testable import NeuralModel

@Suite struct LemmaScriptTests {
  @Test(arguments: [
    ("l|3|y", "Countries", "country"), ("k|0|", "Kyiv", "Kyiv"), ("t|0|", "RUSSIA", "Russia"),
    ("=|be", "were", "be"), ("l|2|", "Étées", "été"), ("=||", "/", "|"),
  ])
  func `a script edits the end of the word`(text: String, form: String, lemma: String) throws {
    #expect(try #require(LemmaScript(text)).applied(to: form) == lemma)
  }

  @Test func `a script that cuts the whole word or more does not apply`() throws {
    #expect(try #require(LemmaScript("l|3|")).applied(to: "ing") == nil)
    #expect(try #require(LemmaScript("l|9|x")).applied(to: "ing") == nil)
  }

  @Test(arguments: ["", "l", "x|1|a", "l|one|a"])
  func `text that is no script is refused`(text: String) {
    #expect(LemmaScript(text) == nil)
  }
}
