/// The elements that the reader treats in a way of their own; all others are `other`.
enum HTMLTag: String, CaseIterable, Sendable {
  case text = "#text"
  case other = "*"
  case html, head, body, title, meta, link, base
  case article, main, section, div, header, footer, aside, nav
  case p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, hr, br, address
  case table, caption, thead, tbody, tfoot, tr, td, th
  case figure, figcaption, a, span, em, strong, b, i, q, cite, code, time, sup, sub, label
  case form, fieldset, button, option, audio, video, canvas, object, applet, dialog, menu
  case details, summary, center, del, s, small, data, abbr, ins, u, mark

  /// The tags by name.
  static let byName: [String: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether it begins and ends paragraphs.
  var isBlock: Bool {
    switch self {
    case .html, .body, .article, .main, .section, .div, .header, .footer, .aside, .nav, .p, .h1,
      .h2,
      .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .blockquote, .pre, .hr, .address, .table,
      .caption, .thead, .tbody, .tfoot, .tr, .figure, .figcaption, .form, .fieldset, .dialog,
      .menu, .details, .summary, .center:
      true
    default: false
    }
  }

  /// Whether it is a headline of some level.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether it never holds text of an article.
  var isNeverText: Bool {
    switch self {
    case .head, .title, .meta, .link, .base, .nav, .form, .button, .option, .audio, .video, .canvas,
      .object, .applet, .dialog, .menu:
      true
    default: false
    }
  }
}
