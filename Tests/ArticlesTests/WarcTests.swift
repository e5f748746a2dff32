import Articles
import Testing

struct WarcTests {
  private static let page = ArchiveBuilder.response(
    "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry sailed on "
      + "Friday, the harbour master said, after a week of repairs in the port.</p><p>Nobody was hurt "
      + "when it left, and the mayor thanked the crew for their patience.</p></article></body></html>"
  )

  @Test func `response records are read with their address`() throws {
    let warc =
      ArchiveBuilder.warcRecord(type: "warcinfo", body: "software: x")
      + ArchiveBuilder.warcRecord(type: "request", body: "GET / HTTP/1.1\r\n\r\n")
      + ArchiveBuilder.warcRecord(url: "https://example.org/ferry", body: Self.page)
    let found = results(warc)
    #expect(found.articles.first?.metadata.givenURL == "https://example.org/ferry")
    #expect(found.articles.first?.text.contains("Nobody was hurt") == true)
    #expect(found.places.first?.hasPrefix("input: record 3 (byte ") == true)
    #expect(found.failures.isEmpty)
  }

  @Test func `a gzip member a record is read as one archive`() {
    let warc = (0..<3).flatMap { number in
      ArchiveBuilder.gzip(
        ArchiveBuilder.warcRecord(url: "https://example.org/\(number)", body: Self.page))
    }
    let addresses = results(warc).articles.map(\.metadata.givenURL)
    #expect(addresses == (0..<3).map { "https://example.org/\($0)" })
  }

  @Test func `redirects, pictures and revisits are no articles and no failures`() {
    let warc =
      ArchiveBuilder.warcRecord(body: ArchiveBuilder.response("", status: "301 Moved"))
      + ArchiveBuilder.warcRecord(body: ArchiveBuilder.response("GIF89a", type: "image/gif"))
      + ArchiveBuilder.warcRecord(body: ArchiveBuilder.response("{}", type: "application/json"))
      + ArchiveBuilder.warcRecord(type: "revisit", body: "HTTP/1.1 200 OK\r\n\r\n")
    let found = results(warc)
    #expect(found.passed == ["HTTP status 301", "image/gif", "no text in it"])
    #expect(found.failures.isEmpty)
  }

  @Test func `chunked and compressed bodies are decoded`() {
    let text = "The ferry sailed.\n\nNobody was hurt."
    let chunked = ArchiveBuilder.response(
      "5\r\nThe f\r\n1e;x=y\r\nerry sailed.\n\nNobody was hurt.\r\n0\r\n\r\n", type: "text/plain",
      extra: "Transfer-Encoding: chunked\r\n")
    #expect(results(ArchiveBuilder.warcRecord(body: chunked)).articles.first?.text == text)
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n"
    let body = Array(head.utf8) + ArchiveBuilder.gzip(text)
    let record =
      Array(
        "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: \(body.count)\r\n\r\n".utf8)
      + body + Array("\r\n\r\n".utf8)
    #expect(results(record).articles.first?.text == text)
  }

  @Test func `a body that Common Crawl decoded is taken as it is`() {
    let response = ArchiveBuilder.response(
      "The ferry sailed.\n\nNobody was hurt.", type: "text/plain",
      extra: "X-Crawler-Content-Encoding: gzip\r\nX-Crawler-Transfer-Encoding: chunked\r\n")
    #expect(results(ArchiveBuilder.warcRecord(body: response)).articles.count == 1)
  }

  @Test func `a record marked as truncated says so`() {
    let response = ArchiveBuilder.response("The ferry sailed. It was", type: "text/plain")
    let record = ArchiveBuilder.warcRecord(body: response, extra: "WARC-Truncated: length\r\n")
    #expect(results(record).articles.first?.flags == .truncated)
  }

  @Test func `a damaged record is a failure and the next is read`() {
    let bad = Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n".utf8)
    let text = ArchiveBuilder.response("The ferry sailed.", type: "text/plain")
    let found = results(bad + ArchiveBuilder.warcRecord(body: text))
    #expect(found.articles.count == 1)
    #expect(found.reasons.contains(.damagedRecord))
  }

  @Test func `a length beyond the end is a failure`() {
    let text = ArchiveBuilder.response("The ferry sailed.", type: "text/plain")
    let found = results(ArchiveBuilder.warcRecord(body: text, length: 1_000_000))
    #expect(found.reasons == [.damagedArchive])
    #expect(
      results(ArchiveBuilder.warcRecord(body: text, length: -5)).reasons.first == .damagedRecord)
  }

  @Test func `a header without an end does not fill memory`() {
    let warc = "WARC/1.0\r\n" + String(repeating: "X-Long: yes\r\n", count: 50_000)
    #expect(results(warc).reasons.first == .damagedRecord)
  }

  @Test func `a coding that is not known is a failure unless the body is text`() {
    let extra = "Content-Encoding: br\r\n"
    let binary = ArchiveBuilder.response("\u{1}\u{2}\u{3}", type: "text/html", extra: extra)
    #expect(results(ArchiveBuilder.warcRecord(body: binary)).reasons == [.unsupportedCompression])
    let plain = ArchiveBuilder.response("The ferry sailed.", type: "text/plain", extra: extra)
    #expect(results(ArchiveBuilder.warcRecord(body: plain)).articles.count == 1)
  }
}
