import Facts
import Ontology
import Testing

@testable import Store

@Suite struct SelectionTests {
  private func select(_ change: (inout StoreSelection) -> Void) throws -> [ArticleStatements] {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    var news = NewsArticles(seed: 31)
    let store = try scratch.holding(
      (0..<30).map { number in
        news.article(
          "a\(number)", published: "2025-01-0\(1 + number % 9)",
          publisher: number % 2 == 0 ? "Post" : "Courier")
      })
    var selection = StoreSelection()
    change(&selection)
    return try store.articles(selection)
  }

  @Test func `a selection by publisher`() throws {
    let articles = try select { $0.publishers = ["Post"] }
    #expect(articles.count == 15)
    #expect(articles.allSatisfy { $0.article.publisher == "Post" })
  }

  @Test func `a selection by date takes the day of publication where nothing else is known`() throws
  {
    let articles = try select {
      $0.since = CalendarDate("2025-01-03")
      $0.until = CalendarDate("2025-01-04")
    }
    #expect(Set(articles.map(\.article.published)) == ["2025-01-03", "2025-01-04"])
    #expect(articles.allSatisfy { $0.statements.count == 4 })
  }

  @Test func `a selection by relation keeps only such statements`() throws {
    let articles = try select { $0.relations = ["sued"] }
    #expect(!articles.isEmpty)
    #expect(Set(articles.flatMap(\.statements).map(\.relation)) == ["sued"])
    #expect(try select { $0.relations = ["nothing"] }.isEmpty)
  }

  @Test func `a neighbourhood has all statements between near entities`() throws {
    let all = try select { _ in }.flatMap(\.statements)
    let near = try select {
      $0.neighborhood = StoreSelection.Neighborhood(entities: ["ada-marlow"], hops: 1)
    }.flatMap(\.statements)
    let touching = all.filter { [$0.subject.entity, $0.object.entity].contains("ada-marlow") }
    #expect(!near.isEmpty)
    #expect(touching.allSatisfy { near.contains($0) })
    #expect(
      try select {
        $0.neighborhood = StoreSelection.Neighborhood(entities: ["nobody"], hops: 3)
      }.isEmpty)
  }

  @Test func `events come with the statements that name them`() throws {
    let articles = try select { $0.relations = ["sued"] }
    #expect(articles.flatMap(\.events) == [])
  }
}
