/// The universal part-of-speech tags (UD guidelines, "Universal POS tags").
public enum UniversalPartOfSpeech: String, Sendable, CaseIterable {
  /// Adjective.
  case adjective = "ADJ"
  /// Adposition.
  case adposition = "ADP"
  /// Adverb.
  case adverb = "ADV"
  /// Auxiliary.
  case auxiliary = "AUX"
  /// Coordinating conjunction.
  case coordinatingConjunction = "CCONJ"
  /// Determiner.
  case determiner = "DET"
  /// Interjection.
  case interjection = "INTJ"
  /// Noun.
  case noun = "NOUN"
  /// Numeral.
  case numeral = "NUM"
  /// Particle.
  case particle = "PART"
  /// Pronoun.
  case pronoun = "PRON"
  /// Proper noun.
  case properNoun = "PROPN"
  /// Punctuation.
  case punctuation = "PUNCT"
  /// Subordinating conjunction.
  case subordinatingConjunction = "SCONJ"
  /// Symbol.
  case symbol = "SYM"
  /// Verb.
  case verb = "VERB"
  /// Anything else.
  case other = "X"
}

/// What is said of one word: its lemma, tags, and place in the dependency tree.
public struct WordAnnotation: Sendable, Equatable {
  /// The dictionary form.
  public var lemma: String
  /// The universal part of speech.
  public var partOfSpeech: UniversalPartOfSpeech
  /// The Penn Treebank tag (UD's XPOS).
  public var pennTag: String
  /// Morphological features as CoNLL-U writes them, `Number=Sing|…`, or `_`.
  public var features: String
  /// The index of the word's head in the sentence; nil for the root.
  public var head: Int?
  /// The dependency relation to the head, subtype included: `nsubj:pass`.
  public var relation: String
  /// The dependency relation without its subtype: `nsubj` for `nsubj:pass`.
  public var baseRelation: String {
    guard let colon = relation.utf8.firstIndex(of: UInt8(ascii: ":")) else { return relation }
    return String(relation[..<colon])
  }
  /// How probable the model finds this head among all words of the sentence, 0 to 1.
  public var headProbability: Float

  /// Creates an annotation from its parts.
  public init(
    lemma: String, partOfSpeech: UniversalPartOfSpeech, pennTag: String, features: String,
    head: Int?, relation: String, headProbability: Float
  ) {
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.pennTag = pennTag
    self.features = features
    self.head = head
    self.relation = relation
    self.headProbability = headProbability
  }
}

/// A name, date or number within a sentence.
public struct NamedEntity: Sendable, Equatable {
  /// The classes that the model tells apart; the raw value is what `NER=` shows.
  public enum Class: String, Sendable, CaseIterable {
    /// A person.
    case person = "PER"
    /// A company, agency, army, team, …, unless it is a party.
    case organization = "ORG"
    /// A political party.
    case party = "PARTY"
    /// A country.
    case country = "COUNTRY"
    /// Any other place: city, region, river, building.
    case place = "LOC"
    /// A nationality, religion or ethnic or political group, as a noun or an adjective.
    case group = "NORP"
    /// A named event: election, war, championship.
    case event = "EVENT"
    /// A law, treaty, report, book, film or song.
    case document = "DOCUMENT"
    /// A product, vehicle, ship or program.
    case product = "PRODUCT"
    /// Any other name.
    case miscellaneous = "MISC"
    /// A date, time or duration.
    case time = "TIME"
    /// An amount of anything else.
    case number = "NUM"
  }

  /// The words of the name, as indices into the sentence's words.
  public var words: Range<Int>
  /// What kind of thing is named.
  public var `class`: Class
  /// How probable the model finds the class of these words, 0 to 1 (the least of the words).
  public var probability: Float

  /// Creates an entity from its parts.
  public init(words: Range<Int>, class: Class, probability: Float) {
    self.words = words
    self.class = `class`
    self.probability = probability
  }
}

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
