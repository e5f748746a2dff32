/// A paragraph, headline, item or row of a page's text.
struct Block: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case paragraph
    case heading(Int)
    case item
    case quotation
    case preformatted
    case row
  }

  var kind: Kind
  /// The text, its blanks made one.
  var text: String
  /// The element that it lies in.
  var node: Int
  /// Characters without blanks, and how many of them lie in links.
  var length: Int
  var linkLength: Int

  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
