import Extraction
import Facts
import Ontology
import Testing
import Text

/// The time of each predicate named by its form, as `start/end grain origin`.
private func times(
  _ notation: String, of forms: String..., published: String? = "2025-10-21",
  resolveTerm: StatementTimes.TermResolver = { _ in nil }
) -> [String] {
  let sentence = sentence(notation)
  let dater = StatementTimes(publication: published.flatMap { CalendarDate($0) })
  let dated = PredicateTimes(
    tree: DependencyTree(sentence), expressions: dater.expressions(in: [sentence])[0])
  return forms.map { form in
    let word = sentence.sentence.words.firstIndex { $0.form == form }
    guard let time = dater.time(of: word, in: dated, resolveTerm: resolveTerm) else { return "-" }
    let days = "\(time.start?.description ?? "..")/\(time.end?.description ?? "..")"
    return "\(days) \(time.grain.rawValue) \(time.origin.rawValue)"
  }
}

struct TemporalStatementTests {
  @Test func `a verb has the time that hangs on it, and what it reports has none of it`() {
    let sentence = """
      Police     police     NOUN  NNS 2 nsubj
      said       say        VERB  VBD 0 root
      on         on         ADP   IN  4 case
      Friday     Friday     PROPN NNP 2 obl
      that       that       SCONJ IN  7 mark
      militants  militant   NOUN  NNS 7 nsubj
      bombed     bomb       VERB  VBD 2 ccomp
      the        the        DET   DT  9 det
      bridge     bridge     NOUN  NN  7 obj
      .          .          PUNCT .   2 punct
      """
    #expect(
      times(sentence, of: "said", "bombed") == [
        "2025-10-17/2025-10-17 day text", "2025-10-21/2025-10-21 day publication",
      ])
  }

  @Test func `what stands before coordinated verbs dates all of them`() {
    let sentence = """
      On         on         ADP   IN  2 case
      Friday     Friday     PROPN NNP 4 obl
      she        she        PRON  PRP 4 nsubj
      resigned   resign     VERB  VBD 0 root
      and        and        CCONJ CC  6 cc
      left       leave      VERB  VBD 4 conj
      in         in         ADP   IN  8 case
      2024       2024       NUM   CD  6 obl
      .          .          PUNCT .   4 punct
      """
    #expect(
      times(sentence, of: "resigned", "left") == [
        "2025-10-17/2025-10-17 day text", "2024-01-01/2024-12-31 year text",
      ])
    let shared = sentence.replacing("2024       2024       NUM   CD ", with: "Rome Rome PROPN NNP")
    #expect(
      times(shared, of: "left") == ["2025-10-17/2025-10-17 day text"])
  }

  @Test func `an infinitive takes over the time of its verb`() {
    let sentence = """
      They       they       PRON  PRP 2 nsubj
      tried      try        VERB  VBD 0 root
      on         on         ADP   IN  4 case
      Friday     Friday     PROPN NNP 2 obl
      to         to         PART  TO  6 mark
      sign       sign       VERB  VB  2 xcomp
      .          .          PUNCT .   2 punct
      """
    #expect(times(sentence, of: "sign") == ["2025-10-17/2025-10-17 day text"])
  }

  @Test func `a time on the object dates the verb, one in its name does not`() {
    let sentence = """
      They       they       PRON  PRP 2 nsubj
      signed     sign       VERB  VBD 0 root
      a          a          DET   DT  4 det
      deal       deal       NOUN  NN  2 obj
      on         on         ADP   IN  6 case
      Friday     Friday     PROPN NNP 4 nmod
      .          .          PUNCT .   2 punct
      """
    #expect(
      times(sentence, of: "signed", "deal") == [
        "2025-10-17/2025-10-17 day text", "2025-10-17/2025-10-17 day text",
      ])
    let of2016 = """
      They       they       PRON  PRP 2 nsubj
      discussed  discuss    VERB  VBD 0 root
      the        the        DET   DT  5 det
      2016       2016       NUM   CD  5 compound
      election   election   NOUN  NN  2 obj
      by         by         ADP   IN  7 case
      phone      phone      NOUN  NN  2 obl
      .          .          PUNCT .   2 punct
      """
    #expect(times(of2016, of: "discussed") == ["2025-10-21/2025-10-21 day publication"])
  }

  @Test func `without a date of publication only full dates count`() {
    let sentence = """
      She        she        PRON  PRP 2 nsubj
      resigned   resign     VERB  VBD 0 root
      in         in         ADP   IN  4 case
      2024       2024       NUM   CD  2 obl
      and        and        CCONJ CC  6 cc
      left       leave      VERB  VBD 2 conj
      on         on         ADP   IN  8 case
      Friday     Friday     PROPN NNP 6 obl
      .          .          PUNCT .   2 punct
      """
    #expect(
      times(sentence, of: "resigned", "left", published: nil) == [
        "2024-01-01/2024-12-31 year text", "-",
      ])
  }

  @Test func `a publication date may be a month`() {
    let sentence = """
      She        she        PRON  PRP 2 nsubj
      resigned   resign     VERB  VBD 0 root
      .          .          PUNCT .   2 punct
      """
    #expect(
      times(sentence, of: "resigned", published: "2024-02") == [
        "2024-02-01/2024-02-29 month publication"
      ])
  }

  @Test func `a term of office is dated by whoever knows the holder`() throws {
    let sentence = """
      He         he         PRON  PRP  2 nsubj
      banned     ban        VERB  VBD  0 root
      it         it         PRON  PRP  2 obj
      during     during     ADP   IN   7 case
      his        his        PRON  PRP$ 7 nmod:poss
      first      first      ADJ   JJ   7 amod
      term       term       NOUN  NN   2 obl
      .          .          PUNCT .    2 punct
      """
    let terms = TermsOfOffice(
      ontology: try OntologyTables.bundled(), publication: try #require(CalendarDate("2025-10-21")))
    #expect(
      times(sentence, of: "banned") { terms.time(of: "donald-trump", ordinal: $0.ordinal) } == [
        "2017-01-20/2021-01-20 term text"
      ])
    #expect(times(sentence, of: "banned") == ["2025-10-21/2025-10-21 day publication"])
  }

  @Test func `terms are counted within an unbroken time in office`() throws {
    let terms = TermsOfOffice(
      ontology: try OntologyTables.bundled(), publication: try #require(CalendarDate("2025-10-21")))
    func term(_ person: String, _ ordinal: Int?) -> String? {
      terms.time(of: person, ordinal: ordinal).map {
        "\($0.start?.description ?? "..")/\($0.end?.description ?? "..")"
      }
    }
    #expect(term("barack-obama", 2) == "2013-01-20/2017-01-20")
    #expect(term("barack-obama", nil) == "2009-01-20/2017-01-20")
    #expect(term("barack-obama", 3) == nil)
    #expect(term("donald-trump", 0) == "2025-01-20/2029-01-20")
    #expect(term("donald-trump", -1) == "2017-01-20/2021-01-20")
    #expect(term("nobody-at-all", 1) == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a time in office to the end of the calendar has terms as well`() throws {
    let row = "ada-lund\tAda Lund\tpresident-of-the-united-states\t2024-01-20\t9999-12-31\tme\n"
    let source = OntologySource(
      text: "person\tname\toffice\tstart\tend\tsource\n" + row, file: "actors/holders.tsv")
    let rows = try OntologyTables.bundled().overlaid(with: source).rows
    let terms = TermsOfOffice(
      ontology: try OntologyTables(compiled: OntologyCompiler.bytes(of: rows)),
      publication: try #require(CalendarDate("2025-10-21")))
    #expect(terms.time(of: "ada-lund", ordinal: 1)?.end?.description == "2028-01-20")
    #expect(terms.time(of: "ada-lund", ordinal: nil)?.end?.description == "9999-12-31")
  }
}
