import Ontology
import Text

/// Says what a cluster denotes: the actor of the tables, else the fullest name, else the description.
struct EntityNaming {
  let table: ClusterTable
  let ontology: OntologyTables
  /// The day of which the article tells.
  let date: CalendarDate?

  /// What the mentions of a cluster denote; nil where nothing could name a node.
  func identity(of state: ClusterState) -> EntityIdentity? {
    if let actor = knownActor(state) { return actor }
    if state.isNamed { return named(state) }
    return holder(state) ?? described(state)
  }

  // MARK: Names

  private func knownActor(_ state: ClusterState) -> EntityIdentity? {
    let names = state.members.filter { table.mentions[$0].mention.kind == .name }
    for index in names.sorted(by: { isFuller($0, $1) }) {
      guard let identity = table.mentions[index].features.identity, let id = identity.entity,
        let actor = ontology.actors.actor(id), actor.entityClass != "Office"
      else { continue }
      return identity
    }
    guard state.animacy == .person else { return nil }
    guard let fullest = names.sorted(by: { isFuller($0, $1) }).first else { return nil }
    return person(table.mentions[fullest].features.nameWords).map { EntityIdentity($0) }
  }

  /// A person of the tables whom a full name, or a surname on the day of the article, can only mean.
  private func person(_ words: [String]) -> Actor? {
    let name = words.joined(separator: " ")
    let matches =
      date.map { ontology.actors.actors(named: name, on: $0) }
      ?? ontology.actors.actors(named: name)
    let people = matches.filter { $0.actor.entityClass == "Person" }
    if words.count > 1 { return people.first { $0.kind != .surname }?.actor }
    guard let date else { return nil }
    let surnames = people.filter { $0.kind == .surname }.map(\.actor)
    let inOffice = surnames.filter { actor in
      ontology.actors.tenures(of: actor.id).contains { $0.includes(date) }
    }
    if inOffice.count == 1 { return inOffice[0] }
    let lately = surnames.filter { actor in
      ontology.actors.tenures(of: actor.id).contains { wasLately($0, date) }
    }
    return lately.count == 1 ? lately[0] : nil
  }

  /// Whether someone held an office in the ten years before the article.
  private func wasLately(_ tenure: Tenure, _ date: CalendarDate) -> Bool {
    (tenure.start.map { $0.earliest <= date.latest } ?? false)
      && (tenure.end.map { $0.year >= date.year - 10 } ?? true)
  }

  private func named(_ state: ClusterState) -> EntityIdentity? {
    let all = state.members + state.descriptions
    let names = all.filter { table.mentions[$0].mention.kind == .name }.sorted(by: {
      isFuller($0, $1)
    })
    for index in names {
      guard var identity = table.mentions[index].features.identity else { continue }
      identity.entity = identity.entity ?? EntityClassifier.slug(identity.label)
      if state.animacy == .person, identity.entityClass == nil { identity.entityClass = "Person" }
      return identity
    }
    return nil
  }

  private func isFuller(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (table.mentions[first].features, table.mentions[second].features)
    return left.nameWords.count == right.nameWords.count
      ? first < second : left.nameWords.count > right.nameWords.count
  }

  // MARK: Descriptions

  /// The one who holds the post by which he is called, on the day of the article.
  private func holder(_ state: ClusterState) -> EntityIdentity? {
    guard let date else { return nil }
    for index in state.members.sorted() {
      let features = table.mentions[index].features
      guard features.number == .singular, let identity = features.identity,
        identity.entityClass == "Office", let id = identity.entity
      else { continue }
      let holders = ontology.actors.holders(of: id, on: date)
      guard holders.count == 1 else { return identity }
      return EntityIdentity(holders[0])
    }
    return nil
  }

  private func described(_ state: ClusterState) -> EntityIdentity? {
    for index in state.members.sorted() {
      let found = table.mentions[index]
      guard found.mention.kind == .nominal, !found.features.isMeasure else { continue }
      guard var identity = found.features.identity else { continue }
      let label = Self.label(found.mention, in: table.trees[found.mention.sentence])
      identity.label = label
      identity.entity = canStandAlone(found) ? EntityClassifier.slug(label) : nil
      if identity.entityClass == EventNodes.eventClass { identity.entity = nil }
      identity.affiliation = identity.affiliation ?? body(behind: found.mention)
      if identity.entityClass == "Country", found.features.number == .plural {
        identity.entityClass = "Group"
      }
      return identity
    }
    return nil
  }

  /// The body to which an attribute ties people: "officials *from the Holm administration*".
  private func body(behind mention: DocumentMention) -> String? {
    let tree = table.trees[mention.sentence]
    for child in tree.children(of: mention.head, in: "nmod") {
      let marker = NounPhrases.marker(NounPhrases.prepositions(of: child, in: tree), in: tree)
      let ties =
        tree.fullRelation(of: child) == "nmod:poss" || ["of", "from", "at"].contains(marker ?? "")
      guard ties, let index = table.mentionAt[WordPlace(sentence: mention.sentence, word: child)],
        table.state(of: index).isNamed, let identity = identity(of: table.state(of: index)),
        let name = identity.entityClass, ontology.isA(name, anyOf: ["Organization", "Country"])
      else { continue }
      return identity.entity
    }
    return nil
  }

  /// Whether the words alone say of whom they speak: "Russian cyber units", "hospitals"; not "the company".
  private func canStandAlone(_ found: FoundMention) -> Bool {
    let features = found.features
    if features.identity?.affiliation != nil || features.number == .plural { return true }
    // "President" and "board president" are posts of many bodies: the words must name whose.
    if features.identity?.entityClass == "Office" { return hasName(found.mention) }
    if !features.modifiers.isEmpty { return true }
    return features.definiteness == .bare
  }

  /// Whether a name is among the words: "Harlan County sheriff".
  private func hasName(_ mention: DocumentMention) -> Bool {
    let tree = table.trees[mention.sentence]
    return mention.words.contains { word in
      word != mention.head && tree.entities[word] != nil
    }
  }

  /// The words without determiners, numbers and possessive pronouns; a long attribute is left out.
  static func label(_ mention: DocumentMention, in tree: DependencyTree) -> String {
    let counts = tree.children(of: mention.head, in: "nummod").flatMap { tree.subtree(of: $0) }
    let group = NounPhrases.group(of: mention.head, in: tree).words.filter { !counts.contains($0) }
    let own = group.filter { word in
      guard !tree.isPunctuation(word) || tree.lemmas[word] == "-" else { return false }
      let isFirstLevel = tree.head(of: word) == mention.head
      if isFirstLevel, tree.relations[word] == "det" { return false }
      return
        !(tree.fullRelation(of: word) == "nmod:poss"
        && tree.partOfSpeech(of: word) == .pronoun) && !isInCircumstance(word, mention.head, tree)
    }
    let before = Array(own.filter { $0 <= mention.head }.suffix(6))
    let behind = own.filter { $0 > mention.head }
    guard behind.first == mention.head + 1, before.count + behind.count <= 7,
      behind.last.map({ $0 == mention.head + behind.count }) ?? false
    else { return tree.text(of: before.isEmpty ? [mention.head] : before) }
    return tree.text(of: before + behind)
  }

  /// Whether a word belongs to an attribute that only says where or when, as in "systems *across the U.S.*".
  private static func isInCircumstance(_ word: Int, _ head: Int, _ tree: DependencyTree) -> Bool {
    guard word > head else { return false }
    var branch = word
    while let above = tree.head(of: branch), above != head { branch = above }
    guard tree.relations[branch] == "nmod",
      let marker = NounPhrases.marker(NounPhrases.prepositions(of: branch, in: tree), in: tree)
    else { return false }
    return !["of", "for", "from", "to", "against", "on", "with", "between"].contains(marker)
      || tree.children(of: branch, in: "det").contains {
        ["this", "that"].contains(tree.lemmas[$0])
      }
  }
}
