import Articles
import Testing

struct ArchiveTests {
  private static let text = "The ferry sailed on Friday.\n\nNobody was hurt."

  @Test func `members of a zip are read whichever way they are stored`() {
    let zip =
      ArchiveBuilder.zipMember("a.txt", Self.text, .stored)
      + ArchiveBuilder.zipMember("folder/", "")
      + ArchiveBuilder.zipMember("folder/b.txt", Self.text, .deflated)
      + ArchiveBuilder.zipMember("c.txt", Self.text, .streamed)
      + ArchiveBuilder.zipMember("d.txt", Self.text, .stored) + ArchiveBuilder.zipEnd
    let found = results(zip)
    #expect(
      found.places == ["input: a.txt", "input: folder/b.txt", "input: c.txt", "input: d.txt"])
    #expect(found.articles.allSatisfy { $0.text == Self.text })
    #expect(found.failures.isEmpty)
  }

  @Test func `an encrypted or oddly compressed member does not hide the next`() {
    let zip =
      ArchiveBuilder.zipMember("a.txt", Self.text, .encrypted)
      + ArchiveBuilder.zipMember("b.txt", Self.text, .method(12))
      + ArchiveBuilder.zipMember("c.txt", Self.text, .stored) + ArchiveBuilder.zipEnd
    let found = results(zip)
    #expect(found.reasons == [.encrypted, .unsupportedCompression])
    #expect(found.places == ["input: c.txt"])
  }

  @Test func `members of a tar are read with long names`() {
    let long = String(repeating: "long/", count: 30) + "name.txt"
    let pax = "\(long.utf8.count + 10) path=\(long)\n"
    let tar =
      ArchiveBuilder.tarMember("a.txt", Self.text)
      + ArchiveBuilder.tarMember("folder/", "", type: "5")
      + ArchiveBuilder.tarMember("././@LongLink", long + "\0", type: "L")
      + ArchiveBuilder.tarMember("short", Self.text)
      + ArchiveBuilder.tarMember("pax", pax, type: "x")
      + ArchiveBuilder.tarMember("short", Self.text)
      + ArchiveBuilder.tarMember("link", "", type: "2") + ArchiveBuilder.tarEnd
    #expect(results(tar).places == ["input: a.txt", "input: \(long)", "input: \(long)"])
  }

  @Test func `archives in archives are read to a depth`() {
    let inner = ArchiveBuilder.gzip(
      ArchiveBuilder.tarMember("a.txt", Self.text) + ArchiveBuilder.tarEnd)
    #expect(results(inner).places == ["input: a.txt"])
    var bomb = Array(Self.text.utf8)
    for _ in 0..<8 { bomb = ArchiveBuilder.gzip(bomb) }
    #expect(results(bomb).reasons == [.nestedTooDeeply])
  }

  @Test func `hidden members are passed over`() {
    let zip =
      ArchiveBuilder.zipMember("__MACOSX/a.txt", Self.text)
      + ArchiveBuilder.zipMember(".cache/b.txt", Self.text) + ArchiveBuilder.zipEnd
    #expect(results(zip).isEmpty)
  }

  @Test func `an archive cut anywhere gives whole members and a failure`() {
    let zip =
      ArchiveBuilder.zipMember("a.txt", Self.text)
      + ArchiveBuilder.zipMember("b.txt", Self.text, .deflated)
    let tar =
      ArchiveBuilder.tarMember("a.txt", Self.text) + ArchiveBuilder.tarMember("b.txt", Self.text)
    for (archive, start) in [(zip, 5), (tar, 520), (ArchiveBuilder.gzip(tar), 540)] {
      for cut in stride(from: start, to: archive.count, by: 37) {
        let found = results(Array(archive[..<cut]))
        #expect(found.articles.count <= 2)
        #expect(found.articles.allSatisfy { Self.text.hasPrefix($0.text) || $0.text == Self.text })
      }
    }
  }

  @Test func `damage inside compressed bytes is a failure`() {
    var gzip = ArchiveBuilder.gzip(Self.text)
    gzip[gzip.count - 6] ^= 0xFF
    #expect(results(gzip).reasons == [.damagedCompression])
  }

  @Test func `bytes behind a gzip file are padding`() {
    let padded = ArchiveBuilder.gzip(Self.text) + [UInt8](repeating: 0, count: 512)
    #expect(results(padded).articles.count == 1)
  }

  @Test func `a member over the limit is a failure and the next is read`() {
    var limits = ArticleLimits()
    limits.recordBytes = 1000
    let tar =
      ArchiveBuilder.tarMember("big.txt", String(repeating: "The ferry sailed. ", count: 500))
      + ArchiveBuilder.tarMember("a.txt", Self.text) + ArchiveBuilder.tarEnd
    let found = results(tar, limits: limits)
    #expect(found.reasons == [.tooLarge])
    #expect(found.places == ["input: a.txt"])
  }

  @Test func `names of members cannot break a line of the report`() {
    let zip = ArchiveBuilder.zipMember("a\nb\u{1B}[31m.txt", " ") + ArchiveBuilder.zipEnd
    #expect(results(zip).failures.first?.description.contains("\n") == false)
    #expect(results(zip).failures.first?.description.contains("\u{1B}") == false)
  }
}
