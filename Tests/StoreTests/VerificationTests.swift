import Facts
import Testing

@testable import Store

@Suite struct VerificationTests {
  private func verify(
    keepingText: Bool = true, _ sql: String..., check: (StoreVerification) throws -> Void
  ) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 9)
    var articles = (0..<20).map { news.article("a\($0)") }
    if !keepingText { for index in articles.indices { articles[index].text = nil } }
    try scratch.holding(articles).close()
    for statement in sql { try scratch.meddle(statement) }
    try check(try scratch.open(.reading).verify())
  }

  @Test func `a sound store has no findings`() throws {
    try verify { result in
      #expect(result.findings == [])
      #expect(result.articles == 20)
      #expect(result.statements == 80)
      #expect(result.spans == 20 * (4 * 3 + 3))
      #expect(result.spansWithoutText == 0)
    }
  }

  @Test func `quotations are enough where no text is kept`() throws {
    try verify(keepingText: false) { result in
      #expect(result.isSound)
      #expect(result.spans == 20 * (4 * 3 + 3))
    }
  }

  @Test func `a text that says something else is found`() throws {
    try verify("UPDATE article_text SET text = replace(text, ' met ', ' hit ')") { result in
      #expect(!result.isSound)
      #expect(
        result.findings.contains { $0.problem.contains("says 'met' where the text says 'hit'") })
    }
  }

  @Test func `a text that is too short is found`() throws {
    try verify("UPDATE article_text SET text = substr(text, 1, 20)") { result in
      #expect(result.findings.contains { $0.problem.contains("lies outside of the text") })
    }
  }

  @Test func `a damaged record is found, and the rest is read`() throws {
    try verify("UPDATE article SET record = x'00FF' WHERE identifier = 'a3'") { result in
      #expect(result.articles == 20)
      #expect(
        result.findings.contains { $0.article == "a3" && $0.problem == "its record is damaged" })
    }
  }

  @Test func `a row that differs from its record is found`() throws {
    try verify("UPDATE statement SET negated = 1 - negated WHERE number = 2") { result in
      #expect(result.findings.count == 20)
      #expect(result.findings.allSatisfy { $0.statement == 2 })
    }
  }

  @Test func `a missing row is found`() throws {
    try verify("DELETE FROM statement WHERE number = 3") { result in
      #expect(result.findings.count == 20)
    }
  }

  @Test func `a name that is counted wrongly is found`() throws {
    try verify("UPDATE name SET labelled = labelled + 1 WHERE text = 'Ada Marlow'") { result in
      #expect(
        result.findings.map(\.problem) == [
          "the name 'Ada Marlow' is not used as often as its row says"
        ])
    }
  }

  @Test func `a search index with holes is found`() throws {
    try verify("DELETE FROM quotation_search_docsize WHERE id < 10") { result in
      #expect(result.findings.contains { $0.problem.contains("quotation_search") })
    }
  }

  @Test func `a quotation that was changed is found`() throws {
    try verify("UPDATE quotation SET text = replace(text, 'met', 'sued') WHERE sentence = 1") {
      #expect(!$0.isSound)
    }
  }

  @Test func `a mention with a gap is compared piece by piece`() {
    let text = "The bank, founded in 1900, of Osteria closed."
    func findings(_ words: String, _ span: Range<Int>) -> [StoreVerification.Finding] {
      let mention = Mention(text: words, span: span, head: span)
      let reference = EntityReference(mention: mention, label: "x", entityClass: nil, entity: nil)
      let article = ArticleStatements(
        article: ArticleReference(identifier: "a"),
        sentences: [0: ArticleStatements.Quotation(text: text, span: 0..<45)], statements: [],
        events: [
          Event(
            identifier: "e", label: "", eventClass: "Event", relation: nil, noun: "",
            roles: [Statement.Argument(role: "agent", reference: reference)], time: nil,
            place: nil, mentions: [], sentence: 0)
        ])
      var result = StoreVerification()
      SpanCheck.check(article, text: text, addingTo: &result)
      return result.findings
    }
    #expect(findings("The bank of Osteria", 0..<37) == [])
    #expect(findings("The bank of Ostia", 0..<37).count == 1)
    #expect(findings("bank of Osteria", 0..<37).count == 1)
    #expect(findings("of bank", 4..<29).count == 1)
  }
}
