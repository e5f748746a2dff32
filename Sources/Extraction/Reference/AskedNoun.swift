import Facts
import Ontology
import Text

/// A noun of which is asked for which act it stands, with what its phrase and sentence say.
struct AskedNoun {
  let index: Int
  let mention: DocumentMention
  let tree: DependencyTree
  let cluster: Int
  /// Who is said to have done it, and whether by a name or description.
  let owner: (identity: EntityIdentity, isNamed: Bool)?
  /// The clause that says what the act is: "the decision *to halt operations*".
  let clause: Int?
  /// The content words of that clause.
  let clauseContent: ContentWords
  /// Whether nouns beside it say more: "the purchase *of a smelter*".
  let hasAttributes: Bool
  /// Whether one of those is new: "of *a* smelter".
  let hasNewAttribute: Bool
  /// The content words of those.
  let attributeContent: ContentWords
  /// The countries of which its adjectives speak: "the *American* decision".
  let countries: Set<String>

  init(_ index: Int, fit: ActFit) {
    self.index = index
    let (mention, table) = (fit.table.mentions[index].mention, fit.table)
    self.mention = mention
    tree = table.trees[mention.sentence]
    cluster = table.clusterOf[index]
    owner = fit.owner(of: index, tree)
    clause = Self.clauses(of: mention.head, tree).first
    clauseContent = clause.map { [tree] in ContentWords(below: $0, in: tree) } ?? ContentWords([])
    let attributes = Self.attributes(of: mention.head, tree)
    hasAttributes = !attributes.isEmpty
    hasNewAttribute = attributes.contains { [tree] in Self.isNew($0, tree) }
    attributeContent = attributes.reduce(into: ContentWords([])) { [tree] in
      $0.formUnion(ContentWords(below: $1, in: tree))
    }
    countries = Set(
      tree.children(of: mention.head, in: "amod").flatMap { [tree] in
        fit.ontology.actors.actors(named: tree.lemmas[$0]).filter { $0.kind == .adjective }
      }.map(\.actor.id))
  }

  private static func clauses(of head: Int, _ tree: DependencyTree) -> [Int] {
    // "the proposal *published in May*" does not tell what is proposed, nor "the exit, *coming late*".
    tree.children(of: head, in: "acl").filter {
      tree.fullRelation(of: $0) != "acl:relcl" && tree.tag(of: $0) != "VBN"
        && (tree.tag(of: $0) != "VBG" || tree.firstChild(of: $0, in: "mark", "case") != nil)
    }
  }

  private static func attributes(of head: Int, _ tree: DependencyTree) -> [Int] {
    tree.children(of: head, in: "nmod", "compound").filter {
      tree.fullRelation(of: $0) != "nmod:poss" && !isMeasure($0, tree) && !tree.isHyphenated($0)
    }
  }

  private static func isNew(_ attribute: Int, _ tree: DependencyTree) -> Bool {
    tree.relations[attribute] == "nmod"
      && tree.children(of: attribute, in: "case").map { tree.lemmas[$0] } == ["of"]
      && tree.children(of: attribute, in: "det").contains { tree.lemmas[$0] == "a" }
  }

  private static func isMeasure(_ word: Int, _ tree: DependencyTree) -> Bool {
    tree.entities[word].map { [.time, .number].contains(tree.sentence.entities[$0].class) } ?? false
  }
}

/// What the learned model is told of a noun.
struct RankedNoun {
  let noun: AskedNoun
  let definiteness: Int
  /// The numbers of its groups of shell nouns.
  let shells: [Int]
  /// The lemma of its head.
  let lemma: String
  let isPronoun: Bool
  let isQuoted: Bool
  /// The clusters of which its sentence speaks.
  let clusters: SortedNumbers<Int>
  /// The content words of its sentence but itself.
  let content: ContentWords
  /// What a learned model thinks of words that may be its antecedents.
  let antecedents: AntecedentScores.OfWord?
  private let facts: [Int]

  init(_ noun: AskedNoun, fit: ActFit, antecedents: AntecedentScores?) {
    self.noun = noun
    self.antecedents = antecedents?.scores(of: noun.mention.place)
    let (mention, tree, table) = (noun.mention, noun.tree, fit.table)
    let features = table.mentions[noun.index].features
    lemma = features.headLemma
    definiteness = Self.number(of: features.definiteness)
    let meaning = fit.naming.meaning(of: noun.index)
    shells = meaning.shells.compactMap { ActFacts.number(ofShell: $0.id) }
    isPronoun = ActPointers.demonstratives.contains(lemma)
    isQuoted = QuotationMarks.areOpen(before: mention.head, in: tree)
    clusters = table.clusters(inSentence: mention.sentence) { $0 != mention.head }
    var content = ContentWords(below: tree.relations.firstIndex(of: "root") ?? 0, in: tree)
    content.remove(ContentWords.number(of: features.headLemma))
    self.content = content
    let numbers = ActFacts.noun
    facts =
      [
        numbers.definiteness + definiteness,
        numbers.relation + ActFacts.number(ofRelation: tree.relations[mention.head]),
        numbers.sentence + min(mention.sentence / 4, 4),
      ] + shells.map { numbers.shell + $0 }
      + [
        (features.number == .plural, numbers.isPlural),
        (fit.introducesAct(noun.index), numbers.introducesAct),
        (noun.owner != nil, numbers.hasOwner), (meaning.actNoun != nil, numbers.isListed),
        (!meaning.kinds.isEmpty, numbers.isOfKinds),
        (meaning.isJudgement, numbers.isJudgement),
        (noun.hasAttributes, numbers.hasAttribute),
        (tree.hasChild(of: mention.head, in: "amod"), numbers.hasAdjective),
        (tree.hasChild(of: mention.head, in: "compound"), numbers.hasCompound),
        (tree.hasChild(of: mention.head, in: "acl"), numbers.hasClause),
        (isQuoted, numbers.isQuoted), (isPronoun, numbers.isPronoun),
      ].compactMap { $0.0 ? $0.1 : nil }
  }

  /// Where the noun stands.
  var place: WordPlace { noun.mention.place }

  /// The numbers of the facts of the noun where these are the acts told before.
  func facts(among found: [ActRanking.Candidate]) -> [Int] {
    let numbers = ActFacts.noun
    return facts
      + [
        (found.contains { $0.kind == .exact }, numbers.hasExact),
        (found.contains { $0.kind == .exact && $0.distance <= 2 }, numbers.hasNearExact),
        (found.contains { $0.kind != .unnamed }, numbers.hasNamed),
        (found.contains(where: \.isOfOneStem), numbers.hasStem),
      ].compactMap { $0.0 ? $0.1 : nil }
  }

  private static func number(of definiteness: MentionFeatures.Definiteness) -> Int {
    switch definiteness {
    case .definite: 0
    case .demonstrative: 1
    case .possessive: 2
    case .indefinite: 3
    case .bare: 4
    }
  }
}
