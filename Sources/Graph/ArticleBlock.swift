import Facts
import Ontology

/// What one article says, its texts replaced by the numbers of a builder's interner.
struct ArticleBlock: Equatable, Sendable {
  /// Where a statement or role begins or ends.
  struct End: Hashable, Sendable {
    enum Kind: UInt8, Sendable { case nothing, entity, event }

    var kind: Kind
    /// The slug of an entity, the hash of an event.
    var key: UInt32
    var words: EvidenceColumns.Words
  }

  struct StatementRow: Equatable, Sendable {
    var sentence: UInt32
    var subject: End
    var object: End
    var trigger: EvidenceColumns.Words
    var relation: UInt32
    var relationLabel: UInt32
    var parent: UInt32
    var via: UInt32
    var event: UInt32
    var attribution: UInt32
    var time: UInt32
    var confidence: Probability
    var polarity: Polarity
    var modality: Modality
    var tense: Tense
  }

  struct SentenceRow: Equatable, Sendable {
    var number: UInt32
    var text: UInt32
    var start: UInt32
  }

  /// All mentions of an entity in the article.
  struct EntityRow: Equatable, Sendable {
    var slug: UInt32
    var entityClass: UInt32
    var label: UInt32
    var mentionCount: UInt32
    var aliases: Range<Int>
    /// The slug of the country or body to which words tie it.
    var affiliation: UInt32
    var affiliationSentence: UInt32
    var affiliationWords: EvidenceColumns.Words
  }

  struct EventRow: Equatable, Sendable {
    var key: UInt32
    var label: UInt32
    var eventClass: UInt32
    var relation: UInt32
    var noun: UInt32
    var time: UInt32
    var placeLabel: UInt32
    var sentence: UInt32
    var words: EvidenceColumns.Words
    var mentionCount: UInt32
    var roles: Range<Int>
  }

  struct RoleRow: Equatable, Sendable {
    var role: UInt32
    var end: End
  }

  /// The article's identifier, address, title, publisher, date of publication and group of copies.
  var article: [UInt32] = []
  var statements: [StatementRow] = []
  var sentences: [SentenceRow] = []
  var entities: [EntityRow] = []
  var aliases: [UInt32] = []
  var events: [EventRow] = []
  var roles: [RoleRow] = []
}
