public import Ontology

/// One thing that a sentence says: subject, relation, object and further arguments, as the words stand.
public struct OpenRecord: Sendable, Equatable {
  /// Which kind of construction says it.
  public enum Kind: String, Sendable, CaseIterable {
    /// A verb, or a predicate adjective or noun, with its own arguments.
    case clause
    /// A modifier inside an argument, so that a farther actor is reached.
    case chain
    /// A title or an apposition: the relation is an implied "is".
    case apposition
    /// A possessive or an "of" between names: the relation is an implied "has".
    case possessive
    /// A noun that names an act, with both of its roles.
    case nominal
  }

  /// Whether the sentence says that it is so, or that it is not.
  public typealias Polarity = Ontology.Polarity
  /// How far the sentence vouches for it.
  public typealias Modality = Ontology.Modality
  /// When it takes place, seen from the sentence.
  public typealias Tense = Ontology.Tense

  /// The words that say how subject and object are related.
  public struct Relation: Sendable, Equatable {
    /// The words in the text; nil for an implied "is" or "has".
    public let trigger: Phrase?
    /// The text of the trigger, or the implied word.
    public let label: String
    /// The lemma of the predicate, particle included.
    public let lemma: String
  }

  /// A participant or circumstance besides subject and object.
  public struct Argument: Sendable, Equatable {
    /// The preposition or conjunction in lower case; without one the UD relation: `iobj`, `xcomp`.
    public let role: String
    /// The argument with its preposition.
    public let phrase: Phrase
  }

  /// Who says something, and by which word.
  public struct Attribution: Sendable, Equatable {
    /// How the words of the source are given.
    public enum Kind: String, Sendable, CaseIterable {
      /// In quotation marks.
      case direct
      /// As a clause of its own: `said that …`.
      case indirect
      /// With a preposition: `according to …`.
      case accordingTo
      /// The article itself.
      case outlet
    }

    /// The source; nil where the text names none ("allegedly").
    public let source: Phrase?
    /// The lemma of the verb or preposition that introduces the words.
    public let cue: String
    /// How the words are given.
    public let kind: Kind
  }

  /// The construction.
  public let kind: Kind
  /// Who or what it is said of.
  public let subject: Phrase
  /// What is said.
  public let relation: Relation
  /// The object, or the nominal behind the preposition that ends the relation.
  public let object: Phrase?
  /// Everything else, in the order of the text.
  public let arguments: [Argument]
  /// The index of the word that carries the predicate.
  public let predicate: Int
  /// Whether it is said to be so.
  public let polarity: Polarity
  /// How far the sentence vouches for it.
  public let modality: Modality
  /// When.
  public let tense: Tense
  /// Who says so; nil for the outlet itself.
  public let attribution: Attribution?
  /// How probable it is that a careful reader would agree, 0 to 1.
  public let confidence: Double
  /// The number of the sentence in its document, from 0.
  public let sentence: Int
}

extension Polarity {
  /// The other one.
  var reversed: Self { self == .affirmed ? .negated : .affirmed }
}
