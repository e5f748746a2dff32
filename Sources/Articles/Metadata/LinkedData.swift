/// The objects of a page's JSON-LD.
struct LinkedData: Sendable {
  /// An object that stands for a page or an article.
  struct Entry: Sendable {
    let object: LooseJSON
    let types: Set<String>
    /// Whether it lies in a list of other pages.
    let isListed: Bool
  }

  /// All objects with a type, in document order.
  let entries: [Entry]
  private let byIdentifier: [String: LooseJSON]

  private static let mostEntries = 2000
  /// Keys under which other articles lie.
  private static let listKeys: Set<String> = [
    "itemListElement", "hasPart", "relatedLink", "blogPost", "blogPosts", "isPartOf", "mentions",
    "citation", "about", "subjectOf", "comment",
  ]

  /// The most bytes of a block; more than an article's whole text is no description of one.
  private static let mostBytes = PlainParagraphs.mostBytes

  /// Reads the blocks of a page.
  init(scripts: [[UInt8]]) {
    var entries: [Entry] = []
    var byIdentifier: [String: LooseJSON] = [:]
    for script in scripts where script.count <= Self.mostBytes {
      // Depth first, in document order; the parser bounds the depth.
      var pending = LooseJSONParser.values(in: script).reversed().map { ($0, false) }
      while let (value, isListed) = pending.popLast(), entries.count < Self.mostEntries {
        switch value {
        case .array(let elements):
          pending.append(contentsOf: elements.reversed().map { ($0, isListed) })
        case .object(let members):
          let types = Set(value["@type"]?.texts.map(Self.localName) ?? [])
          if !types.isEmpty {
            entries.append(Entry(object: value, types: types, isListed: isListed))
          }
          if let identifier = value["@id"]?.text, members.count > 1, byIdentifier[identifier] == nil
          {
            byIdentifier[identifier] = value
          }
          pending.append(
            contentsOf: members.reversed().map {
              ($0.value, isListed || Self.listKeys.contains($0.key))
            })
        default: break
        }
      }
    }
    self.entries = entries
    self.byIdentifier = byIdentifier
  }

  /// The object itself, or what its `@id` refers to.
  func resolved(_ value: LooseJSON) -> LooseJSON {
    guard case .object(let members) = value, members.count <= 2,
      let identifier = value["@id"]?.text, value["name"] == nil
    else { return value }
    return byIdentifier[identifier] ?? value
  }

  private static func localName(_ type: String) -> String {
    String(type.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last ?? "")
  }
}
