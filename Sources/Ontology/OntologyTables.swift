/// The ontology as extraction uses it: classes, relations, lexicon and actors, found by what the text says.
///
///     let ontology = try OntologyTables.bundled()
///     ontology.frames(of: "call_off").first?.relation  // "rejected"
///     ontology.isA("Court", "Organization")  // true
public struct OntologyTables: Sendable {
  /// What is read once, behind one reference: the tables are passed on at every step.
  private final class Contents: Sendable {
    let classes: [EntityClass]
    let roles: [Role]
    let parents: [RelationParent]
    let classRules: [ClassRule]
    let relations: [Relation]
    let wordLists: [WordList]
    let prepositions: [CompoundPreposition]
    let modals: [ModalWord]
    let frames: [Frame]
    let nounGroups: [NounGroup]
    let relationalNouns: [RelationalNoun]
    let classNouns: [ClassNouns]
    let lightVerbs: [LightVerb]
    let embeddingVerbs: [EmbeddingVerb]
    let attributionCues: [AttributionCue]
    let shellNouns: [ShellNoun]
    let actors: ActorTable
    let index: OntologyIndex
    let file: CompiledOntology

    init(_ file: CompiledOntology) {
      self.file = file
      classes = file.rows(of: .classes).map(EntityClass.init)
      roles = file.rows(of: .roles).map(Role.init)
      parents = file.rows(of: .parents).map(RelationParent.init)
      classRules = file.rows(of: .classRules).map(ClassRule.init)
      relations = file.rows(of: .relations).map(Relation.init)
      wordLists = file.rows(of: .wordLists).map(WordList.init)
      prepositions = file.rows(of: .prepositions).map(CompoundPreposition.init)
      modals = file.rows(of: .modals).map(ModalWord.init)
      frames = file.rows(of: .frames).map(Frame.init)
      nounGroups = file.rows(of: .nouns).map(NounGroup.init)
      relationalNouns = file.rows(of: .relationalNouns).map(RelationalNoun.init)
      classNouns = file.rows(of: .classNouns).map(ClassNouns.init)
      lightVerbs = file.rows(of: .lightVerbs).map(LightVerb.init)
      embeddingVerbs = file.rows(of: .embedding).map(EmbeddingVerb.init)
      attributionCues = file.rows(of: .attribution).map(AttributionCue.init)
      shellNouns = file.rows(of: .shellNouns).map(ShellNoun.init)
      actors = ActorTable(file)
      index = OntologyIndex(
        classes: classes, roles: roles, parents: parents, relations: relations,
        wordLists: wordLists, prepositions: prepositions, modals: modals, frames: frames,
        nounGroups: nounGroups, relationalNouns: relationalNouns, lightVerbs: lightVerbs,
        embeddingVerbs: embeddingVerbs, attributionCues: attributionCues, shellNouns: shellNouns,
        classNouns: classNouns)
    }
  }

  private let contents: Contents

  /// All classes of entities.
  public var classes: [EntityClass] { contents.classes }
  /// All roles.
  public var roles: [Role] { contents.roles }
  /// All headings of relations.
  public var parents: [RelationParent] { contents.parents }
  /// What changes the heading of a statement; the first that fits counts.
  public var classRules: [ClassRule] { contents.classRules }
  /// All relations.
  public var relations: [Relation] { contents.relations }
  /// All word lists.
  public var wordLists: [WordList] { contents.wordLists }
  /// Prepositions that stand for others.
  public var prepositions: [CompoundPreposition] { contents.prepositions }
  /// Words that set modality, polarity or tense.
  public var modals: [ModalWord] { contents.modals }
  /// All frames of verbs, adjectives and nouns with "be".
  public var frames: [Frame] { contents.frames }
  /// All groups of nouns that name acts.
  public var nounGroups: [NounGroup] { contents.nounGroups }
  /// All groups of nouns that name states.
  public var relationalNouns: [RelationalNoun] { contents.relationalNouns }
  /// All groups of nouns that say of what class one is.
  public var classNouns: [ClassNouns] { contents.classNouns }
  /// All groups of light verbs.
  public var lightVerbs: [LightVerb] { contents.lightVerbs }
  /// All groups of words that take an act as complement.
  public var embeddingVerbs: [EmbeddingVerb] { contents.embeddingVerbs }
  /// All groups of words that name a source.
  public var attributionCues: [AttributionCue] { contents.attributionCues }
  /// All groups of nouns that stand for an act told before.
  public var shellNouns: [ShellNoun] { contents.shellNouns }
  /// The actors.
  public var actors: ActorTable { contents.actors }

  var index: OntologyIndex { contents.index }
  var file: CompiledOntology { contents.file }

  /// The ontology that is compiled into the program.
  ///
  /// - Throws: ``OntologyError/notCompiled`` when the program was built from a broken file.
  public static func bundled() throws(OntologyError) -> OntologyTables {
    OntologyTables(try CompiledOntology(.bundled))
  }

  /// The ontology in bytes that ``OntologyCompiler`` made.
  ///
  /// - Precondition: The bytes are as they were made; only their header and lengths are checked.
  /// - Throws: ``OntologyError/notCompiled``.
  public init(compiled bytes: [UInt8]) throws(OntologyError) {
    self.init(try CompiledOntology(.made(bytes)))
  }

  /// The built-in ontology with a user's folder laid over it.
  ///
  /// - Throws: ``OntologyError/mistakes(_:)`` when the checker finds any, ``OntologyError/noOntology(folder:)`` when there is nothing to read.
  public static func bundled(overlaidWith folder: String) throws(OntologyError) -> OntologyTables {
    let merged = try OntologyTables.bundled().overlaid(with: OntologySource(folder: folder))
    let mistakes = merged.mistakes.filter { $0.severity == .mistake }
    guard mistakes.isEmpty else { throw .mistakes(mistakes) }
    return try OntologyTables(compiled: OntologyCompiler.bytes(of: merged.rows))
  }

  private init(_ file: CompiledOntology) { contents = Contents(file) }

  /// A number for the content: equal tables have equal ones, others have others but for one chance in 2^64.
  public var fingerprint: UInt64 { file.fingerprint }

  /// The rows behind the tables, as a source would have them.
  public var rows: OntologyRows { file.decoded() }

  /// The rows with a user's own laid over them, and everything that is wrong with the result.
  ///
  /// Warnings about rows that were built in are left out: they are not the user's.
  public func overlaid(with source: OntologySource) -> (
    rows: OntologyRows, mistakes: [OntologyMistake]
  ) {
    let (rows, mistakes) = rows.overlaid(with: source.rows)
    let checked = OntologyChecker(rows).mistakes
    let own = checked.filter { $0.place != nil || $0.severity == .mistake }.map { mistake in
      guard mistake.place == nil else { return mistake }
      return OntologyMistake(
        nil, mistake.message + "; remove this row too, or write it anew in your folder")
    }
    return (rows, (source.mistakes + mistakes + own).sorted())
  }
}
