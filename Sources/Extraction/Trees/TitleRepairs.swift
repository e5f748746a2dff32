import Ontology
import Text

/// Brings titles before names to one form: the name is the head, the title describes it.
///
/// Parsers take "Poland's Defense Minister Jan Kos" for a minister with a flat "Jan Kos" as often as for a
/// Jan Kos with a description; Universal Dependencies ask for the second (`nmod:desc`).
struct TitleRepairs {
  let ontology: OntologyTables

  /// Relations of a title's left neighbours that stay with it.
  private static let kept: Set<String> = ["compound", "amod", "nmod", "nummod", "det", "flat"]

  /// The sentence with names as heads of their titles.
  func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for entity in sentence.entities where entity.class == .person {
      let name = entity.words.lowerBound
      guard let title = mended.annotations[name].head, title < name,
        ["flat", "appos"].contains(mended.annotations[name].baseRelation),
        Self.isTitle(title, of: name, in: sentence),
        mended.annotations[name].relation.hasPrefix("flat")
          || title == name - 1 && !Self.isPlural(title, in: mended)
      else { continue }
      Self.makeHead(name, of: title, in: &mended)
    }
    for entity in sentence.entities {
      joinTwin(entity, in: &mended)
      returnToTitle(entity, in: &mended)
    }
    return mended
  }

  private static let names: Set<NamedEntity.Class> = [
    .person, .organization, .party, .place, .country, .product, .miscellaneous,
  ]

  /// "The drug *maker* Harlow said": a verb has one subject, and a noun directly before a name describes it.
  private func joinTwin(_ entity: NamedEntity, in sentence: inout AnnotatedSentence) {
    let title = entity.words.lowerBound - 1
    guard Self.names.contains(entity.class), title >= 0,
      let name = sentence.head(ofName: entity.words),
      sentence.annotations[title].partOfSpeech == .noun, !Self.isPlural(title, in: sentence),
      denotesActor(sentence.annotations[title].lemma),
      !sentence.isInName(title),
      let head = sentence.annotations[title].head
    else { return }
    let isTwin =
      sentence.annotations[name].head == head
      && Self.twins.contains(sentence.annotations[title].baseRelation)
      && sentence.dependents(of: name, ["case"]).isEmpty
      && sentence.annotations[title].baseRelation == sentence.annotations[name].baseRelation
    let isBody = [.organization, .party].contains(entity.class)
    let isApposed =
      isBody && sentence.annotations[name].head == title
      && sentence.annotations[name].relation == "appos"
    guard isTwin || isApposed else { return }
    Self.makeHead(name, of: title, in: &sentence)
  }

  private func denotesActor(_ noun: String) -> Bool {
    ontology.isBody(noun: noun) || ontology.isPeople(noun: noun)
  }

  /// What a verb has once, or a noun with one preposition.
  private static let twins: Set<String> = ["nsubj", "obj", "iobj", "obl", "nmod"]

  /// "A spokeswoman for Acme, *Ada Holm*, said": a person behind a comma is the one with the title, not the body before it.
  private func returnToTitle(_ entity: NamedEntity, in sentence: inout AnnotatedSentence) {
    let comma = entity.words.lowerBound - 1
    guard entity.class == .person, comma > 0, sentence.sentence.words[comma].form == ",",
      let name = sentence.head(ofName: entity.words),
      sentence.annotations[name].relation == "appos",
      let last = sentence.annotations[name].head, last < comma,
      !denotesPerson(last, in: sentence),
      let title = title(above: last, in: sentence)
    else { return }
    sentence.hang(name, on: title)
  }

  /// The noun for one person to which the attributes lead up that a word ends.
  private func title(above last: Int, in sentence: AnnotatedSentence) -> Int? {
    var word = last
    while sentence.annotations[word].baseRelation == "nmod",
      let head = sentence.annotations[word].head
    {
      if head < word, denotesPerson(head, in: sentence) { return head }
      word = head
    }
    return nil
  }

  private func denotesPerson(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    let own = sentence.annotations[word]
    return own.partOfSpeech == .noun && own.pennTag == "NN" && !sentence.isInName(word)
      && ontology.isPeople(noun: own.lemma)
  }

  /// A common noun, or a name that is no person's, directly before the name.
  private static func isTitle(_ word: Int, of name: Int, in sentence: AnnotatedSentence) -> Bool {
    guard [.noun, .properNoun].contains(sentence.annotations[word].partOfSpeech),
      !sentence.isInName(word)
    else { return false }
    return (word..<name).dropFirst().allSatisfy { between in
      sentence.annotations[between].head == word && sentence.annotations[between].relation == "flat"
        && !sentence.isInName(between)
    }
  }

  private static func isPlural(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    ["NNS", "NNPS"].contains(sentence.annotations[word].pennTag)
  }

  private static func makeHead(_ name: Int, of title: Int, in sentence: inout AnnotatedSentence) {
    sentence.annotations[name].head = sentence.annotations[title].head
    sentence.annotations[name].relation = sentence.annotations[title].relation
    sentence.annotations[title].head = name
    sentence.annotations[title].relation = "nmod:desc"
    for child in sentence.annotations.indices
    where child != name && sentence.annotations[child].head == title {
      let relation = sentence.annotations[child].baseRelation
      if child > name || !kept.contains(relation) { sentence.annotations[child].head = name }
    }
  }
}
