import Extraction
import Facts
import Ontology
import Testing

/// How nouns name acts: by what is said, by phrases, stems and plans.
struct ActNamingTests {
  // MARK: Words of saying, phrases and judgements

  private static let said = """
    Kesh  Kesh PROPN NNP 2 nsubj B-COUNTRY
    said  say  VERB  VBD 0 root
    it    it   PRON  PRP 5 nsubj
    would will AUX   MD  5 aux
    pay   pay  VERB  VB  2 ccomp
    .     .    PUNCT .   2 punct
    """
  private static let advised = """
    Kesh   Kesh   PROPN NNP 2 nsubj B-COUNTRY
    said   say    VERB  VBD 0 root
    Iran   Iran   PROPN NNP 5 nsubj B-COUNTRY
    should should AUX   MD  5 aux
    pay    pay    VERB  VB  2 ccomp
    .      .      PUNCT .   2 punct
    """

  @Test(arguments: ["promise", "pledge", "offer"])
  func `who says that it will do something promises it`(noun: String) throws {
    let document = NotedDocument(ActNotation.attack, Self.said, ActNotation.condemned(noun))
    #expect(try ActNotation.told(document, for: "the \(noun)").first == "said")
  }

  @Test(arguments: ["suggestion", "demand"])
  func `who says that others should do something proposes it`(noun: String) throws {
    let document = NotedDocument(ActNotation.attack, Self.advised, ActNotation.condemned(noun))
    #expect(try ActNotation.told(document, for: "the \(noun)").first == "said")
  }

  @Test func `a verb and its complement are one word of the table`() throws {
    let outage = """
      Servers server NOUN NNS 2 nsubj
      went    go     VERB VBD 0 root
      dark    dark   ADJ  JJ  2 xcomp
      .       .      PUNCT .  2 punct
      """
    let document = NotedDocument(ActNotation.attack, outage, ActNotation.condemned("outage"))
    #expect(try ActNotation.told(document, for: "the outage").first == "went")
  }

  @Test func `a noun of the verb's stem beats the act most spoken of`() throws {
    let withdrew = """
      Kesh     Kesh     PROPN NNP 2 nsubj B-COUNTRY
      withdrew withdraw VERB  VBD 0 root
      .        .        PUNCT .   2 punct
      """
    let document = NotedDocument(
      ActNotation.attack, withdrew, ActNotation.condemned("attack"),
      ActNotation.condemned("withdrawal"))
    #expect(try ActNotation.told(document, for: "the withdrawal").first == "withdrew")
  }

  @Test func `a judgement is about what was told just before`() throws {
    let document = NotedDocument(
      ActNotation.attack, ActNotation.condemned("attack"), ActNotation.walkout,
      ActNotation.condemned("blunder"))
    #expect(try ActNotation.told(document, for: "the blunder").first == "walked")
  }

  @Test func `the infinitive of a plan tells what is planned`() throws {
    let plans = """
      Kesh  Kesh  PROPN NNP 2 nsubj B-COUNTRY
      has   have  VERB  VBZ 0 root
      plans plan  NOUN  NNS 2 obj
      to    to    PART  TO  5 mark
      buy   buy   VERB  VB  3 acl
      ships ship  NOUN  NNS 5 obj
      .     .     PUNCT .   2 punct
      """
    let document = NotedDocument(plans, ActNotation.condemned("scheme"))
    let told = try ActNotation.told(document, for: "the scheme").first
    #expect(told == "to buy")
  }

  @Test func `a sale of which nothing is known yet is the one that may come`() throws {
    let plans = """
      Kesh  Kesh PROPN NNP 2 nsubj B-COUNTRY
      wants want VERB  VBZ 0 root
      to    to   PART  TO  4 mark
      sell  sell VERB  VB  2 xcomp
      ships ship NOUN  NNS 4 obj
      .     .    PUNCT .   2 punct
      """
    let open = NotedDocument(plans, ActNotation.condemned("sale", "a"))
    #expect(try ActNotation.told(open, for: "a sale").contains { $0.hasSuffix("sell") })
    let done = NotedDocument(ActNotation.attack, ActNotation.condemned("attack", "an"))
    #expect(try !ActNotation.told(done, for: "an attack").contains("attacked"))
  }

  // MARK: Acts inside reports, particles, plans

  private static let apologized = """
    Kesh   Kesh   PROPN NNP 2 nsubj B-COUNTRY
    said   say    VERB  VBD 0 root
    it     it     PRON  PRP 5 nsubj
    was    be     AUX   VBD 5 cop
    sorry  sorry  ADJ   JJ  2 ccomp
    .      .      PUNCT .   2 punct
    """
  private static let assured = """
    Kesh    Kesh    PROPN NNP 2 nsubj B-COUNTRY
    told    tell    VERB  VBD 0 root
    Iran    Iran    PROPN NNP 2 obj B-COUNTRY
    that    that    SCONJ IN  6 mark
    it      it      PRON  PRP 6 nsubj
    paid    pay     VERB  VBD 2 ccomp
    .       .       PUNCT .   2 punct
    """
  private static let pulledBack = """
    Kesh    Kesh    PROPN NNP 2 nsubj B-COUNTRY
    pulled  pull    VERB  VBD 0 root
    tanks   tank    NOUN  NNS 2 obj
    back    back    ADV   RB  2 advmod
    .       .       PUNCT .   2 punct
    """

  @Test func `who says that he is sorry apologizes`() throws {
    let document = NotedDocument(
      ActNotation.attack, Self.apologized, ActNotation.condemned("apology"))
    #expect(try ActNotation.told(document, for: "the apology").first == "said")
  }

  @Test(arguments: ["assurance", "claim"])
  func `who tells another that it was so assures him`(noun: String) throws {
    let document = NotedDocument(ActNotation.attack, Self.assured, ActNotation.condemned(noun))
    #expect(try ActNotation.told(document, for: "the \(noun)").first == "told")
  }

  @Test func `a particle behind the object is the verb's`() throws {
    let document = NotedDocument(
      ActNotation.attack, Self.pulledBack, ActNotation.condemned("pullback"))
    #expect(try ActNotation.told(document, for: "the pullback").first?.hasPrefix("pulled") == true)
  }
}
