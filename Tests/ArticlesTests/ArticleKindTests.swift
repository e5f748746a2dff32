import Articles
import Testing

struct ArticleKindTests {
  private func kind(_ bytes: [UInt8]) -> ArticleKind? {
    var reader = ArticleSourceReader(bytes: bytes, name: "input")
    guard case .source(let source)? = reader.next() else { return nil }
    return source.kind
  }

  @Test(arguments: [
    ("<!DOCTYPE html><html>", ArticleKind.html), ("\n <HTML><body>", .html), ("<p>Text</p>", .html),
    ("<?xml version='1.0'?><!-- <rss> --><html xmlns='x'>", .html),
    ("<rss version='2.0'/>", .rss), ("<rdf:RDF xmlns:rdf='x'/>", .rss),
    ("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a '>'>]><rss/>", .rss),
    ("<feed xmlns='http://www.w3.org/2005/Atom'/>", .atom), ("<a:feed xmlns:a='x'/>", .atom),
    ("<nitf/>", .nitf), ("<newsItem/>", .newsML), ("<newsMessage/>", .newsML),
    ("{\"a\":1}\n{\"a\":2}", .jsonLines), ("{\n\"a\":1}", .json), ("[{\"a\":1}]", .json),
    ("[Reuters] The ferry sailed.", .plainText), ("{not json", .plainText),
    ("---\ntitle: A\n---\nText", .markdown), ("# Title\n\nText", .markdown),
    ("From: a@example.org\nDate: x\nSubject: y\n\nText", .message),
    ("From here on, the ferry: it sails.", .plainText), ("The ferry sailed.", .plainText),
    ("HTTP/1.1 200 OK\r\n\r\n<html>", .httpResponse),
  ])
  func `kinds are found from content`(text: String, expected: ArticleKind) {
    #expect(kind(Array(text.utf8)) == expected)
  }

  @Test func `a byte order mark does not hide a kind`() {
    #expect(kind([0xEF, 0xBB, 0xBF] + Array("<rss/>".utf8)) == .rss)
    #expect(kind([0xFF, 0xFE] + "<rss/>".utf8.flatMap { [$0, 0] }) == .rss)
    #expect(kind([0xFE, 0xFF] + "<feed/>".utf8.flatMap { [0, $0] }) == .atom)
  }

  @Test(arguments: [
    "%PDF-1.7", "GIF89a", "\u{7F}ELF", "Rar!", "BZh9", "wOFF", "<svg/>", "<urlset/>",
    "<?xml version='1.0'?><unheardOf/>", "\u{0}\u{1}\u{2}\u{3}\u{4}",
  ])
  func `other kinds of files are failures that say so`(text: String) {
    #expect(results(text).reasons == [.unsupportedKind])
  }
}
