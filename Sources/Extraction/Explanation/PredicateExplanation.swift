/// Why a predicate means what it means: what stands around it, and what each of its frames made of that.
public struct PredicateExplanation: Sendable, Equatable {
  /// A filled place.
  public struct Place: Sendable, Equatable {
    /// Dependency and preposition, as frames write them: `obl:against`.
    public let name: String
    /// The heads of what stands there.
    public let words: [String]
    /// The class of each; nil where nothing says what it is.
    public let classes: [String?]
    /// Whether it hangs on the object and was only lent.
    public let isBorrowed: Bool
  }

  /// What came of a frame.
  public enum Outcome: Sendable, Equatable {
    /// It was chosen; the roles and who has them.
    case matched([String: [String]])
    /// It fits as well, but another asks for more or fills more.
    case outranked
    /// A slot that it requires stayed empty; what stands in that place, if anything.
    case missing(slot: String, instead: [String])
  }

  /// A frame that was tried.
  public struct Attempt: Sendable, Equatable {
    /// The frame's id.
    public let frame: String
    /// The id of its relation.
    public let relation: String
    /// Its slots, as the files write them.
    public let slots: String
    /// What came of it.
    public let outcome: Outcome
  }

  /// The index of the word that carries the predicate.
  public let predicate: Int
  /// Its lemma, a particle behind `_`.
  public let lemma: String
  /// The places around it, passives turned to active.
  public let places: [Place]
  /// The frames of its lemma, the most exact first; empty where the lexicon does not know it.
  public let attempts: [Attempt]
  /// The id of what matched in the end: a frame, or a light verb with its noun; nil where nothing did.
  public let chosen: String?
}
