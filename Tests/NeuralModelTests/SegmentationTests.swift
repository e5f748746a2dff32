import NeuralModel
import Testing
import Text

/// What the trained segmenter makes of news.
struct SegmentationTests {
  /// Words with blanks between them, joined by a bar inside a multiword token.
  private func sentences(_ string: String) throws -> [String] {
    let text = SourceText(string)
    return try ShippedModel.load().segmenter.sentences(in: text).map { sentence in
      var line = ""
      for (index, word) in sentence.words.enumerated() {
        let leans = sentence.multiwordTokens.contains { $0.words.dropFirst().contains(index) }
        line += (index == 0 ? "" : leans ? "|" : " ") + word.form
      }
      return line
    }
  }

  @Test(arguments: [
    ("They don't know.", "They do|n't know ."),
    ("They fled to Kyiv.", "They fled to Kyiv ."),
    ("Nobody thanked Colleen Barr.", "Nobody thanked Colleen Barr ."),
    ("She works for Acme Inc.", "She works for Acme Inc."),
    ("They don’t know.", "They do|n’t know ."),
    ("The minister's aide left.", "The minister|'s aide left ."),
    ("The ministers’ aides left.", "The ministers|’ aides left ."),
    ("We cannot wait.", "We can|not wait ."),
    ("It cost $5.", "It cost $ 5 ."),
    ("It rose 3.5% in May.", "It rose 3.5 % in May ."),
    ("It was worth €1.2bn in 2019.", "It was worth € 1.2 bn in 2019 ."),
    ("The U.S.-led force left.", "The U.S. - led force left ."),
    ("A state-run firm won.", "A state - run firm won ."),
    ("It will meet at 10:30 a.m. Tuesday.", "It will meet at 10:30 a.m. Tuesday ."),
    ("The mayor (an engineer) agreed.", "The mayor ( an engineer ) agreed ."),
    ("He called it a “red line” twice.", "He called it a “ red line ” twice ."),
  ])
  func `words are divided as in the English treebanks`(string: String, words: String) throws {
    #expect(try sentences(string) == [words])
  }

  @Test(arguments: [
    "Gen. Ada Roe met Sen. John F. Poe Jr. in Washington on Jan. 5.",
    "The U.S. Navy sent J. R. Roe, a colonel, to the U.N. Security Council.",
    "HAVANA, Cuba (AP) — The ferry left on Sunday.",
    "“We will wait,” Ms. Roe said.",
    "\"Who will pay?\" the reporter asked.",
    "Acme Corp. and Widgets Inc. will merge, Mr. Poe said.",
    "It is the No. 2 maker of ships.",
  ])
  func `a stop inside a sentence does not end it`(string: String) throws {
    #expect(try sentences(string).count == 1)
  }

  @Test(arguments: [
    "The ship sank. Nobody was hurt.",
    "“The ship sank.” Nobody was hurt.",
    "\"The ship sank,\" she said. \"Nobody was hurt.\"",
    "He moved to the U.S. In May he came back.",
    "They met at 6 p.m. The talks went on all night.",
    "She works for Acme Inc. The firm did not reply.",
    "Who sank the ship? Nobody knows.",
    "It happened on Sept. 3. Nobody was hurt.",
  ])
  func `two sentences are told apart`(string: String) throws {
    #expect(try sentences(string).count == 2)
  }
}
