import Ontology

/// Decides which senses are one, the user's decisions first.
struct IdentityResolver {
  private let builder: GraphBuilder
  private let blocks: [ArticleBlock]
  private let strings: StringTable
  private var actors: [UInt32: Actor] = [:]
  private var senses: [Sense] = []
  private var numbers: [String: Int] = [:]
  private var drafts: [IdentityDraft] = []
  private var doubts: [IdentityLedger.Candidate] = []

  init(_ blocks: [ArticleBlock], _ builder: GraphBuilder) {
    self.blocks = blocks
    self.builder = builder
    strings = builder.vocabulary.strings
  }

  func resolved() -> Identities {
    var copy = self
    return copy.resolve()
  }

  private mutating func resolve() -> Identities {
    let moved = movedOccurrences()
    let occurrences = EntityOccurrences(blocks)
    findActors()
    let countries = Set(actors.filter { $0.value.entityClass == "Country" }.keys)
    findSenses(occurrences, countries, moved)
    var groups = IdentityGroups(count: senses.count)
    for row in builder.ledger.binding.reversed() { apply(row, to: &groups) }
    let linker = EntityLinker(
      senses, occurrences, strings, actors: actors, countries: countries)
    let links = linker.links()
    apply(links.certain, to: &groups)
    doubt(links.doubtful, &groups)
    let names = chosenNames(&groups)
    var identities = identities(names, &groups)
    EventResolver(blocks, builder).resolve(&identities, &drafts)
    identities.decisions = Self.numbered(drafts)
    identities.reviewQueue = Self.ranked(doubts)
    return identities
  }

  // MARK: Senses

  /// Where a user's split says that a name means another thing: by article and slug, the new identifier.
  private func movedOccurrences() -> [Identities.ArticleSlug: String] {
    let rows = builder.ledger.binding.filter { $0.decision == .split && !$0.articles.isEmpty }
    guard !rows.isEmpty else { return [:] }
    var moved: [Identities.ArticleSlug: String] = [:]
    for row in rows {
      let interner = builder.vocabulary.interner
      let name = Self.name(row.first)
      guard let slug = interner.number(of: name) ?? interner.number(of: Self.slug(name)) else {
        continue
      }
      for (article, block) in blocks.enumerated()
      where row.articles.contains(strings[block.article[0]]) {
        moved[Identities.ArticleSlug(article: article, slug: slug)] = Self.name(row.second)
      }
    }
    return moved
  }

  private mutating func findActors() {
    var slugs: Set<UInt32> = []
    for block in blocks {
      for row in block.entities {
        slugs.insert(row.slug)
        if row.affiliation != StringTable.none { slugs.insert(row.affiliation) }
      }
    }
    for slug in slugs { actors[slug] = builder.ontology.actors.actor(strings[slug]) }
  }

  private mutating func findSenses(
    _ occurrences: EntityOccurrences, _ countries: Set<UInt32>,
    _ moved: [Identities.ArticleSlug: String]
  ) {
    let published = blocks.map { block in
      DateCode(strings.optional(block.article[4]).flatMap { CalendarDate(beginningOf: $0) })
    }
    var finder = SenseFinder(
      occurrences, strings, builder.ontology, published: published, countries: countries)
    var leaving: [String: [EntityOccurrences.Occurrence]] = [:]
    for group in occurrences.groups {
      var staying = group
      if !moved.isEmpty {
        func target(_ occurrence: EntityOccurrences.Occurrence) -> String? {
          moved[Identities.ArticleSlug(article: Int(occurrence.article), slug: occurrence.slug)]
        }
        for occurrence in group {
          if let name = target(occurrence) { leaving[name, default: []].append(occurrence) }
        }
        staying = group.filter { target($0) == nil }[...]
      }
      if let slug = staying.first?.slug { finder.add(staying, isKnown: actors[slug] != nil) }
    }
    senses = finder.senses
    drafts = finder.rows
    doubts = finder.doubts
    let present = Set(senses.map(\.slug))
    for slug in actors.keys.filter({ !present.contains($0) }) {
      senses.append(
        Sense(name: strings[slug], slug: slug, family: nil, countries: [], occurrences: []))
    }
    for name in leaving.keys.sorted() { move(leaving[name] ?? [], to: name) }
    senses.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (number, sense) in senses.enumerated() { numbers[sense.name] = number }
  }

  /// Takes occurrences into the sense of a name, which may be new.
  private mutating func move(_ occurrences: [EntityOccurrences.Occurrence], to name: String) {
    guard let first = occurrences.first else { return }
    let index = senses.firstIndex { $0.name == name }
    let old = index.map { senses.remove(at: $0) }
    senses.append(
      Sense(
        name: name, slug: old?.slug ?? first.slug, family: old?.family,
        countries: old?.countries ?? [],
        occurrences: ((old?.occurrences ?? []) + occurrences).sorted {
          ($0.article, $0.row) < ($1.article, $1.row)
        }))
  }

  // MARK: Decisions

  private static func name(_ identifier: String) -> String {
    identifier.lastIndex(of: ":").map { String(identifier[identifier.index(after: $0)...]) }
      ?? identifier
  }

  /// The name of a sense without what tells it from others: "ministry-of-defence".
  private static func slug(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  private func apply(_ row: IdentityLedger.Row, to groups: inout IdentityGroups) {
    let name = Self.name(row.first)
    // What a split leaves behind may have one sense only.
    let staying = row.articles.isEmpty ? nil : numbers[Self.slug(name)]
    guard let first = numbers[name] ?? staying, let second = numbers[Self.name(row.second)]
    else { return }
    switch row.decision {
    case .merge: _ = groups.unite(first, second)
    case .split where !row.articles.isEmpty:
      // Whoever else has the name is not meant either.
      for sense in senses.indices where sense != second && senses[sense].slug == senses[first].slug
      {
        _ = groups.keepApart(sense, second)
      }
    case .split, .keepApart: _ = groups.keepApart(first, second)
    case .reject, .undo: break
    }
  }

  private mutating func apply(_ links: [EntityLinker.Link], to groups: inout IdentityGroups) {
    let ordered = links.sorted { left, right in
      let (a, b) = (names(of: left), names(of: right))
      return left.score == right.score ? a < b : left.score > right.score
    }
    var known = knownActors(&groups)
    for link in ordered where !groups.areOne(link.sense, link.other) {
      let (a, b) = (groups.root(link.sense), groups.root(link.other))
      let isRival = link.score < 1 && known[a] != nil && known[b] != nil
      let (first, second) = names(of: link)
      if isRival || !groups.unite(a, b) { continue }
      known[groups.root(a)] = known[a] ?? known[b]
      drafts.append(
        IdentityDraft(
          decision: .merge, first: "entity:" + second, second: "entity:" + first,
          reason: link.reason, score: link.score))
    }
  }

  private func names(of link: EntityLinker.Link) -> (String, String) {
    (senses[link.sense].name, senses[link.other].name)
  }

  private func knownActors(_ groups: inout IdentityGroups) -> [Int: UInt32] {
    var known: [Int: UInt32] = [:]
    for (number, sense) in senses.enumerated() where isKnown(sense) {
      known[groups.root(number)] = sense.slug
    }
    return known
  }

  /// Whether the tables know whom a sense means: the slug is theirs, and no user has moved it to another.
  private func isKnown(_ sense: Sense) -> Bool {
    actors[sense.slug] != nil && sense.name == strings[sense.slug]
  }

  private mutating func doubt(_ links: [EntityLinker.Link], _ groups: inout IdentityGroups) {
    for link in links
    where !groups.areOne(link.sense, link.other) && groups.mayBeOne(link.sense, link.other) {
      let pair = names(of: link)
      doubts.append(
        IdentityLedger.Candidate(
          first: "entity:" + pair.1, second: "entity:" + pair.0, reason: link.reason,
          score: link.score,
          documentCount: min(
            senses[link.sense].occurrences.count, senses[link.other].occurrences.count)))
    }
  }

  private static func numbered(_ drafts: [IdentityDraft]) -> [IdentityLedger.Row] {
    drafts.sorted { ($0.first, $0.second, $0.reason) < ($1.first, $1.second, $1.reason) }
      .enumerated().map { number, draft in
        IdentityLedger.Row(
          sequence: number + 1, decision: draft.decision, first: draft.first,
          second: draft.second, reason: draft.reason, score: draft.score, source: .automatic)
      }
  }

  private static func ranked(
    _ candidates: [IdentityLedger.Candidate]
  ) -> [IdentityLedger.Candidate] {
    candidates.sorted { left, right in
      let (a, b) = (left.urgency, right.urgency)
      return a == b ? (left.first, left.second) < (right.first, right.second) : a > b
    }
  }

  // MARK: Nodes

  /// The sense that names each group: the first of a user's merge, else an actor of the tables, else the one with most
  /// words, else the first.
  private func chosenNames(_ groups: inout IdentityGroups) -> [Int: Int] {
    var chosen: [Int: Int] = [:]
    let merged = Set(
      builder.ledger.binding.filter { $0.decision == .merge }.map { Self.name($0.second) })
    func rank(_ number: Int) -> (Int, Int, Int, Int) {
      let sense = senses[number]
      return (
        merged.contains(sense.name) ? 1 : 0, isKnown(sense) ? 0 : 1,
        -sense.name.split(separator: "-").count, number
      )
    }
    for number in senses.indices {
      let root = groups.root(number)
      if let other = chosen[root], rank(other) < rank(number) { continue }
      chosen[root] = number
    }
    return chosen
  }

  private func identities(
    _ chosen: [Int: Int], _ groups: inout IdentityGroups
  ) -> Identities {
    var identities = Identities()
    identities.actors = actors
    let order = chosen.sorted { $0.value < $1.value }
    var nodes: [Int: UInt32] = [:]
    for (root, sense) in order {
      nodes[root] = identities.addEntity(
        senses[sense].name, actor: isKnown(senses[sense]) ? actors[senses[sense].slug] : nil)
    }
    for (number, sense) in senses.enumerated() {
      guard let node = nodes[groups.root(number)] else { continue }
      let isMain = sense.name == strings[sense.slug]
      if isMain { identities.slugNodes[sense.slug] = node }
      for occurrence in sense.occurrences where !isMain || occurrence.slug != sense.slug {
        identities.exceptions[
          Identities.ArticleSlug(article: Int(occurrence.article), slug: occurrence.slug)] = node
      }
    }
    for row in builder.ledger.rejections {
      for identifier in [row.first, row.second] where identifier.hasPrefix("entity:") {
        guard let sense = numbers[Self.name(identifier)] else { continue }
        identities.rejectedEnds[identifier] = nodes[groups.root(sense)]
      }
    }
    return identities
  }
}

extension IdentityLedger.Candidate {
  /// What the review queue is ranked by.
  var urgency: Double { score * Double(documentCount) }
}
