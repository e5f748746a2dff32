/// What the head of a page says in `meta`, `link`, `title` and `html` elements, and `itemprop` anywhere.
struct MetaElements: Sendable {
  /// The contents of `meta` elements by name, property or itemprop in lower case, in document order.
  private let contents: [String: [String]]
  /// The first contents of `itemprop`s outside the head.
  private let properties: [String: String]
  /// The text of `title`.
  let title: String?
  /// The address of `link rel=canonical`.
  let canonical: String?
  /// The address that relative addresses start from.
  let base: String?
  /// The `lang` of the root.
  let language: String?

  init(_ page: Page) {
    var contents: [String: [String]] = [:]
    var properties: [String: String] = [:]
    var title: String?
    var canonical: String?
    var base: String?
    let document = page.document
    let names = Dictionary(
      document.names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let itemprop = names["itemprop"]
    func value(_ name: String, _ node: Int) -> String? {
      names[name].flatMap { Self.value(of: $0, at: node, in: document) }
    }
    for node in document.nodes.indices where page.tags[node] != .text {
      switch page.tags[node] {
      case .meta:
        guard let content = value("content", node)?.trimmed, !content.isEmpty else { continue }
        for name in ["property", "name", "itemprop", "http-equiv"] {
          guard let key = value(name, node)?.lowercased() else { continue }
          contents[key.trimmed, default: []].append(content)
        }
      case .link:
        let relation = value("rel", node)?.lowercased()
        if relation == "canonical", canonical == nil { canonical = value("href", node)?.trimmed }
      case .base: base = base ?? value("href", node)?.trimmed
      case .title: title = title ?? document.text(of: node).trimmed
      default:
        guard let itemprop, let key = Self.value(of: itemprop, at: node, in: document) else {
          continue
        }
        guard Self.properties.contains(key), properties[key] == nil else { continue }
        let text = value("content", node) ?? value("datetime", node) ?? document.text(of: node)
        if !text.trimmed.isEmpty { properties[key] = text.trimmed }
      }
    }
    self.contents = contents
    self.properties = properties
    self.title = title
    self.canonical = canonical
    self.base = base
    language = page.tags.first == .html ? (value("lang", 0) ?? value("xml:lang", 0)) : nil
  }

  /// The first content under the first of some names that is there.
  func first(_ names: String...) -> String? {
    names.lazy.compactMap { contents[$0]?.first }.first
  }

  /// All contents under some names.
  func all(_ names: String...) -> [String] {
    names.flatMap { contents[$0] ?? [] }
  }

  /// The first content of an `itemprop`.
  func property(_ name: String) -> String? {
    properties[name] ?? contents[name.lowercased()]?.first
  }

  private static let properties: Set<String> = [
    "headline", "datePublished", "dateModified", "articleSection", "author", "name", "inLanguage",
    "description", "alternativeHeadline", "isAccessibleForFree",
  ]

  private static func value(of name: Int, at node: Int, in document: MarkupDocument) -> String? {
    for index in document.nodes[node].range where document.attributes[index].name == name {
      return document.string(document.attributes[index].range)
    }
    return nil
  }
}
