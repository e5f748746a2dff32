import Extraction
import Facts
import Ontology
import Testing

/// Which act a noun stands for when no verb of one stem was told.
struct ActReferenceTests {
  @Test(arguments: ["stoppage", "walkout"])
  func `a noun of the same kind of act needs no common stem`(noun: String) throws {
    let document = NotedDocument(
      ActNotation.attack, ActNotation.walkout, ActNotation.condemned(noun))
    #expect(try ActNotation.told(document, for: "the \(noun)").first == "walked")
  }

  @Test(arguments: [("haul", true), ("seizure", true), ("wedding", false)])
  func `the lexicon tells by which nouns an act is spoken of again`(noun: String, isIt: Bool) throws
  {
    let document = NotedDocument(
      """
      Iran    Iran   PROPN NNP 2 nsubj B-COUNTRY
      seized  seize  VERB  VBD 0 root
      grain   grain  NOUN  NN  2 obj
      .       .      PUNCT .   2 punct
      """, ActNotation.condemned(noun))
    #expect(try ActNotation.told(document, for: "the \(noun)").contains("seized") == isIt)
  }

  @Test func `this as a subject stands for what the sentence before tells`() throws {
    let document = NotedDocument(
      ActNotation.attack,
      """
      This     this    PRON  DT  2 nsubj
      alarmed  alarm   VERB  VBD 0 root
      Denmark  Denmark PROPN NNP 2 obj B-COUNTRY
      .        .       PUNCT .   2 punct
      """)
    #expect(try ActNotation.told(document, for: "This") == ["attacked", "This"])
  }

  @Test func `an indefinite noun behind a comma sums up the clause before it`() throws {
    let document = NotedDocument(
      """
      Iran      Iran      PROPN NNP 2 nsubj B-COUNTRY
      attacked  attack    VERB  VBD 0 root
      Iraq      Iraq      PROPN NNP 2 obj B-COUNTRY
      ,         ,         PUNCT ,   6 punct
      a         a         DET   DT  6 det
      move      move      NOUN  NN  3 appos
      that      that      PRON  WDT 9 obj
      Denmark   Denmark   PROPN NNP 9 nsubj B-COUNTRY
      condemned condemn   VERB  VBD 6 acl:relcl
      .         .         PUNCT .   2 punct
      """)
    #expect(
      try ActNotation.told(document, for: "a move that Denmark condemned").first == "attacked")
  }

  @Test func `the verb above a noun is not what it stands for`() throws {
    let document = NotedDocument(ActNotation.condemned("condemnation"))
    #expect(try ActNotation.told(document, for: "the condemnation").contains("condemned") == false)
  }

  @Test func `critics and other people are no acts`() throws {
    let document = NotedDocument(
      ActNotation.attack,
      """
      Critics critic  NOUN  NNS 4 nsubj
      of      of      ADP   IN  3 case
      Iran    Iran    PROPN NNP 1 nmod B-COUNTRY
      left    leave   VERB  VBD 0 root
      .       .       PUNCT .   4 punct
      """, ActNotation.condemned("criticism"))
    #expect(
      try ActNotation.told(document, for: "the criticism").contains { $0.contains("Critics") }
        == false)
  }

  @Test func `a source carries the entity of its cluster`() throws {
    let found = try NotedDocument(
      """
      Pete    Pete    PROPN NNP 4 nsubj B-PER
      Hegseth Hegseth PROPN NNP 1 flat I-PER
      there   there   ADV   RB  4 advmod
      slept   sleep   VERB  VBD 0 root
      .       .       PUNCT .   4 punct
      """,
      """
      He       he     PRON  PRP 2 nsubj
      said     say    VERB  VBD 0 root
      Iran     Iran   PROPN NNP 4 nsubj B-COUNTRY
      attacked attack VERB  VBD 2 ccomp
      Iraq     Iraq   PROPN NNP 4 obj B-COUNTRY
      .        .      PUNCT .   2 punct
      """
    ).read()
    let attack = try #require(found.statements.first { $0.relation.hasPrefix("attacked") })
    #expect(attack.attribution?.source?.text == "He")
    #expect(attack.attribution?.entity == "pete-hegseth")
  }

  @Test func `they for two named before makes a statement for each`() throws {
    let found = try NotedDocument(
      """
      Iran    Iran    PROPN NNP 4 nsubj B-COUNTRY
      and     and     CCONJ CC  3 cc
      Turkey  Turkey  PROPN NNP 1 conj B-COUNTRY
      met     meet    VERB  VBD 0 root
      .       .       PUNCT .   4 punct
      """,
      """
      They     they   PRON  PRP 2 nsubj
      attacked attack VERB  VBD 0 root
      Iraq     Iraq   PROPN NNP 2 obj B-COUNTRY
      .        .      PUNCT .   2 punct
      """
    ).read()
    let attacks = found.statements.filter { $0.sentence == 1 && $0.object.entity == "iraq" }
    #expect(attacks.map(\.subject.entity) == ["iran", "turkey"])
    #expect(attacks.allSatisfy { $0.subject.mention.text == "They" })
  }

  @Test func `an act of two who are called they has both for its agents`() throws {
    let found = try NotedDocument(
      """
      Iran    Iran    PROPN NNP 4 nsubj B-COUNTRY
      and     and     CCONJ CC  3 cc
      Turkey  Turkey  PROPN NNP 1 conj B-COUNTRY
      met     meet    VERB  VBD 0 root
      .       .       PUNCT .   4 punct
      """,
      """
      They     they   PRON  PRP 2 nsubj
      attacked attack VERB  VBD 0 root
      Iraq     Iraq   PROPN NNP 2 obj B-COUNTRY
      .        .      PUNCT .   2 punct
      """, ActNotation.condemned("attack")
    ).read()
    let event = try #require(found.events.first { $0.relation?.hasPrefix("attacked") == true })
    let agents = event.roles.filter { $0.role == "agent" }
    #expect(agents.map(\.reference.entity) == ["iran", "turkey"])
  }

  @Test func `an explanation tells references, events and quotations of a sentence`() throws {
    let document = NotedDocument(ActNotation.attack, ActNotation.condemned("attack"))
    let reading = DocumentExtractor(ontology: try .bundled()).reading(
      document.sentences, of: ArticleReference(identifier: "a"), published: nil,
      text: document.text)
    let explanation = DocumentExplanation(
      reading, sentences: document.sentences, text: document.text)
    #expect(explanation.references(in: 1).isEmpty)
    let event = try #require(explanation.events(in: 1).first)
    #expect(event.hasPrefix("the attack → attack by Iran event:"))
    #expect(event.hasSuffix(", told in sentence 1: agent = Iran, recipient = Iraq"))
    #expect(explanation.lines(ofSentence: 1).contains("Quotations"))
  }
}
