import Facts
import Ontology
import Testing
import Text

@testable import Extraction

/// What parsers hang on the wrong word and a verb or a mark puts right.
struct ClauseRepairTests {
  @Test func `who calls on another is not called`() throws {
    let sentence = """
      Ada    Ada    PROPN NNP 3 nsubj:pass B-PER
      Holm   Holm   PROPN NNP 1 flat I-PER
      called call   VERB  VBN 0 root
      on     on     ADP   IN  5 case
      Chad   Chad   PROPN NNP 3 obl B-COUNTRY
      to     to     PART  TO  7 mark
      leave  leave  VERB  VB  3 advcl
      .      .      PUNCT .   3 punct
      """
    #expect(try told(sentence).contains("Ada Holm; urged; Chad: REQUEST"))
  }

  @Test func `a preposition before its noun is no particle`() throws {
    let sentence = """
      Norway     Norway     PROPN NNP 2 nsubj B-COUNTRY
      called     call       VERB  VBD 0 root
      on         on         ADP   IN  2 compound:prt
      the        the        DET   DT  5 det
      government government NOUN  NN  2 obl
      to         to         PART  TO  7 mark
      resign     resign     VERB  VB  2 advcl
      .          .          PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Norway; urged; government: REQUEST"))
  }

  @Test func `what is due is not done`() throws {
    let sentence = """
      Norway Norway PROPN NNP 5 nsubj:outer B-COUNTRY
      is     be     AUX   VBZ 5 cop
      due    due    ADJ   JJ  0 root
      to     to     PART  TO  5 mark
      attack attack VERB  VB  3 xcomp
      Chad   Chad   PROPN NNP 5 obj B-COUNTRY
      .      .      PUNCT .   3 punct
      """
    #expect(try told(sentence) == ["Norway; attacked; Chad: THREATEN"])
  }

  @Test func `who speaks of what was done to him also blames`() throws {
    let sentence = """
      Acme    Acme    PROPN NNP 2 nsubj B-ORG
      said    say     VERB  VBD 0 root
      its     its     PRON  PRP$ 4 nmod:poss
      systems system  NOUN  NNS 7 nsubj:pass
      had     have    AUX   VBD 7 aux
      been    be      AUX   VBN 7 aux:pass
      hacked  hack    VERB  VBN 2 ccomp
      and     and     CCONJ CC  9 cc
      blamed  blame   VERB  VBD 7 conj
      Chad    Chad    PROPN NNP 9 obj B-COUNTRY
      .       .       PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Acme; blamed; Chad: ACCUSE"))
  }

  @Test func `a name does not rule a sentence that has a verb`() throws {
    let sentence = """
      Holm   Holm   PROPN NNP 0 root B-PER
      ,      ,      PUNCT ,   4 punct
      a      a      DET   DT  4 det
      deputy deputy NOUN  NN  1 appos
      ,      ,      PUNCT ,   4 punct
      called call   VERB  VBD 1 acl
      on     on     ADP   IN  8 case
      Chad   Chad   PROPN NNP 6 obl B-COUNTRY
      to     to     PART  TO  10 mark
      attack attack VERB  VB  6 advcl
      Mali   Mali   PROPN NNP 10 obj B-COUNTRY
      .      .      PUNCT .   1 punct
      """
    let found = try told(sentence)
    #expect(found.contains("Holm; urged; Chad: REQUEST"))
    #expect(found.contains { $0.hasPrefix("Chad; attacked; Mali") })
  }

  @Test func `a thing is no who`() throws {
    let sentence = """
      Oslo      Oslo     PROPN NNP 2 nsubj B-ORG
      rejected  reject   VERB  VBD 0 root
      the       the      DET   DT  4 det
      bill      bill     NOUN  NN  2 obj
      by        by       ADP   IN  6 case
      Ada       Ada      PROPN NNP 4 nmod B-PER
      Holm      Holm     PROPN NNP 6 flat I-PER
      ,         ,        PUNCT ,   10 punct
      who       who      PRON  WP  10 nsubj
      attacked  attack   VERB  VBD 4 acl:relcl
      Chad      Chad     PROPN NNP 10 obj B-COUNTRY
      .         .        PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Ada Holm; attacked; Chad: ASSAULT"))
  }

  @Test func `an effort is theirs whose effort it is`() throws {
    let sentence = """
      Oslo     Oslo    PROPN NNP 2 nsubj B-ORG
      praised  praise  VERB  VBD 0 root
      efforts  effort  NOUN  NNS 2 obj
      by       by      ADP   IN  5 case
      Norway   Norway  PROPN NNP 3 nmod B-COUNTRY
      to       to      PART  TO  7 mark
      attack   attack  VERB  VB  2 advcl
      Chad     Chad    PROPN NNP 7 obj B-COUNTRY
      .        .       PUNCT .   2 punct
      """
    let found = try told(sentence)
    #expect(found.contains("Norway; attacked; Chad: THREATEN"))
    #expect(!found.contains { $0.hasPrefix("Oslo; attacked") })
  }

  @Test func `the last name before the verb of saying speaks`() throws {
    let notation = """
      Acme      Acme      PROPN NNP 2 nsubj B-ORG
      considers consider  VERB  VBZ 11 ccomp
      a         a         DET   DT  4 det
      lawsuit   lawsuit   NOUN  NN  2 obj
      ,         ,         PUNCT ,   7 punct
      its       its       PRON  PRP$ 7 nmod:poss
      president president NOUN  NN  4 appos
      ,         ,         PUNCT ,   9 punct
      Holm      Holm      PROPN NNP 7 appos B-PER
      ,         ,         PUNCT ,   9 punct
      said      say       VERB  VBD 0 root
      .         .         PUNCT .   11 punct
      """
    let said = 10
    let president = ClauseRepairs.repaired(sentence(notation)).annotations[6]
    #expect(president.relation == "nsubj" && president.head == said)
  }

  @Test func `a name is not hung on a verb that hangs on the name`() throws {
    let notation = """
      Acme      Acme      PROPN NNP 0 root B-ORG
      considers consider  VERB  VBZ 10 ccomp
      a         a         DET   DT  4 det
      lawsuit   lawsuit   NOUN  NN  1 nmod
      ,         ,         PUNCT ,   6 punct
      president president NOUN  NN  4 appos
      ,         ,         PUNCT ,   8 punct
      Holm      Holm      PROPN NNP 6 appos B-PER
      ,         ,         PUNCT ,   8 punct
      said      say       VERB  VBD 8 acl
      .         .         PUNCT .   10 punct
      """
    let given = sentence(notation)
    #expect(ClauseRepairs.repaired(given) == given)
  }

  @Test func `a participle behind the cue is of who speaks`() throws {
    let sentence = """
      “         “        PUNCT `` 3 punct
      They      they     PRON  PRP 3 nsubj
      left      leave    VERB  VBD 7 ccomp
      ,         ,        PUNCT ,   3 punct
      ”         ”        PUNCT '' 3 punct
      Norway    Norway   PROPN NNP 7 nsubj B-COUNTRY
      said      say      VERB  VBD 0 root
      ,         ,        PUNCT ,   7 punct
      accusing  accuse   VERB  VBG 3 advcl
      Chad      Chad     PROPN NNP 9 obj B-COUNTRY
      .         .        PUNCT .   7 punct
      """
    #expect(try told(sentence).contains("Norway; accused; Chad: ACCUSE"))
  }

  @Test func `a verb whose past looks like its present follows the one before it`() throws {
    let sentence = """
      Norway   Norway  PROPN NNP 2 nsubj B-COUNTRY
      attacked attack  VERB  VBD 0 root
      Chad     Chad    PROPN NNP 2 obj B-COUNTRY
      and      and     CCONJ CC  5 cc
      hit      hit     VERB  VBP 2 conj
      Mali     Mali    PROPN NNP 5 obj B-COUNTRY
      .        .       PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Norway; attacked; Mali: ASSAULT"))
  }
}

struct ParticipleRepairTests {
  @Test func `what came of a fight is no plan`() throws {
    let sentence = """
      Norway   Norway  PROPN NNP 2 nsubj B-COUNTRY
      attacked attack  VERB  VBD 0 root
      Chad     Chad    PROPN NNP 2 obj B-COUNTRY
      after    after   SCONJ IN  6 mark
      it       it      PRON  PRP 6 nsubj
      agreed   agree   VERB  VBD 2 advcl
      to       to      PART  TO  8 mark
      stop     stop    VERB  VB  6 xcomp
      ,        ,       PUNCT ,   10 punct
      killing  kill    VERB  VBG 8 advcl
      soldiers soldier NOUN  NNS 10 obj
      .        .       PUNCT .   2 punct
      """
    let killed = try statements(sentence).filter { $0.relation == "killed" }
    #expect(killed.map(\.subject.label) == ["Norway"])
    #expect(killed.map(\.modality) == [.asserted])
  }

  @Test func `the court that rules also dismisses`() throws {
    let sentence = """
      Court     court     PROPN NNP 3 nsubj B-ORG
      has       have      AUX   VBZ 3 aux
      ruled     rule      VERB  VBD 0 root
      Holm      Holm      PROPN NNP 6 nsubj:pass B-PER
      be        be        AUX   VB  6 aux:pass
      extradited extradite VERB VBN 3 ccomp
      ,         ,         PUNCT ,   8 punct
      dismissing dismiss  VERB  VBG 6 advcl
      Norway    Norway    PROPN NNP 8 obj B-COUNTRY
      .         .         PUNCT .   3 punct
      """
    #expect(try told(sentence).contains("Court; rejected; Norway: REJECT"))
  }
}

/// What is said of statements around which something is left open.
struct OpenEndTests {
  @Test func `who never met him alone may have met him`() throws {
    let sentence = """
      Norway Norway PROPN NNP 3 nsubj B-COUNTRY
      never  never  ADV   RB  3 advmod
      met    meet   VERB  VBD 0 root
      Chad   Chad   PROPN NNP 3 obj B-COUNTRY
      alone  alone  ADV   RB  3 advmod
      .      .      PUNCT .   3 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `a sum is nobody`() throws {
    let sentence = """
      Norway   Norway PROPN NNP 2 nsubj B-COUNTRY
      rejected reject VERB  VBD 0 root
      90       90     NUM   CD  4 nummod
      kroner   krone  NOUN  NNS 2 obj
      .        .      PUNCT .   2 punct
      """
    #expect(try told(sentence).isEmpty)
  }

  @Test func `what is in a report by the way is the writer's`() throws {
    let sentence = """
      Chad     Chad     PROPN NNP 2 nsubj B-COUNTRY
      said     say      VERB  VBD 0 root
      Norway   Norway   PROPN NNP 9 nsubj B-COUNTRY
      ,        ,        PUNCT ,   6 punct
      which    which    PRON  WDT 6 nsubj
      attacked attack   VERB  VBD 3 acl:relcl
      Mali     Mali     PROPN NNP 6 obj B-COUNTRY
      ,        ,        PUNCT ,   6 punct
      lied     lie      VERB  VBD 2 ccomp
      .        .        PUNCT .   2 punct
      """
    #expect(try told(sentence).contains("Norway; attacked; Mali: ASSAULT"))
  }

  @Test func `who insists that it was so does not ask for it`() throws {
    let sentence = """
      Chad     Chad     PROPN NNP 2 nsubj B-COUNTRY
      insisted insist   VERB  VBD 0 root
      Norway   Norway   PROPN NNP 4 nsubj B-COUNTRY
      attacked attack   VERB  VBD 2 ccomp
      Mali     Mali     PROPN NNP 4 obj B-COUNTRY
      .        .        PUNCT .   2 punct
      """
    #expect(try statements(sentence).map(\.modality) == [.alleged])
  }
}
