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
  ///
  /// "Industry Canada" is no Canada with a description.
  func withoutDescriptions(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for (index, entity) in sentence.entities.enumerated()
    where [.person, .organization].contains(entity.class) && entity.words.lowerBound == 0 {
      let own = entity.words
      guard
        let first = own.first(where: { sentence.annotations[$0].partOfSpeech != .noun }),
        first > 0,
        own[first...].allSatisfy({ sentence.annotations[$0].partOfSpeech == .properNoun }),
        entity.class == .person || !isCountry(first..<own.upperBound, in: sentence)
      else { continue }
      mended.entities[index].words = first..<own.upperBound
    }
    return mended
  }

  /// The sentences in which "Ada Holm *of Karsavia*" is a person and where she is from: two names, not one of four words.
  ///
  /// What stands behind has the class that it has elsewhere in the document; else one word is a place, several are a body.
  /// "Acme *and* Harlow" are two where the document has each without the other.
  func parted(_ sentences: [AnnotatedSentence]) -> [AnnotatedSentence] {
    var classes: [String: NamedEntity.Class] = [:]
    var bodies = Bodies()
    for sentence in sentences {
      for entity in sentence.entities where entity.class != .person {
        classes[Self.text(of: entity.words, in: sentence)] = entity.class
        guard entity.class == .organization else { continue }
        bodies.names.insert(Self.text(of: entity.words, in: sentence))
        bodies.beginnings.formUnion(Self.beginnings(of: entity, sentence))
      }
    }
    return sentences.map { sentence in
      var mended = sentence
      mended.entities = sentence.entities.flatMap {
        parted($0, in: sentence, classes) ?? joined($0, in: sentence, bodies) ?? [$0]
      }
      return mended
    }
  }

  /// The names of bodies in a document, and with which words they begin.
  private struct Bodies {
    var names: Set<String> = []
    var beginnings: Set<String> = []
  }

  /// The first word of a name, its first two and so on, up to where another name may be joined to it.
  private static func beginnings(
    of entity: NamedEntity, _ sentence: AnnotatedSentence
  ) -> [String] {
    let end = entity.words.first { ["and", "&"].contains(sentence.annotations[$0].lemma) }
    guard end == nil, let first = entity.words.first else { return [] }
    return entity.words.map { text(of: first..<$0 + 1, in: sentence) }
  }

  /// The two names of which one was made: "Acme and Harlow" beside "Acme Ltd." and "Harlow Foods".
  private func joined(
    _ entity: NamedEntity, in sentence: AnnotatedSentence, _ bodies: Bodies
  ) -> [NamedEntity]? {
    guard entity.class == .organization,
      let marker = entity.words.dropFirst().dropLast().first(where: {
        sentence.annotations[$0].lemma == "and"
      })
    else { return nil }
    let parts = [entity.words.lowerBound..<marker, marker + 1..<entity.words.upperBound]
    let texts = parts.map { Self.text(of: $0, in: sentence) }
    guard texts[0] != texts[1], texts.allSatisfy(bodies.beginnings.contains),
      texts.contains(where: bodies.names.contains),
      !parts[0].contains(where: { ["of", "for"].contains(sentence.annotations[$0].lemma) })
    else { return nil }
    return parts.map {
      NamedEntity(words: $0, class: entity.class, probability: entity.probability)
    }
  }

  private func parted(
    _ entity: NamedEntity, in sentence: AnnotatedSentence, _ classes: [String: NamedEntity.Class]
  ) -> [NamedEntity]? {
    guard entity.class == .person,
      let marker = entity.words.dropFirst().dropLast().first(where: {
        Self.markers.contains(sentence.sentence.words[$0].form)
      }),
      marker > entity.words.lowerBound + 1, !isTitle(entity.words.lowerBound, in: sentence)
    else { return nil }
    let rest = (marker + 1)..<entity.words.upperBound
    return [
      NamedEntity(
        words: entity.words.lowerBound..<marker, class: .person, probability: entity.probability),
      NamedEntity(
        words: rest,
        class: classes[Self.text(of: rest, in: sentence)]
          ?? (rest.count == 1 ? .place : .organization),
        probability: entity.probability),
    ]
  }

  private static func text(of words: Range<Int>, in sentence: AnnotatedSentence) -> String {
    sentence.sentence.words[words].map(\.form).joined(separator: " ")
  }

  private static let markers: Set<String> = ["of", "from", "at"]

  /// "King Olaf of Norway" keeps his country.
  private func isTitle(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    let lemma = sentence.annotations[word].lemma.lowercased()
    return Honorifics.lemmas.contains(lemma)
      || ontology.isTitle(lemma)
  }

  private func isCountry(_ words: Range<Int>, in sentence: AnnotatedSentence) -> Bool {
    ontology.actors.actors(named: Self.text(of: words, in: sentence)).contains {
      $0.kind != .surname && $0.actor.entityClass == "Country"
    }
  }

  private func isPartyMember(_ form: String) -> Bool {
    ontology.actors.actors(named: form).contains {
      $0.kind == .alias && $0.actor.entityClass == "Party"
    }
  }
}
