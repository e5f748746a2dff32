import Facts
import Ontology

/// Gathers what the articles tell of each node.
struct NodeAssembler {
  private struct EntityMention {
    let node: UInt32
    let article: UInt32
    let row: UInt32
  }

  private let blocks: [ArticleBlock]
  private let identities: Identities
  private let vocabulary: BuilderVocabulary
  private let strings: StringTable
  /// The countries among the bodies to which words tie an entity.
  private let countries: Set<UInt32>

  init(_ blocks: [ArticleBlock], _ identities: Identities, _ builder: GraphBuilder) {
    self.blocks = blocks
    self.identities = identities
    vocabulary = builder.vocabulary
    let strings = builder.vocabulary.strings
    self.strings = strings
    let bodies = Set(blocks.flatMap { $0.entities.map(\.affiliation) })
    countries = bodies.filter { body in
      strings.optional(body).flatMap { builder.ontology.actors.actor($0) }?.entityClass == "Country"
    }
  }

  /// The columns of the nodes in an order.
  func columns(_ order: [UInt32], _ texts: inout CanonicalTexts) -> NodeColumns {
    let entities = mentions { block in
      block.entities.indices
    } node: { article, row in
      identities.entity(blocks[article].entities[row].slug, article: article)
    }
    let events = mentions { block in
      block.events.indices
    } node: { article, row in
      identities.event(blocks[article].events[row].key)
    }
    var columns = NodeColumns()
    for node in order {
      columns.identifiers.append(texts.number(identities.names[Int(node)]))
      if node < identities.entityCount {
        addEntity(node, Self.rows(of: node, in: entities), to: &columns, &texts)
      } else {
        addEvent(node, Self.rows(of: node, in: events), to: &columns, &texts)
      }
      columns.aliasStarts.append(UInt32(columns.aliases.count))
      columns.firstSeen.append(.none)
      columns.lastSeen.append(.none)
    }
    return columns
  }

  /// All rows of a kind, sorted by node, then in the order of articles and text.
  private func mentions(
    _ rows: (ArticleBlock) -> Range<Int>, node: (Int, Int) -> UInt32?
  ) -> [EntityMention] {
    var found: [EntityMention] = []
    for (article, block) in blocks.enumerated() {
      for row in rows(block) {
        if let node = node(article, row) {
          found.append(
            EntityMention(node: node, article: UInt32(article), row: UInt32(row)))
        }
      }
    }
    return found.sorted { ($0.node, $0.article, $0.row) < ($1.node, $1.article, $1.row) }
  }

  private static func rows(
    of node: UInt32, in mentions: [EntityMention]
  ) -> ArraySlice<EntityMention> {
    let start = mentions.count.partition { mentions[$0].node < node } ?? mentions.count
    return mentions[start...].prefix { $0.node == node }
  }

  private func addEntity(
    _ node: UInt32, _ mentions: ArraySlice<EntityMention>, to columns: inout NodeColumns,
    _ texts: inout CanonicalTexts
  ) {
    // The name that the node goes by says how it is written; the names merged into it are aliases.
    var labels = TextVotes()
    var otherLabels = TextVotes()
    let name = identities.name(ofNode: node)
    let slug = name.prefix { $0 != "." }
    var classes = TextVotes()
    var countries = TextVotes()
    var aliases: Set<UInt32> = []
    var count: UInt32 = 0
    for mention in mentions {
      let block = blocks[Int(mention.article)]
      let row = block.entities[Int(mention.row)]
      if strings.utf8(row.slug).elementsEqual(slug.utf8) {
        labels.add(row.label, row.mentionCount)
      } else {
        otherLabels.add(row.label, row.mentionCount)
      }
      classes.add(row.entityClass, row.mentionCount)
      if self.countries.contains(row.affiliation) {
        countries.add(row.affiliation, row.mentionCount)
      }
      aliases.formUnion(block.aliases[row.aliases])
      aliases.insert(row.label)
      count += row.mentionCount
    }
    let actor = identities.actor(ofNode: node)
    let own = labels.winner(strings)
    let label = actor?.name ?? strings[own == StringTable.none ? otherLabels.winner(strings) : own]
    let names = Set(aliases.map { strings[$0] })
      .union(actor.map { $0.aliases + $0.acronyms } ?? []).subtracting([label, ""])
    columns.labels.append(texts.number(label.isEmpty ? name : label))
    columns.classes.append(
      texts.number(actor?.entityClass ?? strings.optional(classes.winner(strings))))
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      columns.aliases.append(texts.number(name))
    }
    columns.mentionCounts.append(count)
    columns.documentCounts.append(Self.articles(mentions))
    columns.wikidata.append(texts.number(actor?.wikidata))
    columns.countries.append(
      texts.number(actor?.country ?? strings.optional(countries.winner(strings))))
    columns.events.append(NodeColumns.noEvent)
  }

  private func addEvent(
    _ node: UInt32, _ mentions: ArraySlice<EntityMention>, to columns: inout NodeColumns,
    _ texts: inout CanonicalTexts
  ) {
    var labels = TextVotes()
    var classes = TextVotes()
    var relations = TextVotes()
    var nouns = TextVotes()
    var places = TextVotes()
    var time: TimeCode?
    var count: UInt32 = 0
    for mention in mentions {
      let row = blocks[Int(mention.article)].events[Int(mention.row)]
      labels.add(row.label, 1)
      classes.add(row.eventClass, 1)
      relations.add(row.relation, 1)
      nouns.add(row.noun, 1)
      places.add(row.placeLabel, 1)
      count += row.mentionCount
      time = Self.better(time, vocabulary.time(row.time))
    }
    let label = labels.winner(strings)
    columns.labels.append(
      label == StringTable.none ? texts.number("event") : texts.number(label))
    columns.classes.append(
      mentions.isEmpty ? texts.number("Event") : texts.number(classes.winner(strings)))
    columns.mentionCounts.append(count)
    columns.documentCounts.append(Self.articles(mentions))
    columns.wikidata.append(StringTable.none)
    columns.countries.append(StringTable.none)
    columns.events.append(UInt32(columns.eventRows.count))
    columns.eventRows.append(
      NodeColumns.EventRow(
        relation: texts.number(relations.winner(strings)),
        noun: texts.number(nouns.winner(strings)), time: time,
        place: texts.number(places.winner(strings))))
  }

  private static func articles(_ mentions: ArraySlice<EntityMention>) -> UInt32 {
    var count: UInt32 = 0
    var last: UInt32?
    for mention in mentions where mention.article != last {
      count += 1
      last = mention.article
    }
    return count
  }

  /// The time that says more: from the text rather than from the publication, then the earlier.
  private static func better(_ left: TimeCode?, _ right: TimeCode?) -> TimeCode? {
    guard let left else { return right }
    guard let right else { return left }
    func rank(_ time: TimeCode) -> [UInt32] {
      [
        time.origin == .text ? 0 : 1, time.grain == .day ? 0 : 1, time.start.bits, time.end.bits,
      ]
    }
    return rank(right).lexicographicallyPrecedes(rank(left)) ? right : left
  }
}

/// How often each of several texts was given.
struct TextVotes {
  /// The first text and its count; most things have one name only.
  private var first: (text: UInt32, count: UInt32) = (StringTable.none, 0)
  private var others: [UInt32: UInt32] = [:]

  mutating func add(_ text: UInt32, _ count: UInt32) {
    guard text != StringTable.none else { return }
    if first.text == StringTable.none { first.text = text }
    if first.text == text { first.count += count } else { others[text, default: 0] += count }
  }

  /// The most frequent; of several the one whose bytes come first.
  func winner(_ strings: StringTable) -> UInt32 {
    var best = first
    for (text, count) in others
    where count > best.count || count == best.count && strings.precedes(text, best.text) {
      best = (text, count)
    }
    return best.text
  }
}

extension NodeColumns {
  /// Takes the dates of the edges at each node over.
  mutating func see(_ edges: EdgeColumns) {
    for edge in 0..<edges.count {
      for end in [edges.sources[edge], edges.targets[edge]] {
        firstSeen[Int(end)] = .first(firstSeen[Int(end)], edges.firstSeen[edge])
        lastSeen[Int(end)] = .last(lastSeen[Int(end)], edges.lastSeen[edge])
      }
    }
  }
}
