import Ontology
import Text

/// Reads from the noun beside a name what kind of thing has the name: "the drug maker *Harlow*", "the town of *Harlow*".
struct NameDescriptions {
  let ontology: OntologyTables

  /// The class that a noun beside a name gives it: a body or a place; nil where none does.
  func `class`(of entity: NamedEntity, in sentence: AnnotatedSentence) -> NamedEntity.Class? {
    guard let head = sentence.head(ofName: entity.words) else { return nil }
    if isSettlement(head, in: sentence) { return .place }
    let nouns =
      before(entity, head, in: sentence) + behind(entity, head, in: sentence)
    return nouns.contains {
      isBody(sentence.annotations[$0].lemma, manyWords: entity.words.count > 1)
    }
      ? .organization : nil
  }

  /// "the carmaker *Harlow*", "the carmaker, *Harlow*,", whichever of the two the parser takes for the head.
  private func before(
    _ entity: NamedEntity, _ head: Int, in sentence: AnnotatedSentence
  ) -> [Int] {
    var noun = entity.words.lowerBound - 1
    if noun > 0, sentence.sentence.words[noun].form == ",",
      sentence.annotations[head].head == noun - 1
    {
      noun -= 1
    }
    guard noun >= 0, isSingularNoun(noun, in: sentence) else { return [] }
    let (own, name) = (sentence.annotations[noun], sentence.annotations[head])
    let isTied =
      own.head == head && ["nmod", "compound", "appos"].contains(own.baseRelation)
      || name.head == noun && ["appos", "flat", "nmod"].contains(name.baseRelation)
      || own.head == name.head && own.head != nil && own.baseRelation == name.baseRelation
    return isTied ? [noun] : []
  }

  /// "*Harlow*, a drug maker".
  private func behind(
    _ entity: NamedEntity, _ head: Int, in sentence: AnnotatedSentence
  ) -> [Int] {
    sentence.dependents(of: head, ["appos"]).filter {
      $0 > entity.words.upperBound && isSingularNoun($0, in: sentence)
        && !sentence.dependents(of: $0, ["det"]).isEmpty
    }
  }

  private func isSingularNoun(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    sentence.annotations[word].partOfSpeech == .noun && sentence.annotations[word].pennTag == "NN"
      && !sentence.isInName(word)
  }

  /// Nouns of people as well as of companies: "producer Ada Holm".
  private static let ofBoth: Set<String> = [
    "operator", "producer", "developer", "publisher", "contractor", "builder", "maker",
    "supplier", "importer", "exporter", "wholesaler", "brewer", "refiner", "carrier", "guard",
  ]

  private func isBody(_ lemma: String, manyWords: Bool) -> Bool {
    !(manyWords && Self.ofBoth.contains(lemma)) && ontology.isBody(noun: lemma)
  }

  /// "the town *of* Harlow".
  private func isSettlement(_ head: Int, in sentence: AnnotatedSentence) -> Bool {
    let own = sentence.annotations[head]
    guard own.relation == "nmod", let noun = own.head, noun < head,
      Self.settlements.contains(sentence.annotations[noun].lemma),
      isSingularNoun(noun, in: sentence)
    else { return false }
    return sentence.dependents(of: head, ["case"]).map { sentence.annotations[$0].lemma } == ["of"]
  }

  private static let settlements: Set<String> = [
    "city", "town", "village", "suburb", "hamlet", "province", "region", "district", "island",
    "municipality", "county", "borough", "neighborhood", "neighbourhood", "prefecture", "oblast",
  ]
}
