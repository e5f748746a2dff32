import Ontology
import Text

/// Takes descriptions out of what the model takes for a person's name: an "Oregon Democrat" is nobody's name.
struct NameRepairs {
  let ontology: OntologyTables

  /// The sentence in which members of parties are called so and not named so.
  func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for (index, entity) in sentence.entities.enumerated() where entity.class == .person {
      guard let last = entity.words.last, isPartyMember(sentence.sentence.words[last].form) else {
        continue
      }
      mended.entities[index] = NamedEntity(
        words: last..<entity.words.upperBound, class: .group, probability: entity.probability)
    }
    return mended
  }

  /// The sentence in which a name begins with the name: "*Parcel carrier* Swiftline" has its first capital from the sentence.
  static func withoutDescriptions(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for (index, entity) in sentence.entities.enumerated()
    where [.person, .organization].contains(entity.class) && entity.words.lowerBound == 0 {
      let own = entity.words
      guard
        let first = own.first(where: { sentence.annotations[$0].partOfSpeech != .noun }),
        first > 0,
        own[first...].allSatisfy({ sentence.annotations[$0].partOfSpeech == .properNoun })
      else { continue }
      mended.entities[index].words = first..<own.upperBound
    }
    return mended
  }

  private func isPartyMember(_ form: String) -> Bool {
    ontology.actors.actors(named: form).contains {
      $0.kind == .alias && $0.actor.entityClass == "Party"
    }
  }
}
