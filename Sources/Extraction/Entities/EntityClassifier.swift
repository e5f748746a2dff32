import Ontology
import Text

/// Tells what a nominal denotes: class, name and what it is tied to.
struct EntityClassifier {
  let tree: DependencyTree
  let ontology: OntologyTables
  /// What the document says words stand for; nil where only the sentence is known.
  var references: [Int: EntityIdentity]?

  /// Whether a nominal is of a class; also `Actor` and `Any`.
  func isA(_ word: Int, _ name: String) -> Bool {
    if name == EntityClass.any { return true }
    guard let found = entityClass(of: word) else { return false }
    return ontology.isA(found, name)
  }

  /// Whether a nominal is a place with a name, behind which there may be a body.
  func isNamedPlace(_ word: Int) -> Bool {
    tree.entities[word] != nil && isA(word, "Place")
  }

  /// Whether a nominal is a country or another place with a name.
  func isNamedTerritory(_ word: Int) -> Bool {
    tree.entities[word] != nil && (isA(word, "Place") || isA(word, "Country"))
  }

  /// Whether a modifier names an actor: "Russian", "NATO".
  func isPeopleOrName(_ word: Int) -> Bool {
    guard let index = tree.entities[word] else { return false }
    switch tree.sentence.entities[index].class {
    case .country, .group, .organization, .party: return true
    default: return false
    }
  }

  /// The class of a nominal; a pronoun has that of whom it can stand for.
  func entityClass(of word: Int) -> String? {
    if let known = references?[word] { return known.entityClass }
    if tree.partOfSpeech(of: word) == .pronoun { return pronounClass(word) }
    return identity(of: word)?.entityClass
  }

  /// What a nominal denotes; nil for pronouns, dates, numbers and what is no nominal.
  func identity(of word: Int) -> EntityIdentity? {
    if let known = references?[word] { return known }
    if let one = oneOfSeveral(word) { return one }
    switch tree.partOfSpeech(of: word) {
    case .noun, .properNoun, .adjective, .other, .numeral, .verb: break
    default: return nil
    }
    if let entity = tree.entity(of: word) {
      if [.time, .number].contains(entity.class) { return nil }
      if let named = named(word, entity) { return named }
    }
    switch tree.partOfSpeech(of: word) {
    case .properNoun: return unmarkedName(word)
    case .noun: return described(word)
    default: return substantive(word)
    }
  }

  /// "*one* of the officers": somebody, of whom the words do not tell who it is.
  private func oneOfSeveral(_ word: Int) -> EntityIdentity? {
    guard let group = TransparentNouns.group(ofOne: word, in: tree) else { return nil }
    let found = entityClass(of: group)
    return EntityIdentity(
      label: label(of: word), entityClass: found == "Group" ? "Person" : found, entity: nil)
  }

  private var offices: OfficeNames { OfficeNames(entities: self) }

  // MARK: Names

  private func named(_ word: Int, _ entity: NamedEntity) -> EntityIdentity? {
    let name = tree.text(of: Array(entity.words))
    if entity.class == .group { return people(word, name) }
    if let match = best(ontology.actors.actors(named: name), for: entity.class) {
      return EntityIdentity(match.actor, isMetonym: match.kind == .metonym)
    }
    let isCommon = tree.partOfSpeech(of: word) == .noun
    guard let own = Self.classes[entity.class] else {
      return isCommon ? nil : EntityIdentity(label: name, entityClass: nil, entity: Self.slug(name))
    }
    let found =
      lawClass(entity)
      ?? (own == Self.body ? organizationClass(entity) ?? described(as: word) ?? own : own)
    return EntityIdentity(
      label: name, entityClass: found, entity: Self.slug(name), affiliation: affiliation(of: word))
  }

  private static let classes: [NamedEntity.Class: String] = [
    .person: "Person", .organization: "Organization", .party: "Party", .country: "Country",
    .place: "Place", .event: "Event", .document: "Document",
  ]

  /// The match whose class is that which the model sees; surnames alone prove nothing.
  private func best(_ matches: [ActorTable.Match], for kind: NamedEntity.Class) -> ActorTable.Match?
  {
    let full = matches.filter { ![.surname, .adjective, .people].contains($0.kind) }
    guard let wanted = Self.classes[kind] else { return full.first }
    let fitting = full.filter { match in
      ontology.isA(match.actor.entityClass, wanted)
        || [.country, .place].contains(kind)
          && ontology.entityClass(match.actor.entityClass)?.isPlace == true
        || kind == .organization && match.actor.entityClass == "Country"
    }
    return fitting.first { $0.kind != .metonym } ?? fitting.first
      ?? (kind == .person ? nil : full.first { ![.alias].contains($0.kind) })
  }

  /// "Harbor Security Act", whatever the model takes it for.
  private func lawClass(_ entity: NamedEntity) -> String? {
    guard entity.words.count > 1, let last = entity.words.last, entity.class != .person else {
      return nil
    }
    switch tree.sentence.sentence.words[last].form {
    case "Act", "Law", "Code", "Resolution", "Amendment": return "Law"
    case "Bill": return "Bill"
    case "Treaty", "Convention", "Accord", "Accords", "Pact": return "Treaty"
    default: return nil
    }
  }

  /// "Supreme Court", "Ministry of Defence", "Siemens AG": a word of the name tells.
  private func organizationClass(_ entity: NamedEntity) -> String? {
    for word in entity.words.reversed() {
      let noun = tree.sentence.sentence.words[word].form.lowercased()
      if !Self.ambiguous.contains(noun), let found = ontology.entityClass(ofNoun: noun),
        ontology.isA(found, Self.body)
      {
        return found
      }
    }
    return nil
  }

  /// Nouns that tell less inside a name than alone: "Daesan Cell" makes batteries.
  private static let ambiguous: Set<String> = ["cell", "gang", "jet", "alliance"]

  private static let body = "Organization"

  /// "the drug *maker* Harlow", "Harlow, a *brewer*": a noun beside the name tells what kind of body it is.
  private func described(as name: Int) -> String? {
    tree.children(of: name, in: "nmod", "appos").lazy.filter { noun in
      tree.relations[noun] == "appos" && tree.hasChild(of: noun, in: "det")
        || tree.fullRelation(of: noun) == "nmod:desc"
    }.compactMap { noun in
      tree.tag(of: noun) == "NN" ? ontology.entityClass(ofNoun: tree.lemmas[noun]) : nil
    }.first { ontology.isA($0, Self.body) }
  }

  /// "Russians", "the Kurds", "Muslims".
  private func people(_ word: Int, _ name: String) -> EntityIdentity? {
    let isHead = tree.partOfSpeech(of: word) != .noun || tree.text(of: [word]) == name
    guard isHead else { return described(word) }
    let country = ontology.actors.countries(ofPeople: name).first
    if let country, ["amod", "compound"].contains(tree.relations[word]) {
      return EntityIdentity(label: country.name, entityClass: "Country", entity: country.id)
    }
    let actor = ontology.actors.actors(named: name).first { [.name, .alias].contains($0.kind) }?
      .actor
    if let actor, actor.entityClass == "Party", isOneOf(word) {
      return EntityIdentity(
        label: label(of: word), entityClass: "Person", entity: nil, affiliation: actor.id)
    }
    return EntityIdentity(
      label: actor?.name ?? name, entityClass: actor?.entityClass ?? "Group",
      entity: actor?.id ?? Self.slug(name), affiliation: country?.id)
  }

  /// "a Republican", "the Texas Democrat": somebody of the party and not the party.
  private func isOneOf(_ word: Int) -> Bool {
    guard ["NN", "NNP"].contains(tree.tag(of: word)),
      !["amod", "compound"].contains(tree.relations[word])
    else { return false }
    return tree.hasChild(of: word, in: "det", "amod")
      || ["appos", "nmod"].contains(tree.relations[word]) && !tree.hasChild(of: word, in: "case")
  }

  /// The party after which somebody is called: "an Oregon *Democrat*", but no Democrat where it says "a Liberal Democrat".
  func party(of word: Int) -> EntityIdentity? {
    let words = tree.sentence.sentence.words
    let before = tree.children(of: word, in: "amod", "compound").filter {
      $0 < word && words[$0].form.first?.isUppercase == true && !isNamedPlace($0)
        && entityClass(of: $0) != "Country"
    }
    let name = tree.text(of: before + [word])
    let found = [name, name + "s"].lazy.compactMap { name in
      self.ontology.actors.actors(named: name).first {
        [.name, .alias].contains($0.kind) && $0.actor.entityClass == "Party"
      }
    }.first
    return found.map { EntityIdentity($0.actor) }
  }

  /// A proper noun that the model has not marked.
  private func unmarkedName(_ word: Int) -> EntityIdentity? {
    let range = NounPhrases.name(of: word, in: tree)
    let name = tree.text(of: Array(range))
    if let office = office(word, label(of: word)) { return office }
    let known = ontology.actors.actors(named: name)
      .first { ![.surname, .adjective, .people].contains($0.kind) }
    if let known { return EntityIdentity(known.actor, isMetonym: known.kind == .metonym) }
    if let described = described(word), described.entityClass != nil { return described }
    return EntityIdentity(label: name, entityClass: nil, entity: Self.slug(name))
  }

  // MARK: Descriptions

  private func described(_ word: Int) -> EntityIdentity? {
    if let office = office(word, label(of: word, most: Self.longestPost)) { return office }
    guard !isSum(word) else { return nil }
    let label = label(of: word)
    let country = affiliation(of: word)
    let lemma = tree.lemmas[word]
    let found =
      ontology.entityClass(ofNoun: lemma) ?? relationalClass(of: word)
      ?? (namesPerson(word) ? "Person" : thingClass(of: word))
    return EntityIdentity(
      label: label, entityClass: found,
      entity: country != nil && found != nil ? Self.slug(label) : nil, affiliation: country)
  }

  /// A post is told whole: "director of human resources" is no director of all.
  private static let longestPost = 9

  /// "3.4 billion kroner": an amount is nobody and nothing that acts.
  private func isSum(_ word: Int) -> Bool {
    tree.hasChild(of: word, in: "nummod")
      && ontology.wordList("currency")?.words.contains(tree.lemmas[word]) == true
  }

  /// "the economist *Delroy Pinnock*".
  private func namesPerson(_ word: Int) -> Bool {
    tree.children(of: word, in: "appos", "flat").contains {
      tree.entity(of: $0)?.class == .person
    }
  }

  /// "the wounded", "the accused".
  private func substantive(_ word: Int) -> EntityIdentity? {
    guard tree.hasChild(of: word, in: "det", "nummod") || tree.partOfSpeech(of: word) != .verb,
      !Self.stopgaps.contains(tree.lemmas[word])
    else {
      return nil
    }
    return EntityIdentity(label: label(of: word), entityClass: nil, entity: nil)
  }

  /// Words that stand for a noun said before and name nobody themselves: "the most *recent*", "*one* that …".
  private static let stopgaps: Set<String> = [
    "one", "other", "another", "recent", "latter", "former", "first", "second", "third", "last",
    "next", "same", "few", "several", "more", "most", "late", "such", "own", "less", "fewer",
    "enough", "much",
  ]

  /// One who is called by a post: "the Russian president".
  private func office(_ word: Int, _ label: @autoclosure () -> String) -> EntityIdentity? {
    let isPlural = ["NNS", "NNPS"].contains(tree.tag(of: word))
    let names = SlotTester.lemmas(of: word, in: tree)
    guard !isPlural,
      names.contains(where: ontology.isTitle)
    else { return nil }
    return offices.identity(of: word, label: label())
  }

  private func relationalClass(of word: Int) -> String? {
    for name in SlotTester.lemmas(of: word, in: tree) {
      guard let noun = ontology.relationalNouns(of: name).first else { continue }
      if noun.isTitle { return "Group" }
      let isAgent = noun.slots.contains { $0.position == .itself && $0.role == "agent" }
      let relation = ontology.relation(noun.relation)
      guard let first = (isAgent ? relation?.domain : relation?.range)?.first else { continue }
      if ["Person", EntityClass.actor].contains(first) { return "Group" }
      return noun.relation == "part-of" ? nil : first
    }
    return nil
  }

  /// Documents by word lists, acts by the groups of nouns.
  private func thingClass(of word: Int) -> String? {
    let names = SlotTester.lemmas(of: word, in: tree)
    for (list, found) in [("treaty", "Treaty"), ("law", "Law")] {
      if let words = ontology.wordList(list)?.words, names.contains(where: words.contains) {
        return found
      }
    }
    if ["report", "letter", "statement", "document"].contains(tree.lemmas[word]) {
      return "Document"
    }
    let groups = names.flatMap { ontology.nounGroups(of: $0) }
    if groups.first?.slots.contains(where: { $0.position == .itself }) ?? false { return "Group" }
    return !groups.isEmpty || names.contains { !ontology.shellNouns(of: $0).isEmpty }
      ? "Event" : nil
  }

  private func pronounClass(_ word: Int) -> String? {
    switch tree.lemmas[word] {
    case "he", "she", "him", "her", "i", "me", "himself", "herself", "who": "Person"
    case "they", "them", "we", "us", "those", "you", "everyone", "anyone", "someone", "themselves":
      "Group"
    default: nil
    }
  }
}
