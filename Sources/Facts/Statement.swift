public import Ontology

/// One thing that an article says, in the terms of the ontology.
public struct Statement: Equatable, Sendable {
  /// What says how subject and object are related.
  public struct Trigger: Equatable, Sendable {
    /// The words of the article; empty for an implied "is" or "has".
    public let text: String
    /// Where they stand, in code points; nil where there are none.
    public let span: Range<Int>?
    /// The lemma that carries the relation, a particle behind a blank.
    public let lemma: String
    /// The id of the frame or group of nouns that matched.
    public let frame: String

    /// Puts a trigger together.
    public init(text: String, span: Range<Int>?, lemma: String, frame: String) {
      self.text = text
      self.span = span
      self.lemma = lemma
      self.frame = frame
    }
  }

  /// A participant or circumstance besides subject and object.
  public struct Argument: Equatable, Sendable {
    /// A role of the ontology.
    public let role: String
    /// Who or what it is; the entity class is nil for acts and other things.
    public let reference: EntityReference

    /// Puts an argument together.
    public init(role: String, reference: EntityReference) {
      self.role = role
      self.reference = reference
    }
  }

  /// Who says it, and by which word.
  public struct Attribution: Equatable, Sendable {
    /// The words that name the source; nil where the article names none ("allegedly").
    public let source: Mention?
    /// The lemma of the verb or preposition that introduces what is said.
    public let cue: String
    /// How it is given: direct, indirect, accordingTo or outlet.
    public let kind: String
    /// The slug of whom the words name; nil where the source has no name of its own.
    public let entity: String?

    /// Puts an attribution together.
    public init(source: Mention?, cue: String, kind: String, entity: String? = nil) {
      self.source = source
      self.cue = cue
      self.kind = kind
      self.entity = entity
    }
  }

  /// The construction: clause, chain, apposition, possessive or nominal.
  public let kind: String
  /// Who does it, or of whom it is said.
  public let subject: EntityReference
  /// The id of the relation.
  public let relation: String
  /// What people read between subject and object.
  public let relationLabel: String
  /// The heading, after polarity, modality and tense have had their say.
  public let parent: String
  /// The words that say it.
  public let trigger: Trigger
  /// To whom or what it is done.
  public let object: EntityReference
  /// The other participants.
  public let arguments: [Argument]
  /// PLOVER's mode.
  public let mode: String?
  /// PLOVER's contexts.
  public let contexts: [String]
  /// Whether it is said to be so.
  public let polarity: Polarity
  /// How far the article vouches for it.
  public let modality: Modality
  /// When, seen from the article.
  public let tense: Tense
  /// Who says so; nil for the outlet itself.
  public let attribution: Attribution?
  /// The act or thing by way of which subject and object are connected: an "order" of the object's.
  public let derivedVia: Mention?
  /// The identifier of the event that the statement reports; nil where the act has no node.
  public let event: String?
  /// When it happened or is to happen; nil where nothing says so, not even a date of publication.
  public let time: StatementTime?
  /// Where it happened.
  public let place: EntityReference?
  /// How probable it is that a careful reader would agree, 0 to 1.
  public let confidence: Double
  /// The number of the sentence in its document, from 0.
  public let sentence: Int

  /// Puts a statement together.
  public init(
    kind: String, subject: EntityReference, relation: String, relationLabel: String,
    parent: String, trigger: Trigger, object: EntityReference, arguments: [Argument],
    mode: String?, contexts: [String], polarity: Polarity, modality: Modality, tense: Tense,
    attribution: Attribution?, derivedVia: Mention?, event: String? = nil,
    time: StatementTime? = nil, place: EntityReference? = nil, confidence: Double, sentence: Int
  ) {
    self.kind = kind
    self.subject = subject
    self.relation = relation
    self.relationLabel = relationLabel
    self.parent = parent
    self.trigger = trigger
    self.object = object
    self.arguments = arguments
    self.mode = mode
    self.contexts = contexts
    self.polarity = polarity
    self.modality = modality
    self.tense = tense
    self.attribution = attribution
    self.derivedVia = derivedVia
    self.event = event
    self.time = time
    self.place = place
    self.confidence = confidence
    self.sentence = sentence
  }
}
