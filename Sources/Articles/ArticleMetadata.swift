/// What is said about an article beside its text.
public struct ArticleMetadata: Equatable, Sendable {
  /// Its canonical address, without tracking parameters.
  public var url: String?
  /// The address or name under which it was read.
  public var givenURL: String?
  /// Its headline, without the site's name.
  public var title: String?
  /// The lines under the headline that are not part of the text.
  public var standfirst: String?
  /// When it was first published.
  public var published: PublicationDate?
  /// When it was last changed.
  public var updated: PublicationDate?
  /// Names of people, in the order of the byline.
  public var authors: [String] = []
  /// News agencies that the byline names: `AP`, `Reuters`.
  public var agencies: [String] = []
  /// Who published it.
  public var publisher: String?
  /// BCP 47; nil where it is not known.
  public var language: String?
  /// The part of the paper.
  public var section: String?
  /// Keywords and tags, in their order.
  public var keywords: [String] = []
  /// The place that the dateline names: `WASHINGTON`.
  public var dateline: String?
  /// The identifier that the publisher gives every version of the article: guid, Atom id, doc-id.
  public var guid: String?
  /// The publisher's number of this version.
  public var version: String?
  /// Whether its publisher takes it back: a kill notice, `stat:canceled`, `stat:withheld`.
  public var isWithdrawn = false

  /// Says nothing yet.
  public init() {}
}
