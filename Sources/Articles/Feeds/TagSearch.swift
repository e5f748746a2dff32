/// Finds tags of HTML in text that may be plain.
enum TagSearch {
  /// Whether a text holds a tag of running text: `<p>`, `</a>`, `<br />`; "a < b" holds none.
  static func holdsTags(_ text: some Collection<UInt8>) -> Bool {
    var rest = text[...]
    while let open = rest.firstIndex(of: 0x3C) {
      rest = rest[rest.index(after: open)...]
      let name = rest.drop { $0 == 0x2F }.prefix(11).prefix { isLetterOrDigit($0) }
      guard !name.isEmpty, name.count <= 10 else { continue }
      let end = rest[name.endIndex...].first
      guard let end, end == 0x3E || end == 0x2F || end == 0x20 || (0x09...0x0D).contains(end) else {
        continue
      }
      if names.contains(String(decoding: name, as: UTF8.self).lowercased()) { return true }
    }
    return false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static let names: Set = [
    "p", "br", "a", "div", "span", "strong", "em", "b", "i", "img", "ul", "ol", "li", "h1", "h2",
    "h3",
    "h4", "h5", "h6", "blockquote", "table", "figure", "article", "section",
  ]
}
