import Ontology

/// What a word does to the act that stands as its complement: "vowed to leave", "denied bombing".
struct EmbeddingWord: Sendable {
  /// Where the complement stands.
  enum Complement: Hashable, Sendable {
    /// An infinitive or gerund without a subject.
    case open
    /// A clause with its own subject.
    case clause
    /// A gerund behind a preposition.
    case gerund(String)
  }

  /// Who does the act.
  enum Control: Sendable {
    case subject, object, oblique
  }

  /// What the complement's modality becomes.
  enum Effect: Sendable, Equatable {
    /// As the word itself stands.
    case inherit
    /// A fact, even if the word is negated.
    case fact
    /// Said by the word's subject.
    case reported
    /// A modality of its own.
    case modality(OpenRecord.Modality)
  }

  let complements: Set<Complement>
  let control: Control
  let effect: Effect
  let negates: Bool
  /// Whether the word must be a passive.
  let isPassive: Bool

  init(
    _ complements: Set<Complement>, _ control: Control, _ effect: Effect, negates: Bool = false,
    isPassive: Bool = false
  ) {
    self.complements = complements
    self.control = control
    self.effect = effect
    self.negates = negates
    self.isPassive = isPassive
  }
}
