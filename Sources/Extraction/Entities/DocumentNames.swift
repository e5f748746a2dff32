import Ontology
import Text

/// Gives the names of a document the classes that the document as a whole tells.
///
/// The model sees one sentence at a time, in which a short name of a company looks like a surname. The document has
/// its long name ("Harlow Foods … *Harlow*"), says what it is ("the drug maker *Harlow*") or names a person in full.
struct DocumentNames {
  private let ontology: OntologyTables
  private let sentences: [AnnotatedSentence]
  /// What the mentions of each name tell of it, by its key.
  private var told: [String: Told] = [:]
  /// The words of full names of people: "ada", "holm".
  private var wordsOfPeople: Set<String> = []
  /// Their words behind the first: "holm".
  private var surnames: Set<String> = []
  /// The first words of long names of bodies.
  private var beginnings: Set<String> = []

  private struct Told {
    var votes: [NamedEntity.Class: Float] = [:]
    /// What a noun beside it says that it is.
    var described: NamedEntity.Class?
    var isAddressed = false
  }

  /// Reads the names of a document.
  init(_ sentences: [AnnotatedSentence], _ ontology: OntologyTables) {
    self.ontology = ontology
    self.sentences = sentences
    for sentence in sentences {
      for entity in sentence.entities where Self.named.contains(entity.class) {
        read(entity, in: sentence)
      }
    }
  }

  private static let named: Set<NamedEntity.Class> = [
    .person, .organization, .party, .place, .country, .event, .document, .product, .miscellaneous,
  ]

  private mutating func read(_ entity: NamedEntity, in sentence: AnnotatedSentence) {
    let words = Self.words(of: entity.words, in: sentence)
    guard let first = words.first else { return }
    let key = words.joined(separator: " ")
    var own = told[key] ?? Told()
    own.votes[entity.class, default: 0] += entity.probability
    own.described =
      own.described ?? NameDescriptions(ontology: ontology).class(of: entity, in: sentence)
    own.isAddressed = own.isAddressed || isAddressed(entity, in: sentence)
    told[key] = own
    guard words.count > 1 else { return }
    switch entity.class {
    case .person:
      wordsOfPeople.formUnion(words)
      surnames.formUnion(words.dropFirst())
    case .organization, .party: beginnings.insert(first)
    default: break
    }
  }

  /// The sentences with the classes that the document tells.
  func repaired() -> [AnnotatedSentence] {
    sentences.map { sentence in
      var mended = sentence
      for (index, entity) in sentence.entities.enumerated() where Self.named.contains(entity.class)
      {
        mended.entities[index].class = self.class(of: entity, in: sentence)
      }
      return mended
    }
  }

  private func `class`(
    of entity: NamedEntity, in sentence: AnnotatedSentence
  ) -> NamedEntity.Class {
    let words = Self.words(of: entity.words, in: sentence)
    let key = words.joined(separator: " ")
    guard let own = told[key], !own.isAddressed else { return entity.class }
    if let described = own.described, mayBe(described, entity.class, words) { return described }
    guard words.count == 1, !isKnown(key) else { return entity.class }
    if wordsOfPeople.contains(key) {
      // "Chelsea Holm" says nothing of the club "Chelsea".
      let isSurname = surnames.contains(key) && !beginnings.contains(key)
      return isSurname && entity.class == .organization ? .person : entity.class
    }
    if beginnings.contains(key), entity.class == .person { return .organization }
    return entity.class == .person ? mostVoted(own.votes) ?? entity.class : entity.class
  }

  /// Whether what a noun says of a name overrules what the model took it for.
  private func mayBe(
    _ described: NamedEntity.Class, _ seen: NamedEntity.Class, _ words: [String]
  ) -> Bool {
    switch described {
    case .organization:
      [.person, .place, .product, .miscellaneous].contains(seen)
        && !(words.count > 1 && ontology.actors.gender(ofGivenName: words[0]) != nil)
        && !(words.count == 1 && wordsOfPeople.contains(words[0]))
    case .place: seen == .person || seen == .organization && words.count == 1
    default: false
    }
  }

  /// The class that more than half of the mentions have, by how sure the model is.
  private func mostVoted(_ votes: [NamedEntity.Class: Float]) -> NamedEntity.Class? {
    // In one order: sums of fractions depend on it.
    let all = NamedEntity.Class.allCases.reduce(Float(0)) { $0 + (votes[$1] ?? 0) }
    return NamedEntity.Class.allCases.first { (votes[$0] ?? 0) > all / 2 }
  }

  /// Whether the tables know who is meant.
  private func isKnown(_ key: String) -> Bool {
    ontology.actors.actors(named: key).contains { $0.kind != .surname }
  }

  /// Whether a title stands before a name, which makes it a person's, whatever else has it: "President Holm".
  private func isAddressed(_ entity: NamedEntity, in sentence: AnnotatedSentence) -> Bool {
    let before = entity.words.lowerBound - 1
    let first = sentence.annotations[entity.words.lowerBound].lemma.lowercased()
    if Honorifics.lemmas.contains(first) { return true }
    guard before >= 0 else { return false }
    let title = sentence.annotations[before].lemma.lowercased()
    return Honorifics.lemmas.contains(title)
      || entity.class == .person && ontology.isTitle(title)
  }

  /// The folded words of a name, without forms of address and the possessive mark.
  private static func words(of range: Range<Int>, in sentence: AnnotatedSentence) -> [String] {
    NameWords.words(of: range.map { sentence.sentence.words[$0].form }.joined(separator: " "))
  }
}
