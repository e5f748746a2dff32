/// The object of a page's JSON-LD that describes the article itself.
struct LinkedArticle: Sendable {
  private let data: LinkedData
  private let object: LooseJSON
  /// Its `@type`s.
  let types: Set<String>

  /// Types of schema.org that hold text by an author.
  static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
    "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle",
    "SocialMediaPosting", "DiscussionForumPosting", "AdvertiserContentArticle", "SatiricalArticle",
    "Blogposting", "article", "newsArticle", "Newsarticle", "blogPosting", "CreativeWork", "Review",
    "HowTo", "Recipe", "FAQPage", "QAPage",
    // What fact checks carry in place of an article.
    "ClaimReview",
  ]
  private static let pageTypes: Set<String> = [
    "WebPage", "ItemPage", "AboutPage", "MedicalWebPage",
  ]

  /// The object that fits the page best; nil where there is none.
  ///
  /// - Parameters:
  ///   - data: the page's JSON-LD.
  ///   - address: the page's canonical address.
  ///   - titles: what else on the page may be the headline.
  init?(in data: LinkedData, address: String?, titles: [String]) {
    var best: (entry: LinkedData.Entry, score: Int)?
    for entry in data.entries {
      guard let score = Self.score(entry, address: address, titles: titles) else { continue }
      if best.map({ score > $0.score }) ?? true { best = (entry, score) }
    }
    guard let best else { return nil }
    self.data = data
    object = best.entry.object
    types = best.entry.types
  }

  private static func score(
    _ entry: LinkedData.Entry, address: String?, titles: [String]
  ) -> Int? {
    let object = entry.object
    var score: Int
    if !entry.types.isDisjoint(with: articleTypes) {
      score = entry.types.contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") } ? 4 : 2
    } else if !entry.types.isDisjoint(with: pageTypes) {
      score = 0
    } else {
      return nil
    }
    if entry.isListed { score -= 4 }
    if object["datePublished"] != nil { score += 1 }
    if object["articleBody"] != nil { score += 1 }
    if let headline = (object["headline"] ?? object["name"])?.text {
      score += titles.contains { Words.overlap($0, headline) >= 0.6 } ? 3 : 0
    }
    if let address {
      let own = [object["url"], object["mainEntityOfPage"], object["@id"]].compactMap { $0 }
        .flatMap { [$0.text, $0["@id"]?.text, $0["url"]?.text].compactMap { $0 } }
      score += own.contains { PageAddress.areSame($0, address) } ? 3 : 0
    }
    return score
  }

  /// Whether it is an article and not only a page.
  var isArticle: Bool { !types.isDisjoint(with: Self.articleTypes) }
  /// Whether a newsroom calls it news.
  var isNews: Bool { types.contains { $0.hasSuffix("NewsArticle") || $0 == "LiveBlogPosting" } }
  var isLiveBlog: Bool { types.contains("LiveBlogPosting") }

  var headline: String? { (object["headline"] ?? (isArticle ? object["name"] : nil))?.texts.first }
  var standfirst: String? {
    (object["alternativeHeadline"] ?? object["description"])?.texts.first
  }
  var published: PublicationDate? {
    date("datePublished") ?? date("dateCreated") ?? date("uploadDate")
  }
  var updated: PublicationDate? { date("dateModified") }
  var body: String? { object["articleBody"]?.texts.joined(separator: "\n") }
  var language: String? {
    object["inLanguage"].flatMap { $0.texts.first ?? $0["alternateName"]?.text ?? $0["name"]?.text }
  }
  var sections: [String] { object["articleSection"]?.texts ?? [] }
  var address: String? {
    object["url"]?.text ?? object["mainEntityOfPage"].flatMap { $0["@id"]?.text ?? $0.text }
  }
  var wordCount: Int? { object["wordCount"]?.text.flatMap { Int($0) } }
  /// Whether all of it is shown to everybody; nil where nothing is said.
  var isFree: Bool? {
    object["isAccessibleForFree"]?.texts.first.map { $0.lowercased() != "false" && $0 != "0" }
  }
  var keywords: [String] {
    (object["keywords"]?.elements ?? []).flatMap { value in
      (value.text ?? value["name"]?.text ?? "").split(separator: ",").map { String($0).trimmed }
    }.filter { !$0.isEmpty }
  }
  var publisher: String? {
    guard let value = object["publisher"] ?? object["sourceOrganization"] else { return nil }
    return value.elements.lazy.compactMap { self.names(of: $0).first }.first
  }
  /// The names of its authors as written; organisations only where they are agencies.
  var authors: [String] {
    let authors = (object["author"]?.elements ?? []) + (object["creator"]?.elements ?? [])
    return authors.flatMap { author -> [String] in
      let types = data.resolved(author)["@type"]?.texts ?? []
      let names = names(of: author)
      guard types.contains(where: { $0.hasSuffix("Organization") }) else { return names }
      return names.compactMap { Bylines.agency($0) }
    }
  }
  /// The updates of a live blog, in their order.
  var updates: [LiveUpdate] {
    (object["liveBlogUpdate"]?.elements ?? []).map { update in
      LiveUpdate(
        title: update["headline"]?.text, text: update["articleBody"]?.text ?? "",
        published: update["datePublished"]?.text.flatMap {
          PublicationDate(parsing: $0, source: .jsonLD)
        })
    }
  }

  private func names(of value: LooseJSON) -> [String] {
    let resolved = data.resolved(value)
    return resolved.text.map { [$0] } ?? resolved["name"]?.texts ?? []
  }

  private func date(_ key: String) -> PublicationDate? {
    object[key]?.texts.lazy.compactMap { PublicationDate(parsing: $0, source: .jsonLD) }.first
  }
}

/// An update of a live blog as JSON-LD tells it.
struct LiveUpdate: Equatable, Sendable {
  let title: String?
  let text: String
  let published: PublicationDate?
}
