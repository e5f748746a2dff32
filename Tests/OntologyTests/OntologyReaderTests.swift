import Ontology
import Testing

struct OntologyReaderTests {
  private func messages(_ file: String, _ text: String) -> [String] {
    OntologySource(text: text, file: file).mistakes.map(\.description)
  }

  @Test func `a misspelt key is named with its line and the likely key`() {
    let text = """
      - id: talks
        words: [talk]
      - id: weapon
        wrods: [gun]
      """
    #expect(
      messages("lexicon/word_lists.yaml", text) == [
        "lexicon/word_lists.yaml:4: unknown key 'wrods'; did you mean 'words'?",
        "lexicon/word_lists.yaml:3: this row has no 'words'; add it",
      ])
  }

  @Test func `a file that belongs to no table is a mistake`() {
    #expect(messages("lexicon/noun.yaml", "")[0].hasPrefix("lexicon/noun.yaml:1: no table has"))
  }

  @Test func `broken YAML is reported with its line`() {
    let found = messages("lexicon/nouns.yaml", "- id: a\n- {id: b, slots: [}\n")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("lexicon/nouns.yaml:2: not YAML"))
  }

  @Test func `a row that is no mapping is reported`() {
    #expect(messages("roles.yaml", "- agent\n")[0].hasPrefix("roles.yaml:1: not a row"))
  }

  @Test func `a key that stands twice is reported`() {
    let found = messages("roles.yaml", "- {id: a, id: b, description: c}")
    #expect(found.count == 1 && found[0].contains("twice"))
  }

  @Test func `a bare no is a word and not a truth value`() {
    let source = OntologySource(
      text: "- {id: no, pos: DET, words: [no, on]}", file: "lexicon/modals.yaml")
    #expect(source.mistakes.isEmpty)
    #expect(source.rows[0].list(.words) == ["no", "on"])
  }

  @Test func `a flag is true or false`() {
    let found = messages("classes.yaml", "- {id: A, label: a, actor: maybe, description: d}")
    #expect(found == ["classes.yaml:1: 'actor' is 'maybe'; write true or false"])
  }

  @Test func `a word that stands twice in a list is reported`() {
    let found = messages("lexicon/word_lists.yaml", "- {id: a, words: [b, c, b]}")
    #expect(found == ["lexicon/word_lists.yaml:1: 'words' names 'b' twice; keep one"])
  }

  @Test func `cells of a table are split at bars, and comments are skipped`() {
    let source = OntologySource(
      text: "# c\nid\tname\taliases\tcountry\tsource\n# d\nx\tX\tY|Z\t\tme\n",
      file: "actors/cities.tsv")
    #expect(source.mistakes.isEmpty)
    #expect(source.rows[0].list(.aliases) == ["Y", "Z"])
    #expect(source.rows[0].text(.country) == nil)
    #expect(source.rows[0].place?.line == 4)
  }

  @Test func `a table may have the line breaks of Windows`() {
    let source = OntologySource(
      text: "# c\r\nid\tname\tsource\r\n\r\nx\tX\tme\r\n", file: "actors/cities.tsv")
    #expect(source.mistakes.isEmpty)
    #expect(source.rows.map { $0.text(.source) } == ["me"])
    #expect(source.rows.first?.place?.line == 4)
  }

  @Test func `a table row with too many columns is reported`() {
    let found = messages("actors/cities.tsv", "id\tname\tsource\nx\tX\tme\textra\n")
    #expect(found == ["actors/cities.tsv:2: 4 columns, but the first line has 3; count the tabs"])
  }

  @Test func `an unknown column is reported`() {
    let found = messages("actors/cities.tsv", "id\tname\tcuntry\tsource\nx\tX\tfrance\tme\n")
    #expect(found == ["actors/cities.tsv:2: unknown key 'cuntry'; did you mean 'country'?"])
  }

  @Test(arguments: ["2025-02-30", "2025-13", "25", "2025-1-1", "soon"])
  func `a date that is none is reported`(date: String) {
    let text = "person\tname\toffice\tstart\tsource\nx\tX\to\t\(date)\tme\n"
    let found = messages("actors/holders.tsv", text)
    #expect(found.count == 1 && found[0].contains("'\(date)' is no date"))
  }

  @Test(arguments: ["2024-02-29", "2025-12", "1989"])
  func `days, months and years are dates`(date: String) {
    #expect(CalendarDate(date)?.description == date)
  }

  @Test func `a folder without an ontology is an error`() {
    #expect(throws: OntologyError.noOntology(folder: "/nowhere")) {
      try OntologySource(folder: "/nowhere")
    }
  }
}
