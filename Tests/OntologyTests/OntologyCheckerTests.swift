import Ontology
import Testing

struct OntologyCheckerTests {
  private let frames = "lexicon/verbs/more.yaml"

  private func frame(_ slots: String, relation: String = "criticized", lemma: String = "lambast")
    -> String
  {
    "- {id: new, relation: \(relation), slots: \"\(slots)\", lemmas: [\(lemma)]}"
  }

  @Test func `the small ontology has no mistakes`() {
    let (rows, mistakes) = SmallOntology.source()
    #expect(mistakes.isEmpty)
    #expect(OntologyChecker(OntologyRows(rows)).mistakes.isEmpty)
  }

  @Test func `an unknown relation is named with the nearest one`() {
    #expect(
      SmallOntology.mistakes(
        with: frames, frame("nsubj=agent obj=recipient", relation: "critcized"))
        == ["\(frames):1: unknown relation 'critcized'; did you mean 'criticized'?"])
  }

  @Test(
    arguments: [
      ("nsubj=agnt obj=recipient", "unknown role 'agnt'; did you mean 'agent'?"),
      ("nsubj=agent obj[Cuort]=recipient", "unknown class 'Cuort'; did you mean 'Court'?"),
      ("nsubj=agent obj[@talk]=recipient", "unknown word list 'talk'; did you mean 'talks'?"),
      ("nsubj=agent foo=recipient", "'foo=recipient' is no slot"),
      ("nsubj obj", "no slot has a role"),
      ("nsubj=theme obj=recipient", "no slot has the role agent"),
      ("nsubj=agent obj=agent", "two slots have the role agent"),
      ("nsubj=agent obl:outof_of=recipient", "unknown preposition 'outof_of'"),
      ("nsubj=agent obj[Place]=recipient", "Place lies outside the range of 'criticized'"),
      ("nsubj[Document]=agent obj=recipient", "Document lies outside the domain of 'criticized'"),
    ])
  func `a wrong slot is a mistake`(slots: String, message: String) {
    let found = SmallOntology.mistakes(with: frames, frame(slots))
    #expect(found.contains { $0.hasPrefix("\(frames):1: ") && $0.contains(message) })
  }

  @Test(arguments: ["obj[Court]", "obj[Actor|Place]", "obj[Place|@talks]", "obj[Person]"])
  func `a class inside the range, or a list beside it, is none`(slot: String) {
    #expect(SmallOntology.mistakes(with: frames, frame("nsubj=agent \(slot)=recipient")).isEmpty)
  }

  @Test func `two frames that match the same thing are a mistake`() {
    let found = SmallOntology.mistakes(
      with: frames, frame("nsubj=agent obj=theme", relation: "rejected", lemma: "slam"))
    #expect(found.count == 1)
    #expect(
      found[0].contains(
        "'slam' matches the same thing as in 'criticize' (lexicon/verbs/mine.yaml:1)"))
  }

  @Test func `frames told apart by a test, a preposition or a particle are none`() {
    for slots in ["nsubj=agent obj[Court]=recipient", "nsubj=agent obl:at=recipient"] {
      #expect(SmallOntology.mistakes(with: frames, frame(slots, lemma: "slam")).isEmpty)
    }
    let particle = frame("nsubj=agent obj=recipient", lemma: "slam_down")
    #expect(SmallOntology.mistakes(with: frames, particle).isEmpty)
  }

  @Test func `an id used twice is a mistake`() {
    let found = SmallOntology.mistakes(
      with: "lexicon/verbs/more.yaml",
      "- {id: meet, relation: met-with, slots: nsubj=party obj=party, lemmas: [see]}")
    #expect(
      found == [
        "\(frames):1: 'meet' is already at lexicon/verbs/mine.yaml:2; give this row another id, or remove one"
      ])
  }

  @Test func `an unknown parent and class of a relation are mistakes`() {
    let text = """
      - id: criticized
        label: criticized
        parent: ACUSE
        domain: [Actr]
        range: [Any]
        description: d
        example: "<s>A</s> <r>criticized</r> <o>B</o>."
      """
    #expect(
      SmallOntology.mistakes(with: "relations/accuse.yaml", text).filter { !$0.contains("warning") }
        == [
          "relations/accuse.yaml:3: unknown heading 'ACUSE'; did you mean 'ACCUSE'?",
          "relations/accuse.yaml:4: unknown class 'Actr'; did you mean 'Actor'?",
        ])
  }

  @Test func `an example without marks and a symmetric relation with an inverse are mistakes`() {
    let text = """
      - {id: shook, label: shook hands, parent: CONSULT, symmetric: true, inverse: was shaken,
         domain: [Actor], range: [Actor], description: d, example: A shook hands with B.}
      """
    let found = SmallOntology.mistakes(with: "relations/more.yaml", text)
    #expect(found.contains { $0.contains("the example must mark its parts") })
    #expect(found.contains { $0.contains("a symmetric relation has no inverse") })
    #expect(found.contains { $0.contains("warning: no verb or noun leads to 'shook'") })
  }

  @Test func `a circle of classes is a mistake of each of them`() {
    let text = """
      - {id: Person, label: person, parent: Place, actor: true, description: d}
      - {id: Place, label: place, parent: Person, description: d}
      - {id: Organization, label: o, actor: true, description: d}
      - {id: Court, label: c, parent: Organization, description: d}
      - {id: Document, label: d, parent: Papers, description: d}
      """
    let found = SmallOntology.mistakes(with: "classes.yaml", text)
    #expect(found.filter { $0.contains("lies above itself") }.count == 2)
    #expect(found.contains { $0.hasPrefix("classes.yaml:5: unknown class 'Papers'") })
  }

  @Test func `a light verb needs a place for its noun, and nouns that exist`() {
    let found = SmallOntology.mistakes(
      with: "lexicon/light_verbs.yaml",
      "- {id: draw, lemmas: [draw], slots: nsubj=recipient obj=theme, nouns: [critcism]}")
    #expect(found.count == 2)
    #expect(
      found.contains { $0.contains("unknown noun group 'critcism'; did you mean 'criticism'?") })
    #expect(found.contains { $0.contains("exactly one slot must have the role act") })
  }

  @Test func `a word of few is named with those that may stand there`() {
    let found = SmallOntology.mistakes(
      with: "lexicon/embedding.yaml",
      "- {id: vow, lemmas: [vow], complement: xcmp, control: subjct, modality: maybe, polarity: keep}"
    )
    #expect(found.count == 3)
    #expect(found.contains { $0.contains("'control' is 'subjct'; write one of subject, object") })
    #expect(found.contains { $0.contains("'xcmp' is no complement") })
  }

  @Test func `a word with blanks or capitals is no lemma`() {
    let found = SmallOntology.mistakes(
      with: "lexicon/word_lists.yaml", "- {id: talks, words: [talk, peace talk]}")
    #expect(
      found == [
        "lexicon/word_lists.yaml:1: 'peace talk' is no lemma; write lower case and join words with _"
      ])
  }

  @Test func `an unknown country, class, party and office of actors are found`() {
    let organization = "id\tname\tclass\tcountry\tsource\nx\tX\tCuort\tdenmrk\tme\n"
    #expect(
      SmallOntology.mistakes(with: "actors/organizations.tsv", organization).filter {
        $0.contains("organizations")
      } == [
        "actors/organizations.tsv:2: unknown class 'Cuort'; did you mean 'Court'?",
        "actors/organizations.tsv:2: unknown country 'denmrk'; did you mean 'denmark'?",
      ])
    let holder = "person\tname\toffice\tstart\tend\tsource\nx\tX\tking\t2020\t2019\tme\n"
    let found = SmallOntology.mistakes(with: "actors/holders.tsv", holder)
    #expect(found.contains { $0.contains("unknown office 'king'") })
    #expect(found.contains { $0.contains("the end 2019 lies before the start 2020") })
  }

  @Test func `an id that two tables of actors have is a mistake`() {
    let found = SmallOntology.mistakes(
      with: "actors/cities.tsv", "id\tname\tcountry\tsource\ndenmark\tDenmark\tdenmark\tme\n")
    #expect(found.count == 1 && found[0].contains("'denmark' is also in countries"))
  }

  @Test func `all mistakes come in one run, in the order of lines`() {
    let text = """
      - {id: a, relation: one, slots: nsubj=agent, lemmas: [a]}
      - {id: b, relation: two, slots: nsubj=agent, lemmas: [b]}
      """
    let found = SmallOntology.mistakes(with: frames, text)
    #expect(found.map { $0.prefix(25) } == ["\(frames):1:", "\(frames):2:"].map { $0.prefix(25) })
  }
}
