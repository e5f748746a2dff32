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

  private func isPartyMember(_ form: String) -> Bool {
    ontology.actors.actors(named: form).contains {
      $0.kind == .alias && $0.actor.entityClass == "Party"
    }
  }
}
