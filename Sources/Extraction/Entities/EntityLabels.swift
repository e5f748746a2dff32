import Ontology
import Text

extension EntityClassifier {
  /// What we call a description: its words without article and possessive pronoun, a long attribute left out.
  ///
  /// - Parameters:
  ///   - word: The head of the description.
  ///   - most: With more words than this, what stands behind the head is left out.
  /// - Returns: The words with blanks between them.
  func label(of word: Int, most: Int = 5) -> String {
    let group = NounPhrases.group(of: word, in: tree).words
    let whole = Array(group.drop { isArticle($0) || tree.isPunctuation($0) })
    if whole.count <= most, !whole.isEmpty { return tree.text(of: whole) }
    let own = whole.filter { $0 <= word }
    let close = own.count > 6 ? Array(own.suffix(6)) : own
    return tree.text(of: close.isEmpty ? [word] : close)
  }

  private func isArticle(_ word: Int) -> Bool {
    tree.relations[word] == "det" || ["PRP$", "WP$"].contains(tree.tag(of: word))
  }

  /// The country or body to which modifiers tie a nominal: "Russian troops", "Iran's army", "a court in Spain".
  func affiliation(of word: Int) -> String? {
    for child in tree.children(of: word, in: "amod", "compound", "nmod") {
      let isBehind = child > word
      if isBehind {
        let marker = NounPhrases.marker(NounPhrases.prepositions(of: child, in: tree), in: tree)
        guard let marker, ["of", "in", "from"].contains(marker) else { continue }
      }
      let isTitle = !isBehind && isPost(child)
      if let actor = tie(child) ?? (isTitle ? affiliation(of: child) : nil) { return actor }
    }
    return nil
  }

  /// Whether a word is a common one for a post: the "President" of "Latvian President Ada Holm".
  private func isPost(_ word: Int) -> Bool {
    tree.entities[word] == nil
      && SlotTester.lemmas(of: word, in: tree).contains(where: ontology.isTitle)
  }

  /// The id behind a modifier that is a name or an adjective of a people.
  private func tie(_ word: Int) -> String? {
    let words = tree.entity(of: word).map { Array($0.words) } ?? [word]
    guard tree.entities[word] != nil || tree.partOfSpeech(of: word) != .noun else { return nil }
    let name = tree.text(of: words)
    if let country = ontology.actors.countries(ofPeople: name).first { return country.id }
    return ontology.actors.actors(named: name)
      .first { [.name, .alias, .acronym].contains($0.kind) && isBody($0.actor) }?
      .actor.id
  }

  private func isBody(_ actor: Actor) -> Bool {
    ontology.isA(actor.entityClass, anyOf: ["Country", "Organization", "Place"])
  }

  /// The body for which a place stands, when it acts or is acted upon in words.
  func body(behind word: Int) -> EntityIdentity? {
    let name = tree.text(of: Array(NounPhrases.name(of: word, in: tree)))
    let match = ontology.actors.actors(named: name).first { $0.kind == .metonym }
    return match.map { EntityIdentity($0.actor, isMetonym: true) }
  }

  /// A name as the end of an identifier.
  static func slug(_ name: String) -> String? {
    let key = NameKey.key(of: name)
    return key.isEmpty
      ? nil : String(String.UnicodeScalarView(key.unicodeScalars.map { $0 == " " ? "-" : $0 }))
  }
}
