public import Facts
public import Ontology

/// An article as the store keeps it: what was read out of it, and what is known about it.
public struct StoredArticle: Equatable, Sendable {
  /// Where an article stands among its versions.
  public enum State: String, CaseIterable, Sendable {
    /// The latest version: it speaks in graphs.
    case current
    /// A later version took its place.
    case replaced
    /// Its publisher took it back.
    case withdrawn
  }

  /// What it says.
  public var statements: ArticleStatements
  /// What its versions share: the canonical address, else a guid, else the identifier.
  public var key: String
  /// When it was changed last, as it says so itself.
  public var updated: String?
  /// The second at which this version came out, since 1970 in UTC; the later version is the one that counts.
  public var instant: Int?
  /// Its authors, in the order of the byline.
  public var authors: [String]
  /// Its language, a tag of BCP 47.
  public var language: String?
  /// The section of the paper.
  public var section: String?
  /// Its text, into which spans point; nil where only quotations are kept.
  public var text: String?
  /// By what its copies are found; nil where nobody looks for them.
  public var fingerprint: StoredFingerprint?
  /// How many words it has.
  public var words: Int

  /// Puts an article together.
  public init(
    statements: ArticleStatements, key: String? = nil, updated: String? = nil,
    instant: Int? = nil, authors: [String] = [], language: String? = nil, section: String? = nil,
    text: String? = nil, fingerprint: StoredFingerprint? = nil, words: Int = 0
  ) {
    self.statements = statements
    self.key = key ?? statements.article.url ?? statements.article.identifier
    self.updated = updated
    self.instant = instant
    self.authors = authors
    self.language = language
    self.section = section
    self.text = text
    self.fingerprint = fingerprint
    self.words = words
  }
}

extension StoredArticle {
  /// The day of publication as it is written; nil where none is.
  public var publishedDate: CalendarDate? {
    statements.article.published.flatMap { CalendarDate(String($0.prefix(10))) }
  }

  /// Why the store cannot keep it; nil where it can.
  ///
  /// SQLite's functions end a text at U+0000; readers of articles put U+FFFD in its place.
  public var problem: String? {
    let reference = statements.article
    guard !reference.identifier.isEmpty, !key.isEmpty else { return "it has no identifier" }
    let ends = statements.statements.flatMap { [$0.subject, $0.object] }
    let identifiers = ends.flatMap { [$0.entity, $0.event] } + statements.statements.map(\.event)
    guard identifiers.allSatisfy({ $0?.isEmpty != true }),
      statements.events.allSatisfy({ !$0.identifier.isEmpty }),
      statements.statements.allSatisfy({ !$0.relation.isEmpty })
    else { return "a statement in it has an identifier without letters" }
    guard statements.statements.allSatisfy({ (0...1).contains($0.confidence) }) else {
      return "a statement in it has a confidence that is no probability"
    }
    let texts =
      [
        reference.identifier, key, reference.url, reference.title, reference.publisher,
        reference.published, updated, language, section, text,
      ].compactMap { $0 } + authors + statements.sentences.values.map(\.text)
    return texts.contains { $0.utf8.contains(0) } ? "its text has the character U+0000 in it" : nil
  }
}
