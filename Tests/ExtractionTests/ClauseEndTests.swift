import Facts
import Ontology
import Testing

@testable import Extraction

/// Clauses whose act is the object: "denied bombing Chad", "refused to release the hostages".
struct ClauseEndTests {
  private static func open(
    _ verb: String, _ act: String = "release", marked: String = "to to PART TO", tag: String = "VB",
    lemma: String? = nil
  ) -> String {
    """
    Norway   Norway  PROPN NNP 2 nsubj B-COUNTRY
    \(verb) VERB VBD 0 root
    \(marked) 4 mark
    \(act) \(lemma ?? act) VERB \(tag) 2 xcomp
    Chad     Chad    PROPN NNP 4 obj B-COUNTRY
    .        .       PUNCT .   2 punct
    """
  }

  private static func clause(_ verb: String, _ auxiliary: String = "had have AUX VBD") -> String {
    """
    Norway   Norway  PROPN NNP 2 nsubj B-COUNTRY
    \(verb) VERB VBD 0 root
    that     that    SCONJ IN  6 mark
    Kenya    Kenya   PROPN NNP 6 nsubj B-COUNTRY
    \(auxiliary) 6 aux
    attacked attack  VERB  VBN 2 ccomp
    Chad     Chad    PROPN NNP 6 obj B-COUNTRY
    .        .       PUNCT .   2 punct
    """
  }

  private func spoken(_ relation: String, _ notation: String) throws -> [Statement] {
    try NotedDocument(notation).read().statements.filter { $0.relation == relation }
  }

  @Test(arguments: [("refused refuse", "refused"), ("agreed agree", "agreed-to")])
  func `who refuses or agrees to do something has the act for an object`(
    verb: String, relation: String
  ) throws {
    let found = try spoken(relation, Self.open(verb, "sue"))
    #expect(found.map(\.subject.label) == ["Norway"])
    #expect(found.map(\.object.entityClass) == ["Event"])
    #expect(found.allSatisfy { $0.object.event != nil && $0.polarity == .affirmed })
  }

  @Test func `the act keeps its own statement and is what the object stands for`() throws {
    let found = try NotedDocument(Self.clause("denied deny")).read()
    let act = try #require(found.statements.first { $0.relation == "attacked" })
    let denial = try #require(found.statements.first { $0.relation == "denied" })
    #expect(act.modality == .denied && act.event == denial.object.event)
    #expect(denial.modality == .asserted && denial.object.label == "attack on Chad by Kenya")
    #expect(denial.object.mention.text == "that Kenya had attacked Chad")
  }

  @Test func `of what is denied nothing follows for who is said to have done it`() throws {
    let found = try spoken("denied", Self.clause("denied deny"))
    #expect(!found.contains { $0.object.entity == "kenya" })
  }

  @Test func `what is admitted is a deed, not what should have been done`() throws {
    #expect(try spoken("admitted", Self.clause("admitted admit")).count == 1)
    let modal = Self.clause("admitted admit", "should should AUX MD")
    #expect(try spoken("admitted", modal).isEmpty)
  }

  @Test func `who agrees not to do something has not agreed to do it`() throws {
    let sentence = """
      Norway Norway PROPN NNP 2 nsubj B-COUNTRY
      agreed agree  VERB  VBD 0 root
      not    not    PART  RB  5 advmod
      to     to     PART  TO  5 mark
      sue    sue    VERB  VB  2 xcomp
      Chad   Chad   PROPN NNP 5 obj B-COUNTRY
      .      .      PUNCT .   2 punct
      """
    #expect(try spoken("agreed-to", sentence).isEmpty)
  }

  @Test func `who does not speak refuses nothing`() throws {
    #expect(try spoken("refused", Self.open("declined decline", "discuss")).isEmpty)
  }

  @Test func `what several who are one side agree on is no pact between them`() throws {
    let sentence = """
      Rebels   rebel   NOUN  NNS 2 nsubj
      agreed   agree   VERB  VBD 0 root
      to       to      PART  TO  4 mark
      release  release VERB  VB  2 xcomp
      hostages hostage NOUN  NNS 4 obj
      and      and     CCONJ CC  7 cc
      leave    leave   VERB  VB  4 conj
      Chad     Chad    PROPN NNP 7 obj B-COUNTRY
      .        .       PUNCT .   2 punct
      """
    let found = try spoken("agreed-to", sentence)
    #expect(found.map(\.object.label).allSatisfy { $0.hasSuffix("by Rebels") })
    #expect(
      found.map(\.object.mention.text) == [
        "to release hostages and leave Chad", "leave Chad",
      ])
  }

  @Test func `what is said to exist is the object itself`() throws {
    let sentence = """
      Norway  Norway PROPN NNP 2 nsubj B-COUNTRY
      denied  deny   VERB  VBD 0 root
      that    that   SCONJ IN  5 mark
      there   there  PRON  EX  5 expl
      were    be     VERB  VBD 2 ccomp
      arrests arrest NOUN  NNS 5 nsubj
      .       .      PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Norway; denied; arrests: REJECT"))
  }

  @Test(arguments: [
    ("step", "stepping"), ("have", "having"), ("lie", "lying"), ("admit", "admitting"),
    ("visit", "visiting"), ("see", "seeing"), ("quit", "quitting"), ("show", "showing"),
  ])
  func `an act for which there is no noun has a gerund`(verb: String, gerund: String) {
    #expect(Gerunds.gerund(of: verb) == gerund)
  }
}
