/// What an element's attributes say that it is for.
struct ElementRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// The text of an article: `articleBody`, `entry-content`.
  static let body = Self(rawValue: 1 << 0)
  /// Holds the article and perhaps more: `article`, `main`, `content`, `post`.
  static let content = Self(rawValue: 1 << 1)
  /// Menus, bread crumbs, paging, tables of contents.
  static let navigation = Self(rawValue: 1 << 2)
  /// Readers' comments.
  static let comments = Self(rawValue: 1 << 3)
  /// Links to other articles.
  static let related = Self(rawValue: 1 << 4)
  /// Buttons to share, print and save.
  static let sharing = Self(rawValue: 1 << 5)
  /// Boxes for subscriptions and newsletters.
  static let signUp = Self(rawValue: 1 << 6)
  /// Advertisements and promotions.
  static let advertising = Self(rawValue: 1 << 7)
  /// Who wrote it, and about the author.
  static let author = Self(rawValue: 1 << 8)
  /// Captions and credits of pictures.
  static let caption = Self(rawValue: 1 << 9)
  /// Lists of tags and topics.
  static let tags = Self(rawValue: 1 << 10)
  /// Dates, reading times, bylines.
  static let byline = Self(rawValue: 1 << 11)
  /// Consent, cookies, privacy.
  static let consent = Self(rawValue: 1 << 12)
  /// The page's own head, foot and side.
  static let frame = Self(rawValue: 1 << 13)
  /// A quotation that repeats a sentence of the text.
  static let pullQuote = Self(rawValue: 1 << 14)
  /// Not shown.
  static let hidden = Self(rawValue: 1 << 15)
  /// The lines under the headline.
  static let standfirst = Self(rawValue: 1 << 16)
  /// The headline.
  static let headline = Self(rawValue: 1 << 17)
  /// Corrections and notes of the editors.
  static let note = Self(rawValue: 1 << 18)
  /// Tells of a paywall.
  static let paywall = Self(rawValue: 1 << 19)
  /// A player or other embedded thing.
  static let embed = Self(rawValue: 1 << 20)

  /// What is left out of the text wherever it stands.
  static let boilerplate: Self = [
    .navigation, .comments, .related, .sharing, .signUp, .advertising, .author, .caption, .tags,
    .byline,
    .consent, .pullQuote, .hidden, .embed, .paywall,
  ]
}
