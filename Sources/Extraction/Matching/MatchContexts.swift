import Ontology
import Text

/// The polarity, modality and tense of a match, and who says it.
struct MatchContexts {
  let tree: DependencyTree
  let clauses: ClauseContexts
  private let ontology: OntologyTables

  init(tree: DependencyTree, subjects: Subjects, ontology: OntologyTables) {
    self.tree = tree
    self.ontology = ontology
    clauses = ClauseContexts(tree: tree, subjects: subjects)
  }

  /// What a statement says of its reality.
  struct Context {
    var polarity: Polarity
    var modality: Ontology.Modality
    var tense: Tense
    var attribution: ClauseContext.Source?

    /// The tense by which the heading is found: what another is asked to do is not the asked one's plan.
    var headingTense: Tense {
      [.requested, .possible, .denied].contains(modality) ? .present : tense
    }
  }

  /// The context of a match.
  func context(of placed: PlacedMatch) -> Context {
    switch placed.kind {
    case .clause, .chain:
      var context = written(clauses.context(of: placed.predicate), tense(of: placed.predicate))
      if let modality = placed.match.modality, context.modality == .asserted {
        context.modality = modality
      }
      return context
    case .apposition, .possessive:
      return written(ClauseContext(), isFormer(placed.predicate) ? .past : .present)
    case .nominal: return nominal(placed.predicate, isDescription: placed.match.denotesEnd)
    }
  }

  /// A noun that is the object of a verb shares its modality; any other only its source.
  ///
  /// What merely says who is meant, "Baird's predecessor", is nobody's claim.
  private func nominal(_ noun: Int, isDescription: Bool) -> Context {
    guard let governor = Predicates.governing(noun, in: tree) else {
      return written(ClauseContext(), .present)
    }
    let outer = clauses.context(of: governor)
    if isDescription, outer.attribution?.kind != .direct {
      return written(ClauseContext(), isFormer(noun) ? .past : .present)
    }
    var own = ClauseContext()
    if tree.relations[noun] == "obj" {
      own = outer
    } else if outer.attribution != nil {
      own.attribution = outer.attribution
      own.modality = .alleged
    }
    return written(own, tense(of: governor))
  }

  /// An infinitive that is told as a fact took place when the verb above it did: "managed to win".
  private func tense(of predicate: Int) -> OpenRecord.Tense {
    if isSetting(predicate) { return .present }
    let own = Tenses.tense(of: predicate, in: tree)
    guard own == .future, Predicates.isInfinitive(predicate, in: tree),
      clauses.context(of: predicate).modality == .asserted,
      let governor = Predicates.governing(predicate, in: tree)
    else { return own }
    return Tenses.tense(of: governor, in: tree)
  }

  /// "a firm *based* in Leeds": where something is, or whose it is, is not over because a participle says it.
  private func isSetting(_ predicate: Int) -> Bool {
    tree.tag(of: predicate) == "VBN"
      && ["acl", "advcl", "amod"].contains(tree.relations[predicate])
      && ClauseContexts.settings.contains(tree.lemmas[predicate])
      && !tree.hasChild(of: predicate, in: "aux")
      && !tree.children(of: predicate, in: "advmod").contains {
        Self.past.contains(tree.lemmas[$0])
      }
  }

  /// Whether a post is said to be over; the tree may hang "former" on the name behind the title.
  private func isFormer(_ noun: Int) -> Bool {
    if tree.lemmas[noun].hasPrefix("ex-") { return true }
    var modifiers = tree.children(of: noun, in: "amod", "compound", "advmod", "det")
    if ["nmod", "compound"].contains(tree.relations[noun]), let name = tree.head(of: noun) {
      modifiers += tree.children(of: name, in: "amod", "compound", "advmod").filter { $0 < noun }
    }
    return modifiers.contains { Self.past.contains(tree.lemmas[$0]) } || isLeft(noun)
  }

  /// Whether the sentence tells that the post was left: "the minister, Ada Holm, *resigned*", "*dismissed* its chairman".
  ///
  /// Who resigns stays a brother, and the founder.
  private func isLeft(_ noun: Int) -> Bool {
    guard !Departures.outlasts(tree.lemmas[noun]),
      SlotTester.lemmas(of: noun, in: tree).contains(where: ontology.isTitle)
    else { return false }
    var holder = noun
    while tree.relations[holder] == "appos" || tree.fullRelation(of: holder) == "nmod:desc",
      let head = tree.head(of: holder)
    {
      holder = head
    }
    let relation = tree.fullRelation(of: holder)
    guard ["nsubj", "obj", "nsubj:pass"].contains(relation), let verb = tree.head(of: holder),
      tree.partOfSpeech(of: verb) == .verb,
      Departures(tree: tree).isLeaving(
        verb, isSubject: relation == "nsubj", post: tree.lemmas[noun])
    else { return false }
    let context = clauses.context(of: verb)
    return context.modality == .asserted && context.polarity == .affirmed
  }

  private static let past: Set<String> = [
    "former", "ex", "late", "onetime", "one-time", "erstwhile", "then", "retired", "ousted",
    "deposed", "past", "previous", "formerly", "once",
  ]

  private func written(_ context: ClauseContext, _ tense: OpenRecord.Tense) -> Context {
    Context(
      polarity: context.polarity, modality: context.modality, tense: tense,
      attribution: context.attribution)
  }
}
