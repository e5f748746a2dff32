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

  @Test func `who takes something takes nothing over`() throws {
    let document = NotedDocument(
      """
      Iran Iran PROPN NNP 2 nsubj B-COUNTRY
      took take VERB  VBD 0 root
      seats seat NOUN NNS 2 obj
      .    .    PUNCT .   2 punct
      """, ActNotation.condemned("move"))
    let act = try document.read().events.first { $0.mentions.contains { $0.text == "the move" } }
    #expect(try #require(act).label.contains("takeover") == false)
  }

  @Test(arguments: [("a", false), ("the", true)])
  func `a purchase of something that nobody has heard of yet is another one`(
    determiner: String, isIt: Bool
  ) throws {
    let document = NotedDocument(
      """
      Iran   Iran  PROPN NNP 2 nsubj B-COUNTRY
      bought buy   VERB  VBD 0 root
      grain  grain NOUN  NN  2 obj
      .      .     PUNCT .   2 punct
      """,
      """
      Denmark   Denmark PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn VERB  VBD 0 root
      the       the     DET   DT  4 det
      purchase  purchase NOUN NN  2 obj
      of        of      ADP   IN  7 case
      \(determiner) \(determiner) DET DT 7 det
      cargo     cargo   NOUN  NN  4 nmod
      .         .       PUNCT .   2 punct
      """)
    let words = "the purchase of \(determiner) cargo"
    #expect(try ActNotation.told(document, for: words).contains("bought") == isIt)
  }

  @Test(arguments: [("American", false), ("Iranian", true)])
  func `a decision of another country is not what the first one did`(adjective: String, isIt: Bool)
    throws
  {
    let document = NotedDocument(
      """
      Iran   Iran  PROPN NNP 2 nsubj B-COUNTRY
      banned ban   VERB  VBD 0 root
      grain  grain NOUN  NN  2 obj
      .      .     PUNCT .   2 punct
      """,
      """
      Denmark   Denmark PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn VERB  VBD 0 root
      the       the     DET   DT  5 det
      \(adjective) \(adjective.lowercased()) ADJ JJ 5 amod B-NORP
      decision  decision NOUN NN  2 obj
      .         .       PUNCT .   2 punct
      """)
    let words = "the \(adjective) decision"
    #expect(try ActNotation.told(document, for: words).contains("banned") == isIt)
  }

  @Test func `a noun with a hyphen is one noun`() throws {
    let document = NotedDocument(
      """
      Thieves thief   NOUN NNS 2 nsubj
      burgled burgle  VERB VBD 0 root
      houses  house   NOUN NNS 2 obj
      .       .       PUNCT .  2 punct
      """,
      """
      Denmark   Denmark PROPN NNP 2 nsubj B-COUNTRY
      condemned condemn VERB  VBD 0 root
      the       the     DET   DT  6 det
      break     break   NOUN  NN  6 compound
      -         -       PUNCT HYPH 4 punct
      in        in      NOUN  NN  2 obj
      .         .       PUNCT .   2 punct
      """)
    #expect(try ActNotation.told(document, for: "the break-in").first == "burgled")
  }

  @Test func `what somebody would not do is a refusal`() throws {
    let document = NotedDocument(
      """
      Rebels rebel  NOUN NNS 4 nsubj
      would  would  AUX  MD  4 aux
      not    not    PART RB  4 advmod
      leave  leave  VERB VB  0 root
      Iraq   Iraq   PROPN NNP 4 obj B-COUNTRY
      .      .      PUNCT .  4 punct
      """, ActNotation.condemned("refusal"))
    #expect(try ActNotation.told(document, for: "the refusal").first == "would not leave")
  }

  @Test(arguments: [("Parliament", "parliament", true), ("House", "house", false)])
  func `what those reject who vote is a vote`(form: String, lemma: String, isVote: Bool) throws {
    let document = NotedDocument(
      """
      The      the      DET   DT  2 det
      \(form)  \(lemma) NOUN  NN  3 nsubj
      rejected reject   VERB  VBD 0 root
      a        a        DET   DT  5 det
      plan     plan     NOUN  NN  3 obj
      .        .        PUNCT .   3 punct
      """, ActNotation.attack, ActNotation.attack, ActNotation.attack, ActNotation.attack,
      ActNotation.attack, ActNotation.attack, ActNotation.attack, ActNotation.attack,
      ActNotation.attack, ActNotation.attack, ActNotation.attack, ActNotation.attack,
      ActNotation.attack, ActNotation.attack, ActNotation.attack, ActNotation.condemned("vote"))
    #expect(try ActNotation.told(document, for: "the vote").contains("rejected") == isVote)
  }

  @Test func `violence behind that is violence, whatever was done before`() throws {
    let document = NotedDocument(
      ActNotation.attack,
      """
      Denmark  Denmark  PROPN NNP 2 nsubj B-COUNTRY
      said     say      VERB  VBD 0 root
      that     that     SCONJ IN  5 mark
      violence violence NOUN  NN  5 nsubj
      harmed   harm     VERB  VBD 2 ccomp
      Iraq     Iraq     PROPN NNP 5 obj B-COUNTRY
      .        .        PUNCT .   2 punct
      """)
    #expect(try ActNotation.told(document, for: "violence").contains("attacked") == false)
  }

  @Test(arguments: [("out", true), ("off", false)])
  func `who breaks out of prison escapes, who breaks off a stone does not`(way: String, isIt: Bool)
    throws
  {
    let document = NotedDocument(
      """
      Rebels rebel  NOUN  NNS 2 nsubj
      broke  break  VERB  VBD 0 root
      \(way) \(way) ADP   IN  5 case
      of     of     ADP   IN  5 case
      prison prison NOUN  NN  2 obl
      .      .      PUNCT .   2 punct
      """, ActNotation.condemned("escape"))
    #expect(try ActNotation.told(document, for: "the escape").contains("broke") == isIt)
  }

  @Test func `a bare noun behind that as a conjunction is that noun`() throws {
    let document = NotedDocument(
      ActNotation.walkout,
      """
      Denmark Denmark PROPN NNP 2 nsubj B-COUNTRY
      said    say     VERB  VBD 0 root
      that    that    SCONJ IN  5 mark
      walkout walkout NOUN  NN  5 nsubj
      harmed  harm    VERB  VBD 2 ccomp
      Iraq    Iraq    PROPN NNP 5 obj B-COUNTRY
      .       .       PUNCT .   2 punct
      """)
    #expect(try ActNotation.told(document, for: "walkout").first == "walked")
  }

  @Test func `a noun goes to the act just told rather than to one far back that it fits as well`()
    throws
  {
    let other = """
      Turkey   Turkey  PROPN NNP 2 nsubj B-COUNTRY
      invaded  invade  VERB  VBD 0 root
      Cyprus   Cyprus  PROPN NNP 2 obj B-COUNTRY
      .        .       PUNCT .   2 punct
      """
    let document = NotedDocument(
      ActNotation.attack, ActNotation.condemned("attack"), ActNotation.condemned("attack"), other,
      ActNotation.condemned("offensive"))
    #expect(try ActNotation.told(document, for: "the offensive").first == "invaded")
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
