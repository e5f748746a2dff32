import Foundation
import Testing
import Text

/// `newsgraph annotate` as a user meets it at the terminal.
@Suite struct AnnotateTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  private static let article = """
    Minister resigns over ferry contract

    ULMENA (AP) — The transport minister didn’t wait for the vote. “I am leaving,” she said on Friday.
    Her party’s leader, Tomas Birk, thanked her; the opposition called it “a 👋 too late”.

    The U.S. company that won the contract, Halvorsen Lines Inc., denied wrongdoing.

    """

  /// The rows of CoNLL-U output, split at tabs.
  private func rows(_ output: String) -> [[Substring]] {
    output.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test func `running text becomes CoNLL-U whose offsets slice the text`() throws {
    defer { program.remove() }
    let outcome = try program.run("annotate", input: Array(Self.article.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let text = SourceText(Self.article)
    let rows = rows(outcome.output)
    #expect(rows.count > 50)
    for row in rows {
      #expect(row.count == 10)
      let places = row[9].split(separator: "|").reduce(into: [Substring: Int]()) { found, part in
        let pair = part.split(separator: "=")
        if pair.count == 2, let number = Int(pair[1]) { found[pair[0]] = number }
      }
      let start = try #require(places["start_char"])
      let end = try #require(places["end_char"])
      #expect(text[start..<end] == row[1])
    }
    #expect(outcome.output.contains("# text = Minister resigns over ferry contract\n"))
  }

  @Test func `every character but white space comes back, in order`() throws {
    defer { program.remove() }
    let hostile =
      "A\u{0}B \u{FEFF}x\r\nﬁne e\u{301}\u{301} 👩‍👩‍👧 don't \u{202E}abc\u{A0}…—“q”\n\n\n \t Z"
    let outcome = try program.run("annotate", input: Array(hostile.utf8) + [0xFF, 0xC3])
    #expect(outcome.status == 0)
    var forms = ""
    var skipped = 0
    for row in rows(outcome.output) {
      if skipped > 0 {
        skipped -= 1
        continue
      }
      forms += row[1]
      let ends = row[0].split(separator: "-").compactMap { Int($0) }
      if ends.count == 2 { skipped = ends[1] - ends[0] + 1 }
    }
    let wanted = (hostile + "\u{FFFD}\u{FFFD}").unicodeScalars.filter {
      !$0.properties.isWhitespace
    }
    #expect(Array(forms.unicodeScalars.filter { !$0.properties.isWhitespace }) == Array(wanted))
  }

  @Test(arguments: ["conllu", "jsonl"])
  func `the output does not depend on the number of threads`(format: String) throws {
    defer { program.remove() }
    let text = Array(String(repeating: Self.article, count: 60).utf8)
    let one = try program.run("annotate", "--format", format, "--jobs", "1", input: text)
    let four = try program.run("annotate", "--format", format, "--jobs", "4", input: text)
    #expect(one.status == 0)
    #expect(one.output == four.output)
    #expect(one.output.split(separator: "\n").count > 60)
  }

  @Test func `JSON Lines have a sentence a line with offsets and entities`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "annotate", "--format", "jsonl", input: Array("Berlin criticized Moscow. It rained.".utf8))
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    let first = try #require(
      JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["text"] as? String == "Berlin criticized Moscow.")
    #expect(first["end"] as? Int == 25)
    #expect((first["words"] as? [Any])?.count == 4)
  }

  @Test func `given sentences, tokens, words and comments stay as they are`() throws {
    defer { program.remove() }
    let given = """
      # newdoc id = d1
      # sent_id = s1
      # odd = comment
      1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tNote=kept
      1\tdo\t_\t_\t_\t_\t_\t_\t_\t_
      2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      3\tgo to\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|NER=B-LOC
      3.1\tthere\t_\t_\t_\t_\t_\t_\t_\tCopyOf=1

      1\tAcme\t_\t_\t_\t_\t_\t_\t_\t_
      """
    let outcome = try program.run(
      "annotate", "--pretokenized", try program.file("in.conllu", given.utf8))
    #expect(outcome.status == 0)
    let before = given.split(separator: "\n")
    let after = outcome.output.split(separator: "\n")
    #expect(before.count == after.count)
    for (old, new) in zip(before, after) {
      #expect(old.split(separator: "\t").prefix(2) == new.split(separator: "\t").prefix(2))
    }
    #expect(outcome.output.contains("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tNote=kept\n"))
    #expect(outcome.output.contains("3.1\tthere\t"))
    #expect(outcome.output.contains("SpaceAfter=No"))
  }

  @Test(arguments: [
    ("1\tone\t_\t_\t_\t_\t_\t_\t_\t_\n2\ttwo\t_\n", "line 2: 3 columns"),
    ("\n\n1\tone\t_\t_\t_\t_\t_\t_\t_\t_\n3\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 4: word 3"),
    ("Just a sentence of prose.\n", "line 1: 1 columns"),
    ("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: the FORM is empty"),
    (
      "1-3\tabc\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
      "line 3: the sentence ends"
    ),
  ])
  func `a file that is no CoNLL-U gets one line with its name and place`(
    text: String, message: String
  ) throws {
    defer { program.remove() }
    let outcome = try program.run(
      "annotate", "--pretokenized", try program.file("bad.conllu", text.utf8))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("bad.conllu: " + message))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `invalid UTF-8 in CoNLL-U is an error with its line`() throws {
    defer { program.remove() }
    let bytes = Array("# a\n1\t".utf8) + [0xFF] + Array("\t_\t_\t_\t_\t_\t_\t_\t_\n".utf8)
    let outcome = try program.run("annotate", "--pretokenized", input: bytes)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard input: line 2: not UTF-8"))
  }

  @Test func `missing files and folders are named`() throws {
    defer { program.remove() }
    let missing = try program.run("annotate", "nowhere.txt")
    #expect(missing.status == 2)
    #expect(
      missing.errors
        == "newsgraph: nowhere.txt: no such file; name a file, or - for standard input\n")
    let folder = try program.run("annotate", ".")
    #expect(folder.status == 2)
    #expect(folder.errors.contains("is a folder"))
  }

  @Test func `a damaged weights file is an error, not a crash`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "annotate", "--model", try program.file("x.ngw", "NGWEIGHT\u{1}".utf8), input: [])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("x.ngw"))
  }

  @Test func `options that do not exist exit with 64`() throws {
    defer { program.remove() }
    #expect(try program.run("annotate", "--no-such-option").status == 64)
    #expect(try program.run("annotate", "--jobs", "0").status == 64)
  }

  @Test(arguments: ["", " \n\n \t\n"])
  func `nothing in gives nothing out`(text: String) throws {
    defer { program.remove() }
    let outcome = try program.run("annotate", input: Array(text.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test func `several files are told apart`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "annotate", try program.file("a.txt", "One came.".utf8),
      try program.file("b.txt", "Two went.".utf8))
    #expect(outcome.output.contains("# newdoc id = a.txt"))
    #expect(outcome.output.contains("# newdoc id = b.txt"))
  }

  @Test(arguments: [" ", "\n"])
  func `a long paragraph keeps its end, with or without a line break behind it`(between: String)
    throws
  {
    defer { program.remove() }
    let sentences = (1...900).map { "The mayor of town \($0) met them." }
    let text = sentences.joined(separator: between)
    #expect(text.utf8.count > 20_000)
    let outcome = try program.run("annotate", input: Array(text.utf8))
    let found = outcome.output.split(separator: "\n").filter { $0.hasPrefix("# text = ") }
    #expect(found.map { String($0.dropFirst(9)) } == sentences)
    let paragraphs = outcome.output.split(separator: "\n").count { $0 == "# newpar" }
    #expect(paragraphs == (between == " " ? 1 : 900))
  }

  @Test func `a byte order mark before CoNLL-U is passed over`() throws {
    defer { program.remove() }
    let row = "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n"
    let outcome = try program.run(
      "annotate", "--pretokenized", input: Array(("\u{FEFF}" + row).utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("1\tYes\t"))
  }

  @Test func `endless lines are an error before memory runs out`() throws {
    defer { program.remove() }
    let outcome = try program.run(
      "annotate", "--pretokenized", input: [UInt8](repeating: 0, count: 3 << 20))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("a line of more than 1 MB"))
  }
}
