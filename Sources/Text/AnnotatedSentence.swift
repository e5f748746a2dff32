/// A sentence with what the model says of it.
public struct AnnotatedSentence: Sendable, Equatable {
  /// The words and where they stand.
  public var sentence: Sentence
  /// One annotation for each word.
  public var annotations: [WordAnnotation]
  /// Names, dates and numbers, in order and apart from each other.
  public var entities: [NamedEntity]

  /// Creates an annotated sentence; there must be one annotation for each word.
  public init(sentence: Sentence, annotations: [WordAnnotation], entities: [NamedEntity]) {
    precondition(sentence.words.count == annotations.count)
    self.sentence = sentence
    self.annotations = annotations
    self.entities = entities
  }

  /// The entities as BIO tags, one a word (Ramshaw and Marcus 1995).
  public var entityTags: [String] {
    var tags = [String](repeating: "O", count: annotations.count)
    for entity in entities {
      for word in entity.words {
        tags[word] = (word == entity.words.lowerBound ? "B-" : "I-") + entity.class.rawValue
      }
    }
    return tags
  }
}
