import Extraction
import Ontology
import Testing
import Text

struct OpenRecordTests {
  private static let passive = """
    The     the     DET   DT  2 det
    council council NOUN  NN  4 nsubj:pass
    was     be      AUX   VBD 4 aux:pass
    briefed brief   VERB  VBN 0 root
    by      by      ADP   IN  6 case
    Oman    Oman    PROPN NNP 4 obl:agent B-COUNTRY
    .       .       PUNCT .   4 punct
    """

  private static let divided = """
    The     the     DET   DT  2 det
    court   court   NOUN  NN  4 nsubj
    has     have    AUX   VBZ 4 aux
    heard   hear    VERB  VBN 0 root
    and     and     CCONJ CC  6 cc
    refused refuse  VERB  VBN 4 conj
    the     the     DET   DT  8 det
    appeal  appeal  NOUN  NN  4 obj
    """

  @Test func `an empty sentence says nothing`() {
    #expect(records("").isEmpty)
  }

  @Test func `a single word says nothing`() {
    #expect(records("Fire fire NOUN NN 0 root").isEmpty)
  }

  @Test func `a lone verb without a subject says nothing`() {
    #expect(records("Run run VERB VB 0 root").isEmpty)
  }

  @Test func `a headline without a verb says nothing`() {
    #expect(
      records(
        """
        Chaos chaos NOUN NN 0 root
        in    in    ADP  IN 3 case
        court court NOUN NN 1 nmod
        """
      ).isEmpty)
  }

  @Test func `a fragment of punctuation says nothing`() {
    #expect(records(". . PUNCT . 0 root").isEmpty)
  }

  @Test func `offsets point into the whole text`() throws {
    let sentence = sentence(Self.passive, startingAt: 100)
    let record = try #require(
      OpenExtractor().records(in: sentence, text: text(of: sentence)).first)
    #expect(record.subject.span == 100..<111)
    #expect(record.subject.headRange == 104..<111)
    #expect(record.object?.text == "Oman")
  }

  @Test func `a trigger of two slices is joined by one blank`() throws {
    let record = try #require(extracted(Self.divided).last)
    #expect(record.relation.trigger?.text == "has refused")
    #expect(record.relation.trigger?.slices == [10..<13, 24..<31])
    #expect(record.relation.lemma == "refuse")
  }

  @Test func `a record knows its sentence`() {
    let sentence = sentence(Self.passive)
    let records = OpenExtractor().records(in: sentence, text: text(of: sentence), number: 7)
    #expect(records.map(\.sentence) == [7])
  }

  @Test func `the head of a name is the whole name`() throws {
    let record = try #require(
      extracted(
        """
        Mayor    mayor  NOUN  NN  2 nmod:desc
        Ada      Ada    PROPN NNP 4 nsubj     B-PER
        Holm     Holm   PROPN NNP 2 flat      I-PER
        resigned resign VERB  VBD 0 root
        """
      ).last)
    #expect(record.subject.text == "Mayor Ada Holm")
    #expect(record.subject.headRange == 6..<14)
  }

  @Test func `a quotation that opens inside a phrase is closed`() throws {
    let record = try #require(
      extracted(
        """
        It    it   PRON  PRP 2 nsubj
        is    be   VERB  VBZ 0 root
        a     a    DET   DT  6 det
        “     “    PUNCT ``  6 punct
        free  free ADJ   JJ  6 amod
        pass  pass NOUN  NN  2 obj
        ”     ”    PUNCT ''  6 punct
        .     .    PUNCT .   2 punct
        """
      ).first)
    #expect(record.object?.text == "a “free pass”")
  }

  @Test func `a role is the preposition in lower case`() throws {
    let record = try #require(
      extracted(
        """
        In     in    ADP   IN  2 case
        May    May   PROPN NNP 4 obl
        Oman   Oman  PROPN NNP 4 nsubj
        sent   send  VERB  VBD 0 root
        ships  ship  NOUN  NNS 4 obj
        """
      ).first)
    #expect(record.arguments.map(\.role) == ["in"])
    #expect(record.arguments.map(\.phrase.text) == ["In May"])
  }

  @Test(
    arguments: [
      ("sent", "VBD", OpenRecord.Tense.past), ("sends", "VBZ", .present),
      ("sending", "VBG", .present),
    ])
  func `the tense is that of the finite verb`(form: String, tag: String, tense: OpenRecord.Tense) {
    let records = extracted(
      """
      Oman Oman PROPN NNP 2 nsubj
      \(form) send VERB \(tag) 0 root
      ships ship NOUN NNS 2 obj
      """)
    #expect(records.map(\.tense) == [tense])
  }

  @Test func `will lies in the future`() {
    let records = extracted(
      """
      Oman  Oman PROPN NNP 3 nsubj
      will  will AUX   MD  3 aux
      send  send VERB  VB  0 root
      ships ship NOUN  NNS 3 obj
      """)
    #expect(records.map(\.tense) == [.future])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a coordination of hundreds of verbs, each below the last, ends`() {
    let verbs = (3...400).map { "ran run VERB VBD \($0 - 1) conj" }
    let lines = ["Oman Oman PROPN NNP 2 nsubj", "ran run VERB VBD 0 root"] + verbs
    #expect(!extracted(lines.joined(separator: "\n")).isEmpty)
  }
}
