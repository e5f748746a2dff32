/// What all mentions of a cluster tell together.
struct ClusterState: Sendable {
  /// The numbers of the mentions.
  var members: [Int]
  /// The numbers of the mentions that describe the thing.
  var descriptions: [Int] = []
  var number: MentionFeatures.Number?
  var gender: MentionFeatures.Gender?
  var animacy: MentionFeatures.Animacy?
  var isCollective: Bool
  var isMeasure: Bool
  /// Whether there is a name among the mentions.
  var isNamed: Bool
  /// The names, each as its folded words.
  var names: [[String]]
  /// The lemmas of the nouns that describe it, titles and appositions too.
  var heads: Set<String>
  /// What describes those nouns.
  var modifiers: Set<String>

  init(_ found: FoundMention, number index: Int) {
    let features = found.features
    members = [index]
    number = features.number
    gender = features.gender
    animacy = features.animacy
    isCollective = features.isCollective
    isMeasure = features.isMeasure
    isNamed = found.mention.kind == .name
    names = isNamed ? [features.nameWords] : []
    heads = isNamed ? Set(features.nameWords.suffix(1)) : [features.headLemma]
    heads.formUnion(features.titles)
    modifiers = features.modifiers
    if found.mention.kind == .pronoun { heads = [] }
  }

  /// Adds what another cluster knows.
  mutating func absorb(_ other: ClusterState) {
    members += other.members
    descriptions += other.descriptions
    number = number ?? other.number
    gender = gender ?? other.gender
    animacy = animacy ?? other.animacy
    // "Ada Holm … Holm": one who has been named in full is no body, whatever a surname alone is taken for.
    if other.isCollective, !isPersonInFull { isCollective = true }
    isMeasure = isMeasure || other.isMeasure
    isNamed = isNamed || other.isNamed
    names += other.names
    heads.formUnion(other.heads)
    modifiers.formUnion(other.modifiers)
  }

  /// Whether one of the names is the full one of a person.
  var isPersonInFull: Bool {
    animacy == .person && names.contains { $0.count > 1 }
  }

  /// Adds what a title or apposition tells.
  mutating func addDescription(_ found: FoundMention, number index: Int) {
    descriptions.append(index)
    if found.mention.kind == .name { names.append(found.features.nameWords) }
    isNamed = isNamed || found.mention.kind == .name
    heads.insert(found.features.headLemma)
    modifiers.formUnion(found.features.modifiers)
    gender = gender ?? found.features.gender
    if found.features.animacy == .person, animacy == nil { animacy = .person }
  }
}
