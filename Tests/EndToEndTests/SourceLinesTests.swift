import Articles
import Testing

@testable import newsgraph

@Suite struct SourceLinesTests {
  private func place(_ positions: ArticlePlace.Position...) -> ArticlePlace {
    ArticlePlace(file: "a.jsonl", positions: positions)
  }

  private func line(_ failed: ArticlePlace, of source: ArticleSource) -> ArticleSource? {
    var lines = SourceLines(of: source)
    return lines.line(of: ArticleFailure(place: failed, reason: .damagedJSON))
  }

  @Test func `a line of a piece stands by itself, under its own number`() {
    let piece = ArticleSource(
      place: place(.line(7)), kind: .jsonLines, bytes: Array("one\ntwo\n\nfour".utf8))
    let last = line(place(.line(10), .item(2)), of: piece)
    #expect(last?.bytes == Array("four".utf8))
    #expect(last?.place == place(.line(10)))
    #expect(line(place(.line(7)), of: piece)?.bytes == Array("one".utf8))
    for stranger in [place(.line(6)), place(.line(11)), place(.item(1))] {
      #expect(line(stranger, of: piece) == nil)
    }
  }

  @Test func `what is no JSON Lines has no lines`() {
    let page = ArticleSource(place: place(.line(1)), kind: .plainText, bytes: Array("one".utf8))
    #expect(line(place(.line(1)), of: page) == nil)
  }
}
