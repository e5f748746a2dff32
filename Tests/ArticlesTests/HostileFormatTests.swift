import Articles
import Testing

/// What attacks look like in feeds, archives and JSON: a clear failure, or the text, and never a crash.
struct HostileFormatTests {
  private func rss(_ prologue: String, _ description: String) -> String {
    "<?xml version=\"1.0\"?>\(prologue)<rss><channel><item><title>T</title><description>\(description)"
      + "</description></item></channel></rss>"
  }

  @Test func `entities that name entities are refused`() {
    var declarations = "<!ENTITY a0 \"ha\">"
    for level in 1..<12 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      declarations += "<!ENTITY a\(level) \"\(inner)\">"
    }
    #expect(results(rss("<!DOCTYPE rss [\(declarations)]>", "&a11;")).reasons == [.hostileMarkup])
  }

  @Test func `a long entity used often does not grow`() {
    let entity = "<!ENTITY a \"\(String(repeating: "x", count: 100_000))\">"
    let feed = rss("<!DOCTYPE rss [\(entity)]>", String(repeating: "&a;", count: 20_000))
    let found = results(feed)
    #expect(found.articles.allSatisfy { $0.text.utf8.count < 1 << 20 })
  }

  @Test(arguments: [
    "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE rss [<!ENTITY % a SYSTEM \"http://127.0.0.1/x.dtd\"> %a;]>",
  ])
  func `external entities are refused and nothing is read`(prologue: String) {
    let found = results(rss(prologue, "&a;"))
    #expect(found.articles.allSatisfy { !$0.text.contains("root:") })
    #expect(found.reasons == [.hostileMarkup])
  }

  @Test func `elements nested without end are refused`() {
    let feed = rss("", String(repeating: "<a>", count: 100_000))
    #expect(results(feed).articles.isEmpty)
    #expect(!results(feed).failures.isEmpty)
  }

  @Test func `a tag of very many attributes is refused`() {
    let attributes = (0..<50_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(results(rss("", "<b \(attributes)/>")).reasons == [.hostileMarkup])
  }

  @Test func `a gzip file that inflates without end is stopped`() throws {
    // Deflate's longest match, 258 bytes in some 2 bits, over and over: built with our own bit writer.
    let bomb = DeflateBomb.gzip(megabytes: 64)
    #expect(bomb.count < 1 << 20)
    #expect(results(bomb).reasons == [.overcompressed])
  }

  @Test func `a bomb in a zip does not stop the next member`() {
    let deflated = DeflateBomb.deflated(megabytes: 32)
    let header: [UInt8] =
      [0x50, 0x4B, 3, 4] + ArchiveBuilder.little(20, 2) + [0, 0] + ArchiveBuilder.little(8, 2)
    let sizes = [0, 0, 0, 0] + ArchiveBuilder.little(deflated.count, 4) + [0, 0, 0, 0]
    let bomb = header + [0, 0, 0, 0] + sizes + [5, 0, 0, 0] + Array("a.txt".utf8) + deflated
    let found = results(
      bomb + ArchiveBuilder.zipMember("b.txt", "The ferry sailed.") + ArchiveBuilder.zipEnd)
    #expect(found.failures.count == 1)
    #expect(found.places == ["input: b.txt"])
  }

  @Test func `a zip without a size for a stored member is refused`() {
    var zip = ArchiveBuilder.zipMember("a.txt", "The ferry sailed.")
    zip[6] = 8
    for index in 14..<26 { zip[index] = 0 }
    #expect(results(zip).reasons == [.damagedArchive])
  }

  @Test func `sizes near the largest number are refused`() {
    var tar = ArchiveBuilder.tarMember("a.txt", "x")
    for (index, byte) in "77777777777".utf8.enumerated() { tar[124 + index] = byte }
    #expect(results(tar).articles.isEmpty)
    let warc = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nx"
    #expect(results(warc).reasons == [.damagedArchive])
  }

  @Test func `a text without end is refused in every format`() {
    let text = String(repeating: "Word. ", count: 800_000)
    for document in [text, "# T\n\n" + text, #"{"text":""# + text + #""}"#, rss("", text)] {
      #expect(results(document).reasons == [.tooLarge])
    }
  }

  @Test func `random bytes are no articles and no crash`() {
    var state: UInt64 = 17
    let starts: [[UInt8]] = [
      [], [0x1F, 0x8B, 8], [0x50, 0x4B, 3, 4], Array("WARC/1.0\r\n".utf8), Array("<rss>".utf8),
      Array("{\"text\":".utf8), Array("HTTP/1.1 200 OK\r\n\r\n".utf8),
      Array("From a@b\nTo: x\n\n".utf8),
    ]
    for start in starts {
      for _ in 0..<40 {
        let noise = (0..<700).map { _ -> UInt8 in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 56)
        }
        _ = results(start + noise)
      }
    }
  }

  @Test func `parts of mail in each other without end are passed`() {
    var message = "From: a@example.org\nDate: x\nSubject: y\n"
    for level in 0..<200 {
      message += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(results(message).reasons == [.noText])
  }
}
