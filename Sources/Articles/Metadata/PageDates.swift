/// Finds when a page was published and changed.
///
/// The sources are asked in the order of `PublicationDate.Source`; a later one only completes an earlier one of the
/// same day that lacks its time or zone.
struct PageDates {
  private(set) var published: PublicationDate?
  private(set) var updated: PublicationDate?

  init(
    _ page: Page, meta: MetaElements, linked: LinkedArticle?, address: String?
  ) {
    let trusted = linked?.isArticle == true
    var published: [PublicationDate?] = [
      trusted ? linked?.published : nil,
      Self.date(
        meta, .openGraph,
        [
          "article:published_time", "article:published", "og:article:published_time",
          "og:published_time",
          "article:published:time", "og:pubdate", "og:publish_date", "rnews:datepublished",
        ]),
      meta.property("datePublished").flatMap { PublicationDate(parsing: $0, source: .microdata) },
      Self.date(
        meta, .meta,
        [
          "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "cxenseparse:pageclass:publishtime", "dc.date.issued", "dcterms.created",
          "dcterms.issued", "dc.date.created",
          "dc.date", "dcterms.date", "dc.created", "publish-date", "publish_date", "publishdate",
          "publication_date",
          "pubdate", "pub_date", "date", "date.created", "date.available", "article_date_original",
          "article.published", "article.created", "originalpublicationdate", "displaydate",
          "publish_time",
          "citation_publication_date", "citation_online_date", "citation_date", "timestamp",
          "published_date",
          "published", "created", "shareaholic:article_published_time", "parsely-metadata",
          "uploaddate",
          "gsa_date", "buildDate", "article_published_time", "dcterms.available",
        ]),
    ]
    if !trusted { published.insert(linked?.published, at: 2) }
    let times = Self.timeElements(page)
    published.append(times.published)
    published.append(address.flatMap { PageAddress.date($0) })
    let written = published.contains { $0 != nil } ? nil : VisibleDates.find(page)
    published.append(written)
    self.published = Self.best(published.compactMap { $0 })
    let modified: [PublicationDate?] = [
      linked?.updated,
      Self.date(
        meta, .openGraph,
        [
          "article:modified_time", "og:updated_time", "article:modified", "og:modified_time",
          "og:article:modified_time", "article:modified:time",
        ]),
      meta.property("dateModified").flatMap { PublicationDate(parsing: $0, source: .microdata) },
      Self.date(
        meta, .meta,
        [
          "last-modified", "dcterms.modified", "dc.date.modified", "date.modified", "date.updated",
          "revised", "modified",
        ]),
      times.updated,
    ]
    updated = Self.best(modified.compactMap { $0 })
    if self.published == nil, let updated { self.published = updated }
  }

  private static func date(
    _ meta: MetaElements, _ source: PublicationDate.Source, _ names: [String]
  ) -> PublicationDate? {
    names.lazy.compactMap { meta.first($0) }
      .compactMap { PublicationDate(parsing: $0, source: source) }.first
  }

  /// The first date, completed by later ones: a time for a day alone, a zone for the same local time.
  private static func best(_ dates: [PublicationDate]) -> PublicationDate? {
    guard let first = dates.first else { return nil }
    if first.secondOfDay == nil || isMidnightWithoutMeaning(first) {
      let fuller = dates.dropFirst().first { other in
        other.secondOfDay != nil && !isMidnightWithoutMeaning(other)
          && abs(other.dayNumber - first.dayNumber) <= (other.offset == nil ? 0 : 1)
      }
      return fuller ?? first
    }
    if first.offset == nil {
      let zoned = dates.dropFirst().first { other in
        other.offset != nil && other.dayNumber == first.dayNumber
          && abs((other.secondOfDay ?? -999) - (first.secondOfDay ?? 0)) < 60
      }
      if let zoned { return first.inZone(zoned.offset) }
      let shifted = dates.dropFirst().first { other in
        guard let instant = other.instant, let second = first.secondOfDay else { return false }
        let difference = abs(instant - (first.dayNumber * 86_400 + second))
        return difference <= 14 * 3600 && difference % 900 < 60
      }
      return shifted ?? first
    }
    return first
  }

  private static func isMidnightWithoutMeaning(_ date: PublicationDate) -> Bool {
    date.secondOfDay == 0 && (date.offset == 0 || date.offset == nil)
  }

  /// The `time` elements nearest to the headline.
  private static func timeElements(
    _ page: Page
  ) -> (published: PublicationDate?, updated: PublicationDate?) {
    let headline = page.tags.firstIndex(of: .h1) ?? 0
    var published: (date: PublicationDate, distance: Int)?
    var updated: PublicationDate?
    for node in page.elements(.time) {
      let written = page.document.attribute("datetime", of: node) ?? page.document.text(of: node)
      guard let date = PublicationDate(parsing: written, source: .timeElement) else { continue }
      let classes = (page.document.attribute("class", of: node) ?? "").lowercased()
      let distance = node < headline ? 2 * (headline - node) : node - headline
      if classes.contains("updated") || classes.contains("modified") {
        if !classes.contains("published") {
          updated = updated ?? date
          continue
        }
      }
      if published.map({ distance < $0.distance }) ?? true { published = (date, distance) }
    }
    return (published?.date, updated)
  }
}
