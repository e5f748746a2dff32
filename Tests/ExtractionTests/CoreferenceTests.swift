import Extraction
import Facts
import Testing

struct CoreferenceTests {
  private let adaMetCarl = """
    Ada  Ada  PROPN NNP 3 nsubj B-PER
    Holm Holm PROPN NNP 1 flat I-PER
    met  meet VERB  VBD 0 root
    Carl Carl PROPN NNP 3 obj B-PER
    Berg Berg PROPN NNP 4 flat I-PER
    .    .    PUNCT .   3 punct
    """

  @Test func `a surname stands for the full name before it`() throws {
    let document = NotedDocument(
      adaMetCarl,
      """
      Holm  Holm  PROPN NNP 2 nsubj B-PER
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   2 punct
      """)
    #expect(try document.clusters() == [["Ada Holm", "Holm"]])
  }

  @Test(arguments: [("Jitka", "she"), ("Marek", "he")])
  func `a given name tells of whom a pronoun speaks`(name: String, pronoun: String) throws {
    let document = NotedDocument(
      """
      Jitka  Jitka  PROPN NNP 3 nsubj B-PER
      Holm   Holm   PROPN NNP 1 flat I-PER
      met    meet   VERB  VBD 0 root
      Marek  Marek  PROPN NNP 3 obj B-PER
      Berg   Berg   PROPN NNP 4 flat I-PER
      .      .      PUNCT .   3 punct
      """,
      """
      \(pronoun) \(pronoun) PRON PRP 2 nsubj
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   2 punct
      """)
    let cluster = try #require(document.clusters().first { $0.contains(pronoun) })
    #expect(cluster.first?.hasPrefix(name) == true)
  }

  @Test func `what you are if you are somebody names nobody`() throws {
    let document = NotedDocument(
      """
      You      you      PRON  PRP 4 nsubj
      are      be       AUX   VBP 4 cop
      a        a        DET   DT  4 det
      designer designer NOUN  NN  0 root
      .        .        PUNCT .   4 punct
      """,
      """
      You      you      PRON  PRP 2 nsubj
      sued     sue      VERB  VBD 0 root
      Acme     Acme     PROPN NNP 2 obj B-ORG
      .        .        PUNCT .   2 punct
      """)
    #expect(try document.read().statements.allSatisfy { $0.subject.label != "designer" })
  }

  @Test func `a surname that is elsewhere a given name says nothing of its bearer's gender`() throws
  {
    let document = NotedDocument(
      """
      Teresa Teresa PROPN NNP 3 nsubj B-PER
      Vidal  Vidal  PROPN NNP 1 flat I-PER
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   3 punct
      """,
      """
      Vidal  Vidal  PROPN NNP 2 nsubj B-PER
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   2 punct
      """)
    #expect(try document.clusters() == [["Teresa Vidal", "Vidal"]])
  }

  @Test(arguments: ["Prof.", "Ms.", "Dr"])
  func `a form of address is no part of the name`(address: String) throws {
    let document = NotedDocument(
      adaMetCarl,
      """
      \(address) \(address) PROPN NNP 3 nsubj B-PER
      Holm  Holm  PROPN NNP 1 flat I-PER
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   3 punct
      """)
    #expect(try document.clusters() == [["Ada Holm", "\(address) Holm"]])
  }

  @Test func `a surname that the model takes for a body is still a surname`() throws {
    let document = NotedDocument(
      adaMetCarl,
      """
      Holm  Holm  PROPN NNP 2 nsubj B-ORG
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   2 punct
      """)
    #expect(try document.clusters() == [["Ada Holm", "Holm"]])
  }

  @Test func `a spokeswoman speaks of the one she speaks for, others of themselves`() throws {
    let report = """
      SUBJECT
      said      say   VERB  VBD 0 root
      he        he    PRON  PRP 6 nsubj
      left      leave VERB  VBD 4 ccomp
      .         .     PUNCT .   4 punct
      """
    let aide = report.replacing(
      "SUBJECT",
      with: """
        Spokeswoman spokeswoman NOUN NN 4 nsubj
        for         for         ADP  IN 3 case
        Berg        Berg        PROPN NNP 1 nmod B-PER
        """)
    #expect(try NotedDocument(adaMetCarl, aide).clusters().contains(["Carl Berg", "Berg", "he"]))
  }

  @Test func `pronouns look for one of their own gender`() throws {
    let document = NotedDocument(
      adaMetCarl,
      """
      He     he    PRON PRP 2 nsubj
      thanks thank VERB VBZ 0 root
      her    she   PRON PRP 2 obj
      .      .     PUNCT . 2 punct
      """)
    #expect(try document.clusters() == [["Ada Holm", "her"], ["Carl Berg", "He"]])
  }

  @Test(arguments: ["He", "She"])
  func `a given name of men and women takes either pronoun`(pronoun: String) throws {
    let document = NotedDocument(
      """
      Jean Jean  PROPN NNP 3 nsubj B-PER
      Berg Berg  PROPN NNP 1 flat I-PER
      left leave VERB  VBD 0 root
      .    .     PUNCT .   3 punct
      """,
      """
      \(pronoun) \(pronoun.lowercased()) PRON PRP 2 nsubj
      slept sleep VERB VBD 0 root
      . . PUNCT . 2 punct
      """)
    #expect(try document.clusters() == [["Jean Berg", pronoun]])
  }

  @Test func `it is never a person`() throws {
    let document = NotedDocument(
      adaMetCarl,
      """
      It   it   PRON PRP 2 nsubj
      fell fall VERB VBD 0 root
      .    .    PUNCT .  2 punct
      """)
    #expect(try document.clusters().isEmpty)
  }

  @Test func `whoever speaks for women may be a man`() throws {
    let document = NotedDocument(
      """
      Quimby Quimby PROPN NNP 4 nsubj B-PER
      of     of     ADP   IN  3 case
      women  woman  NOUN  NNS 1 nmod
      left   leave  VERB  VBD 0 root
      .      .      PUNCT .   4 punct
      """,
      """
      He    he    PRON PRP 2 nsubj
      slept sleep VERB VBD 0 root
      .     .     PUNCT .  2 punct
      """)
    #expect(try document.clusters() == [["Quimby of women", "He"]])
  }

  @Test func `an expletive stands for nothing`() throws {
    let document = NotedDocument(
      """
      Iran  Iran  PROPN NNP 2 nsubj B-COUNTRY
      voted vote  VERB  VBD 0 root
      .     .     PUNCT .   2 punct
      """,
      """
      It      it      PRON  PRP 2 expl
      rained  rain    VERB  VBD 0 root
      .       .       PUNCT .   2 punct
      """)
    #expect(try document.clusters().isEmpty)
  }

  @Test func `what a possessor owns is not himself`() throws {
    let document = NotedDocument(
      """
      Iran   Iran   PROPN NNP 2 nsubj B-COUNTRY
      closed close  VERB  VBD 0 root
      its    its    PRON  PRP$ 4 nmod:poss
      port   port   NOUN  NN  2 obj
      .      .      PUNCT .   2 punct
      """)
    #expect(try document.clusters() == [["Iran", "its"]])
  }

  @Test func `an object is not its own subject`() throws {
    let document = NotedDocument(
      """
      Iran   Iran   PROPN NNP 2 nsubj B-COUNTRY
      closed close  VERB  VBD 0 root
      it     it     PRON  PRP 2 obj
      .      .      PUNCT .   2 punct
      """)
    #expect(try document.clusters().isEmpty)
  }

  private let twoBodies = NotedDocument(
    """
    Iran   Iran   PROPN NNP 2 nsubj B-COUNTRY
    warned warn   VERB  VBD 0 root
    Iraq   Iraq   PROPN NNP 2 obj B-COUNTRY
    .      .      PUNCT .   2 punct
    """,
    """
    It   it   PRON PRP 2 nsubj
    fell fall VERB VBD 0 root
    .    .    PUNCT .  2 punct
    """)

  @Test func `learned scores choose among those who agree`() throws {
    #expect(try twoBodies.clusters() == [["Iran", "It"]])
    let scores = AntecedentScores([
      row(sentence: 1, word: 0, antecedent: 0, score: 0.5),
      row(sentence: 1, word: 0, antecedent: 2, score: 3),
    ])
    #expect(try twoBodies.clusters(scores) == [["Iraq", "It"]])
  }

  @Test func `learned scores may leave a pronoun alone`() throws {
    let scores = AntecedentScores([row(sentence: 1, word: 0, antecedent: 0, score: -2)])
    #expect(try twoBodies.clusters(scores).isEmpty)
  }

  @Test func `learned scores never break agreement`() throws {
    let document = NotedDocument(
      adaMetCarl,
      """
      He   he   PRON PRP 2 nsubj
      left leave VERB VBD 0 root
      .    .    PUNCT .  2 punct
      """)
    let scores = AntecedentScores([row(sentence: 1, word: 0, antecedent: 0, score: 9)])
    #expect(try document.clusters(scores).isEmpty)
  }

  @Test func `an age is no number of people`() throws {
    let document = NotedDocument(
      """
      Ada   Ada   PROPN NNP 6 nsubj B-PER
      Holm  Holm  PROPN NNP 1 flat I-PER
      ,     ,     PUNCT ,   4 punct
      38    38    NUM   CD  1 appos B-NUM
      ,     ,     PUNCT ,   4 punct
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   6 punct
      """,
      """
      She   she   PRON  PRP 2 nsubj
      sued  sue   VERB  VBD 0 root
      Acme  Acme  PROPN NNP 2 obj B-ORG
      .     .     PUNCT .   2 punct
      """)
    #expect(try document.read().statements.map(\.subject.label) == ["Ada Holm"])
  }

  @Test func `one of several is somebody`() throws {
    let document = NotedDocument(
      """
      One   one   NUM   CD  8 nsubj B-NUM
      of    of    ADP   IN  4 case
      the   the   DET   DT  4 det
      two   two   NUM   CD  1 nmod B-NUM
      ,     ,     PUNCT ,   6 punct
      Ada   Ada   PROPN NNP 1 appos B-PER
      Holm  Holm  PROPN NNP 6 flat I-PER
      left  leave VERB  VBD 0 root
      .     .     PUNCT .   8 punct
      """,
      """
      She   she   PRON  PRP 2 nsubj
      sued  sue   VERB  VBD 0 root
      Acme  Acme  PROPN NNP 2 obj B-ORG
      .     .     PUNCT .   2 punct
      """)
    #expect(try document.read().statements.map(\.subject.label) == ["Ada Holm"])
  }

  @Test func `a man whom the article has named is meant by he even where the model doubts`() throws
  {
    let scores = AntecedentScores([row(sentence: 1, word: 0, antecedent: 3, score: -2)])
    let document = NotedDocument(
      adaMetCarl,
      """
      He   he   PRON PRP 2 nsubj
      left leave VERB VBD 0 root
      .    .    PUNCT .  2 punct
      """)
    #expect(try document.clusters(scores) == [["Carl Berg", "He"]])
  }

  @Test func `they are several and not one whose gender is open`() throws {
    let document = NotedDocument(
      """
      Lawmakers lawmaker NOUN  NNS 2 nsubj
      met       meet     VERB  VBD 0 root
      Xu        Xu       PROPN NNP 2 obj B-PER
      .         .        PUNCT .   2 punct
      """,
      """
      They they PRON PRP 2 nsubj
      left leave VERB VBD 0 root
      .    .    PUNCT .  2 punct
      """)
    let scores = AntecedentScores([
      row(sentence: 1, word: 0, antecedent: 0, score: 1),
      row(sentence: 1, word: 0, antecedent: 2, score: 2),
    ])
    #expect(try document.clusters(scores) == [["Lawmakers", "They"]])
  }

  @Test func `it does as a subject what only actors do`() throws {
    let document = NotedDocument(
      """
      Acme  Acme  PROPN NNP 2 nsubj B-ORG
      left  leave VERB  VBD 0 root
      the   the   DET   DT  4 det
      house house NOUN  NN  2 obj
      .     .     PUNCT .   2 punct
      """,
      """
      It   it   PRON  PRP 2 nsubj
      sued sue  VERB  VBD 0 root
      Iran Iran PROPN NNP 2 obj B-COUNTRY
      .    .    PUNCT .   2 punct
      """)
    let scores = AntecedentScores([
      row(sentence: 1, word: 0, antecedent: 0, score: 1),
      row(sentence: 1, word: 0, antecedent: 3, score: 2),
    ])
    #expect(try document.clusters(scores) == [["Acme", "It"]])
  }

  @Test func `it may have killed without being somebody`() throws {
    let document = NotedDocument(
      """
      Acme  Acme  PROPN NNP 2 nsubj B-ORG
      left  leave VERB  VBD 0 root
      the   the   DET   DT  4 det
      bomb  bomb  NOUN  NN  2 obj
      .     .     PUNCT .   2 punct
      """,
      """
      It     it   PRON  PRP 2 nsubj
      killed kill VERB  VBD 0 root
      Ada    Ada  PROPN NNP 2 obj B-PER
      Holm   Holm PROPN NNP 3 flat I-PER
      .      .    PUNCT .   2 punct
      """)
    let scores = AntecedentScores([
      row(sentence: 1, word: 0, antecedent: 0, score: 1),
      row(sentence: 1, word: 0, antecedent: 3, score: 2.75),
    ])
    #expect(try document.clusters(scores) == [["the bomb", "It"]])
  }

  private func row(sentence: Int, word: Int, antecedent: Int, score: Float)
    -> AntecedentScores.Row
  {
    AntecedentScores.Row(
      word: WordPlace(sentence: sentence, word: word),
      antecedent: WordPlace(sentence: 0, word: antecedent), score: score)
  }

  @Test func `a document without words has no clusters`() throws {
    #expect(try NotedDocument().clusters().isEmpty)
    #expect(try NotedDocument("... ... PUNCT . 0 root").clusters().isEmpty)
  }
}
