import Facts
import Testing

@testable import Store

@Suite struct RoundTripTests {
  @Test(arguments: 0..<200) func `a record gives back its statements and events`(seed: Int) throws {
    var random = RandomStatements(seed: UInt64(seed))
    let article = random.article("a\(seed)")
    let bytes = ArticleRecord.bytes(article)
    let contents = try ArticleRecord.contents(of: bytes)
    #expect(contents.statements == article.statements)
    #expect(contents.events == article.events)
    let again = ArticleStatements(
      article: article.article, sentences: article.sentences, statements: contents.statements,
      events: contents.events)
    #expect(ArticleRecord.bytes(again) == bytes, "code points differ where Swift calls texts equal")
  }

  @Test func `bytes that are no record are refused and never crash`() throws {
    var random = RandomStatements(seed: 1)
    var randomness = RepeatableRandomness(seed: 2)
    for number in 0..<300 {
      var bytes = ArticleRecord.bytes(random.article("a\(number)"))
      switch number % 3 {
      case 0:
        let cut = Int.random(in: 0..<max(1, bytes.count), using: &randomness)
        #expect(throws: RecordReader.Damage.self) {
          try ArticleRecord.contents(of: Array(bytes.prefix(cut)))
        }
      case 1:
        bytes.append(0)
        #expect(throws: RecordReader.Damage.self) { try ArticleRecord.contents(of: bytes) }
      default:
        let index = Int.random(in: 0..<bytes.count, using: &randomness)
        bytes[index] = UInt8.random(in: 0...255, using: &randomness)
        _ = try? ArticleRecord.contents(of: bytes)
      }
    }
  }

  @Test func `a store gives back what it was given, for any number of threads`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var random = RandomStatements(seed: 11)
    let articles = (0..<300).map { random.article("a\(1000 + $0)") }
    let store = try scratch.holding(articles.map { StoredArticle(statements: $0) })
    for jobs in [1, 2, 5] {
      var found: [ArticleStatements] = []
      try store.forEachArticle(jobs: jobs) { found.append($0) }
      #expect(found == articles)
    }
    let parts = try store.gather(jobs: 3, empty: [] as [ArticleStatements]) { $0.append($1) }
    let gathered = parts.flatMap { $0 }.sorted { $0.article.identifier < $1.article.identifier }
    #expect(gathered == articles)
    try store.close()
    let reader = try scratch.open(.reading)
    #expect(try reader.articles() == articles)
  }

  @Test func `code points come back as they were`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let text = "e\u{301} is not é"
    let article = ArticleStatements(
      article: ArticleReference(identifier: "a", title: text),
      sentences: [0: ArticleStatements.Quotation(text: text, span: 0..<10)], statements: [],
      events: [])
    let store = try scratch.holding([StoredArticle(statements: article, text: text)])
    let found = try #require(store.articles().first)
    #expect(Array(found.sentences[0]?.text.utf8 ?? "".utf8) == Array(text.utf8))
    #expect(Array(found.article.title?.utf8 ?? "".utf8) == Array(text.utf8))
  }

  @Test func `a text with U+0000 is refused with its article's name`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try scratch.open()
    let run = try store.beginRun(ScratchStore.settings)
    let article = ArticleStatements(
      article: ArticleReference(identifier: "a", title: "nul\u{0}"), sentences: [:],
      statements: [], events: [])
    #expect(throws: StoreError.self) {
      try store.commit([.article(StoredArticle(statements: article))], in: run)
    }
    #expect(try store.articles().isEmpty)
  }
}
