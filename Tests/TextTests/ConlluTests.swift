import Testing
import Text

@Suite struct ConlluTests {
  private func parse(_ text: String) throws -> [ConlluSentence] {
    var parser = ConlluParser()
    var out: [ConlluSentence] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let sentence = try parser.read(String(line)) { out.append(sentence) }
    }
    if let last = try parser.finish() { out.append(last) }
    return out
  }

  private func row(_ id: String, _ form: String, misc: String = "_") -> String {
    [id, form, "_", "_", "_", "_", "_", "_", "_", misc].joined(separator: "\t") + "\n"
  }

  @Test func `offsets follow the forms and SpaceAfter`() throws {
    let text = row("1", "Ann", misc: "SpaceAfter=No") + row("2", ",") + row("3", "née")
    let sentence = try #require(try parse(text).first).sentence(startingAt: 10)
    #expect(sentence.words.map(\.range) == [10..<13, 13..<14, 15..<18])
    #expect(sentence.range == 10..<18)
  }

  @Test func `the words of a multiword token share its range`() throws {
    let text = row("1-2", "don't") + row("1", "do") + row("2", "n't") + row("3", "go")
    let sentence = try #require(try parse(text).first).sentence(startingAt: 0)
    #expect(sentence.words.map(\.range) == [0..<5, 0..<5, 6..<8])
    #expect(sentence.multiwordTokens.map(\.words) == [0..<2])
  }

  @Test func `a last sentence without an empty line behind it counts`() throws {
    #expect(try parse("# c\n" + row("1", "a") + "\n" + row("1", "b")).count == 2)
  }

  @Test func `comments alone are no sentence`() throws {
    #expect(try parse("# newdoc\n\n# more\n").isEmpty)
  }

  @Test(arguments: ["2\ta", "0\ta", "x\ta", "1-1\ta", "2-3\ta", "1\t"])
  func `a row that is out of order is refused with its line`(start: String) {
    let error = #expect(throws: ConlluError.self) {
      try parse("# c\n" + start + String(repeating: "\t_", count: 8) + "\n")
    }
    #expect(error?.line == 2)
  }
}
