/// What an element of a feed means, whatever its format and prefix.
enum FeedField: Hashable {
  case item, title, link, identifier, content, summary, body, published, updated, author, name,
    email
  case category, publisher, language, source, origin, withdrawn, section, other

  /// Known prefixes by the URI of their namespace; RSS's and Atom's own have none.
  private static func prefix(of space: String) -> String {
    switch space {
    case "http://purl.org/rss/1.0/modules/content/": "content"
    case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/": "dc"
    case "http://purl.org/dc/terms/": "dcterms"
    case "http://purl.org/atompub/tombstones/1.0": "at"
    case "http://search.yahoo.com/mrss", "http://search.yahoo.com/mrss/": "media"
    case "http://www.w3.org/1999/xhtml": "xhtml"
    case "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://www.itunes.com/DTDs/Podcast-1.0.dtd":
      "itunes"
    case "http://rssnamespace.org/feedburner/ext/1.0": "feedburner"
    case "http://prismstandard.org/namespaces/1.2/basic/",
      "http://prismstandard.org/namespaces/basic/2.0/":
      "prism"
    case "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
      "http://channel.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
      "http://blogs.law.harvard.edu/tech/rss", "http://www.w3.org/2005/Atom",
      "http://purl.org/atom/ns#", "http://backend.userland.com/rss",
      "http://cyber.law.harvard.edu/rss/rss.html", "http://purl.org/net/rss1.1#":
      ""
    default: "?"
    }
  }

  /// The field of an element with a local name, in which an undeclared prefix stands, and a namespace.
  init(name: String, space: String?) {
    let prefix = Self.prefix(of: space ?? "")
    let name = name.lowercased()
    self = Self.fields[prefix.isEmpty ? name : prefix + ":" + name] ?? .other
  }

  // swift-format-ignore
  private static let fields: [String: FeedField] = [
    "item": .item, "entry": .item, "title": .title, "dc:title": .title,
    "link": .link, "guid": .identifier, "id": .identifier, "dc:identifier": .identifier,
    "feedburner:origlink": .origin,
    "content:encoded": .content, "content": .content, "fullitem": .content, "xhtml:body": .body, "body": .body,
    "description": .summary, "summary": .summary, "dc:description": .summary, "itunes:summary": .summary,
    "itunes:author": .author, "tagline": .summary,
    "subtitle": .summary,
    "pubdate": .published, "published": .published, "issued": .published, "created": .published, "dc:date": .published,
    "dcterms:issued": .published, "dcterms:created": .published, "prism:publicationdate": .published,
    "updated": .updated, "modified": .updated, "dcterms:modified": .updated, "lastbuilddate": .updated,
    "prism:modificationdate": .updated,
    "author": .author, "dc:creator": .author, "contributor": .other, "name": .name, "email": .email,
    "category": .category, "dc:subject": .category, "prism:section": .section, "dc:publisher": .publisher,
    "dc:language": .language, "language": .language, "source": .source,
    "at:deleted-entry": .withdrawn, "deleted-entry": .withdrawn,
  ]
}
