import Ontology
import Text

/// Names the post by which someone is called: "the Russian president", "Defense Secretary Ada Holm".
struct OfficeNames {
  let entities: EntityClassifier

  private var tree: DependencyTree { entities.tree }

  /// The post of a title's head word.
  ///
  /// A short name such as "president" stands for a post of the tables only if the country is the
  /// same, or the one who is so called has held it.
  func identity(of word: Int, label: String) -> EntityIdentity {
    let named = bearer(of: word)
    let country = entities.affiliation(of: word) ?? named.flatMap { entities.affiliation(of: $0) }
    let full = Self.spelledOut(named == nil ? label : fullLabel(word, before: named))
    let offices = entities.ontology.actors.actors(named: full).map(\.actor)
      .filter { $0.entityClass == "Office" }
    let known = offices.first { office in
      country != nil && office.country == country || named.map { holds($0, office.id) } ?? false
    }
    return EntityIdentity(
      label: known?.name ?? full, entityClass: "Office",
      entity: known?.id ?? (country == nil ? nil : EntityClassifier.slug(full)),
      affiliation: known?.country ?? country)
  }

  // swift-format-ignore
  /// Titles as American newspapers shorten them before names (The Associated Press Stylebook, "titles").
  private static let abbreviations: [String: String] = [
    "Gov.": "Governor", "Sen.": "Senator", "Rep.": "Representative", "Gen.": "General", "Col.": "Colonel", "Capt.": "Captain",
    "Lt.": "Lieutenant", "Maj.": "Major", "Adm.": "Admiral", "Amb.": "Ambassador", "Prof.": "Professor", "Sgt.": "Sergeant",
  ]

  private static func spelledOut(_ label: String) -> String {
    label.split(separator: " ").map { abbreviations[String($0)] ?? String($0) }.joined(
      separator: " ")
  }

  /// The name that a title stands before.
  private func bearer(of word: Int) -> Int? {
    guard ["nmod", "compound"].contains(tree.relations[word]), let head = tree.head(of: word),
      head > word, tree.entities[head] != nil
    else { return nil }
    return head
  }

  /// The title with the adjectives that the tree hangs on the name.
  private func fullLabel(_ word: Int, before named: Int?) -> String {
    guard let named else { return entities.label(of: word) }
    var words = tree.subtree(of: word) { tree.isPunctuation($0) }
    let modifiers = tree.children(of: named, in: "amod", "compound", "nmod")
      .filter { $0 < word && tree.entities[$0] != tree.entities[named] }
    words += modifiers.flatMap { tree.subtree(of: $0) }
    words = Set(words).sorted().filter { tree.relations[$0] != "det" }
    return tree.text(of: words)
  }

  private func holds(_ person: Int, _ office: String) -> Bool {
    let name = tree.text(of: Array(NounPhrases.name(of: person, in: tree)))
    return entities.ontology.actors.actors(named: name).contains { match in
      entities.ontology.actors.tenures(of: match.actor.id).contains { $0.office == office }
    }
  }
}
