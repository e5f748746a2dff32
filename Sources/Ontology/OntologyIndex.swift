/// Where in the tables a word or an id stands.
final class OntologyIndex: Sendable {
  let classes: [String: Int]
  let roles: [String: Int]
  let parents: [String: Int]
  let relations: [String: Int]
  let wordLists: [String: Int]
  let prepositions: [String: Int]
  /// Frames by lemma, those first that win over others.
  let frames: [String: [Int]]
  let nounGroups: [String: [Int]]
  let relationalNouns: [String: [Int]]
  let lightVerbs: [String: [Int]]
  let embeddingVerbs: [String: [Int]]
  let attributionCues: [String: [Int]]
  let shellNouns: [String: [Int]]
  let modals: [String: [Int]]
  let classNouns: [String: [Int]]
  /// For each class, itself and those above it.
  let ancestors: [String: Set<String>]
  /// The classes that act, and those below them.
  let actorClasses: Set<String>

  init(
    classes: [EntityClass], roles: [Role], parents: [RelationParent], relations: [Relation],
    wordLists: [WordList], prepositions: [CompoundPreposition], modals: [ModalWord],
    frames: [Frame], nounGroups: [NounGroup], relationalNouns: [RelationalNoun],
    lightVerbs: [LightVerb], embeddingVerbs: [EmbeddingVerb], attributionCues: [AttributionCue],
    shellNouns: [ShellNoun], classNouns: [ClassNouns]
  ) {
    self.classes = Self.ids(classes.map(\.id))
    self.roles = Self.ids(roles.map(\.id))
    self.parents = Self.ids(parents.map(\.id))
    self.relations = Self.ids(relations.map(\.id))
    self.wordLists = Self.ids(wordLists.map(\.id))
    self.prepositions = Self.ids(prepositions.map(\.id))
    let sizes = Dictionary(
      wordLists.map { ($0.id, $0.words.count) }, uniquingKeysWith: { first, _ in first })
    let ranks = frames.map { $0.rank(wordListSizes: sizes) }
    self.frames = Self.words(frames.map(\.lemmas)).mapValues { numbers in
      numbers.count < 2 ? numbers : numbers.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
    }
    self.nounGroups = Self.words(nounGroups.map(\.nouns))
    self.relationalNouns = Self.words(relationalNouns.map(\.nouns))
    self.lightVerbs = Self.words(lightVerbs.map(\.lemmas))
    self.embeddingVerbs = Self.words(embeddingVerbs.map(\.lemmas))
    self.attributionCues = Self.words(attributionCues.map(\.lemmas))
    self.shellNouns = Self.words(shellNouns.map(\.nouns))
    self.classNouns = Self.words(classNouns.map(\.nouns))
    self.modals = Self.words(modals.map(\.words))
    let ancestors = ClassTree(parents: classes.map { ($0.id, $0.parent) }).ancestors
    self.ancestors = ancestors
    let actors = Set(classes.filter(\.isActor).map(\.id))
    actorClasses = Set(ancestors.filter { !$0.value.isDisjoint(with: actors) }.map(\.key))
  }

  private static func ids(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func words(_ groups: [[String]]) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    found.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for (number, words) in groups.enumerated() {
      for word in words { found[word, default: []].append(number) }
    }
    return found
  }
}
