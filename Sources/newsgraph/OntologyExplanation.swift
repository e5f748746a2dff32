import Ontology

/// What `newsgraph ontology show` prints.
struct OntologyExplanation {
  private let ontology: OntologyTables
  private let width: Int

  init(_ ontology: OntologyTables, width: Int) {
    self.ontology = ontology
    self.width = width
  }

  /// A section for each thing of a name.
  func sections(about name: String) -> [String] {
    let relations = ontology.relations.filter { $0.id == name || $0.label == name }
    let parents = ontology.parents.filter { $0.id == name }
    let classes = ontology.classes.filter { $0.id == name || $0.label == name }
    var sections = relations.map(section) + parents.map(section) + classes.map(section)
    let lemma = name.split(separator: " ").joined(separator: "_")
    let word = WordExplanation(ontology, width: width).section(lemma)
    sections += word.map { [$0] } ?? []
    let list = name.hasPrefix("@") ? String(name.dropFirst()) : name
    if let list = ontology.wordList(list) { sections.append(section(list)) }
    if sections.isEmpty { sections += ontology.actors.actors(named: name).map(section) }
    return sections
  }

  /// Names that a misspelt one may mean.
  func namesNear(_ name: String) -> [String] {
    let names =
      ontology.relations.flatMap { [$0.id, $0.label] } + ontology.parents.map(\.id)
      + ontology.classes.map(\.id) + ontology.frames.flatMap(\.lemmas)
      + ontology.nounGroups.flatMap(\.nouns)
    return NearestNames.of(name, among: names, most: 5)
  }

  private func section(_ relation: Relation) -> String {
    var text = IndentedText(width: width)
    text.add(relation.id == relation.label ? relation.id : "\(relation.id): \(relation.label)")
    text.add(relation.description, indent: 2)
    let heading = ontology.parent(relation.parent)
    let kind = [heading?.side?.rawValue, heading?.form?.rawValue].compactMap { $0 }
    text.add("heading   \(relation.parent) (\(kind.joined(separator: ", ")))", indent: 2)
    text.add("subject   \(relation.domain.joined(separator: ", "))", indent: 2, hanging: 10)
    text.add("object    \(relation.range.joined(separator: ", "))", indent: 2, hanging: 10)
    if relation.isSymmetric { text.add("symmetric both ends may change places", indent: 2) }
    if let inverse = relation.inverse { text.add("inverse   \(inverse)", indent: 2) }
    if !relation.wikidata.isEmpty {
      let direction = relation.isInverseInWikidata ? " (from object to subject)" : ""
      text.add("wikidata  \(relation.wikidata.joined(separator: ", "))\(direction)", indent: 2)
    }
    if let property = relation.schemaProperty { text.add("schema    \(property)", indent: 2) }
    if let example = relation.example {
      text.add("example", indent: 2)
      text.addUnwrapped(example.text, indent: 4)
      text.addUnwrapped(Self.underline(example), indent: 4)
    }
    addWords(leadingTo: relation.id, to: &text)
    return text.lines
  }

  private func addWords(leadingTo relation: String, to text: inout IndentedText) {
    let frames = ontology.frames.filter { $0.relation == relation }
    if !frames.isEmpty { text.add("verbs and predicates", indent: 2) }
    for frame in frames {
      text.add(frame.slots.map(\.description).joined(separator: " "), indent: 4)
      text.add(frame.lemmas.joined(separator: ", "), indent: 8)
    }
    let nouns = ontology.nounGroups.filter { $0.relation == relation }
    if !nouns.isEmpty { text.add("nouns", indent: 2) }
    for group in nouns {
      text.add(group.slots.map(\.description).joined(separator: " "), indent: 4)
      text.add(group.nouns.joined(separator: ", "), indent: 8)
    }
    let states = ontology.relationalNouns.filter { $0.relation == relation }
    if !states.isEmpty { text.add("nouns for one of its ends", indent: 2) }
    for group in states {
      text.add(group.slots.map(\.description).joined(separator: " "), indent: 4)
      text.add(group.nouns.joined(separator: ", "), indent: 8)
    }
    let ids = Set(nouns.map(\.id))
    let light = ontology.lightVerbs.filter { !ids.isDisjoint(with: $0.nounGroups) }
    if !light.isEmpty { text.add("verbs that carry these nouns", indent: 2) }
    for verb in light {
      text.add(verb.slots.map(\.description).joined(separator: " "), indent: 4)
      text.add(verb.lemmas.joined(separator: ", "), indent: 8)
    }
  }

  private func section(_ parent: RelationParent) -> String {
    var text = IndentedText(width: width)
    text.add("\(parent.id): \(parent.label)")
    let kind = [parent.side?.rawValue, parent.form?.rawValue, parent.isState ? "states" : nil]
    text.add(kind.compactMap { $0 }.joined(separator: ", "), indent: 2)
    text.add("plover    \(parent.plover ?? "none: a heading of our own")", indent: 2)
    if !parent.isInPaths { text.add("paths     left out unless asked for", indent: 2) }
    let relations = ontology.relations.filter { $0.parent == parent.id }.map(\.id)
    text.add("relations \(relations.joined(separator: ", "))", indent: 2, hanging: 10)
    return text.lines
  }

  private func section(_ entityClass: EntityClass) -> String {
    var text = IndentedText(width: width)
    text.add("\(entityClass.id): \(entityClass.label)")
    text.add(entityClass.description, indent: 2)
    if let parent = entityClass.parent { text.add("under     \(parent)", indent: 2) }
    let below = ontology.classes.filter { $0.parent == entityClass.id }.map(\.id)
    if !below.isEmpty {
      text.add("above     \(below.joined(separator: ", "))", indent: 2, hanging: 10)
    }
    let faces = [entityClass.isActor ? "actor" : nil, entityClass.isPlace ? "place" : nil]
      .compactMap { $0 }
    if !faces.isEmpty { text.add("is        \(faces.joined(separator: " and "))", indent: 2) }
    if let type = entityClass.ownClass ?? entityClass.schemaType {
      text.add("type      \(type)", indent: 2)
    }
    if !entityClass.wikidata.isEmpty {
      text.add("wikidata  \(entityClass.wikidata.joined(separator: ", "))", indent: 2)
    }
    return text.lines
  }

  private func section(_ list: WordList) -> String {
    var text = IndentedText(width: width)
    text.add("@\(list.id)")
    text.add(list.words.sorted().joined(separator: ", "), indent: 2)
    return text.lines
  }

  private func section(_ match: ActorTable.Match) -> String {
    let actor = match.actor
    var text = IndentedText(width: width)
    text.add("\(actor.id): \(actor.name), \(actor.entityClass)")
    text.add("matched   \(match.kind)", indent: 2)
    if !actor.aliases.isEmpty {
      text.add("also      \(actor.aliases.joined(separator: ", "))", indent: 2, hanging: 10)
    }
    if let country = actor.country { text.add("country   \(country)", indent: 2) }
    if let body = actor.partOf { text.add("part of   \(body)", indent: 2) }
    for tenure in ontology.actors.tenures(of: actor.id) {
      let dates = [tenure.start, tenure.end].map { $0?.description ?? "…" }.joined(
        separator: " to ")
      text.add("held      \(tenure.office), \(dates)", indent: 2, hanging: 10)
    }
    text.add("source    \(actor.source)", indent: 2, hanging: 10)
    return text.lines
  }

  /// A line that names the parts of an example below its sentence.
  private static func underline(_ example: MarkedExample) -> String {
    example.pieces.map { piece in
      let count = piece.text.count
      let name =
        switch piece.part {
        case .subject: "subject"
        case .relation: "relation"
        case .object: "object"
        case nil: ""
        }
      guard !name.isEmpty else { return String(repeating: " ", count: count) }
      let shown = count < name.count ? String(name.prefix(1)) : name
      let left = (count - shown.count) / 2
      return String(repeating: "─", count: left) + shown
        + String(repeating: "─", count: count - shown.count - left)
    }.joined()
  }
}
