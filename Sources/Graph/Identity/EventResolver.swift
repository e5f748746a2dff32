import Ontology

/// Puts together the events of different articles that are one.
///
/// Two events are one when relation and participants agree, the days lie within two of each other, and no two places
/// contradict. They are put together from the earliest on, so that a chain of days does not make one event of a week.
struct EventResolver {
  /// An event with what is compared.
  private struct Event {
    let key: UInt32
    let relation: UInt32
    let noun: UInt32
    let day: Int?
    let place: UInt32
    let agents: Set<UInt32>
    let others: Set<UInt32>
    let name: String

    var participants: Set<UInt32> { agents.union(others) }
  }

  /// How many days apart accounts of one event may lie.
  static let daysApart = 2

  private let blocks: [ArticleBlock]
  private let builder: GraphBuilder

  init(_ blocks: [ArticleBlock], _ builder: GraphBuilder) {
    self.blocks = blocks
    self.builder = builder
  }

  func resolve(_ identities: inout Identities, _ drafts: inout [IdentityDraft]) {
    let events = events(identities)
    var groups = IdentityGroups(count: events.count)
    decide(events, &groups)
    unite(events, &groups, &drafts)
    var members: [Int: [UInt32]] = [:]
    for index in events.indices {
      members[groups.root(index), default: []].append(events[index].key)
    }
    // The events are sorted by name, so that a root is the first of its group.
    for root in members.keys.sorted() {
      identities.addEvent(events[root].name, keys: members[root] ?? [])
    }
  }

  // MARK: Reading

  private func events(_ identities: Identities) -> [Event] {
    let strings = builder.vocabulary.strings
    var found: [UInt32: Event] = [:]
    for (article, block) in blocks.enumerated() {
      for row in block.events where found[row.key] == nil {
        found[row.key] = event(row, article, identities)
      }
    }
    for block in blocks {
      for row in block.statements {
        for end in [row.subject, row.object] where end.kind == .event && found[end.key] == nil {
          found[end.key] = Event(
            key: end.key, relation: StringTable.none, noun: StringTable.none, day: nil,
            place: StringTable.none, agents: [], others: [], name: strings[end.key])
        }
      }
    }
    return found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private func event(
    _ row: ArticleBlock.EventRow, _ article: Int, _ identities: Identities
  ) -> Event {
    let block = blocks[article]
    let strings = builder.vocabulary.strings
    var agents: Set<UInt32> = []
    var others: Set<UInt32> = []
    for role in block.roles[row.roles] where role.end.kind == .entity {
      guard let node = identities.entity(role.end.key, article: article) else { continue }
      switch strings[role.role] {
      case "agent", "party": agents.insert(node)
      case "place", "location": break
      default: others.insert(node)
      }
    }
    let time = builder.vocabulary.time(row.time)
    let published = strings.optional(block.article[4]).flatMap { CalendarDate(beginningOf: $0) }
    let start = time.map { $0.start == .none ? $0.end : $0.start } ?? DateCode(published)
    return Event(
      key: row.key, relation: row.relation, noun: row.noun, day: start.dayNumber,
      place: row.placeLabel, agents: agents, others: others, name: strings[row.key])
  }

  // MARK: Deciding

  private func decide(_ events: [Event], _ groups: inout IdentityGroups) {
    let numbers = Dictionary(
      events.enumerated().map { ("event:" + $0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for row in builder.ledger.binding.reversed() {
      guard let first = numbers[row.first], let second = numbers[row.second] else { continue }
      switch row.decision {
      case .merge: _ = groups.unite(first, second)
      case .split, .keepApart: _ = groups.keepApart(first, second)
      case .reject, .undo: break
      }
    }
  }

  private func unite(
    _ events: [Event], _ groups: inout IdentityGroups, _ drafts: inout [IdentityDraft]
  ) {
    let dated = events.indices.filter { index in
      events[index].day != nil && events[index].participants.count > 1
        && (events[index].relation != StringTable.none || events[index].noun != StringTable.none)
    }.sorted { (events[$0].day ?? 0, $0) < (events[$1].day ?? 0, $1) }
    // Clusters by relation and participant; an event is compared with those that share both.
    var clusters: [[Int]] = []
    var open: [[UInt32]: [Int]] = [:]
    for index in dated {
      let event = events[index]
      let keys = event.participants.sorted().map { [act(event), $0] }
      let near = Set(keys.flatMap { open[$0] ?? [] }).sorted()
      let home = near.first { cluster in
        clusters[cluster].allSatisfy { member in
          agree(events[member], event) && groups.mayBeOne(member, index)
        }
      }
      guard let home else {
        for key in keys {
          // What lies too far back can take nothing in any more.
          open[key] =
            (open[key] ?? []).filter { cluster in
              (event.day ?? 0) - (events[clusters[cluster][0]].day ?? 0) <= Self.daysApart
            } + [clusters.count]
        }
        clusters.append([index])
        continue
      }
      if groups.unite(clusters[home][0], index) {
        drafts.append(draft(events[clusters[home][0]], event))
        clusters[home].append(index)
      }
    }
  }

  private func act(_ event: Event) -> UInt32 {
    event.relation == StringTable.none ? event.noun : event.relation
  }

  private func agree(_ left: Event, _ right: Event) -> Bool {
    guard act(left) == act(right), let first = left.day, let second = right.day,
      abs(first - second) <= Self.daysApart,
      left.place == right.place || left.place == StringTable.none || right.place == StringTable.none
    else { return false }
    let isSameDoer =
      left.agents.isEmpty || right.agents.isEmpty || left.agents == right.agents
    let isSameRest =
      left.others.isSubset(of: right.others) || right.others.isSubset(of: left.others)
    return isSameDoer && isSameRest
      && left.participants.intersection(right.participants).count > 1
  }

  private func draft(_ first: Event, _ second: Event) -> IdentityDraft {
    let strings = builder.vocabulary.strings
    let days = abs((first.day ?? 0) - (second.day ?? 0))
    let shared = first.participants.intersection(second.participants).count
    let (kept, gone) = first.name < second.name ? (first, second) : (second, first)
    return IdentityDraft(
      decision: .merge, first: "event:" + kept.name, second: "event:" + gone.name,
      reason: "the same act (\(strings[act(first)])), \(shared) participants in common, "
        + "\(days) days apart",
      score: 0.9 - 0.1 * Double(days))
  }
}

extension DateCode {
  /// Days since a fixed day, for dates that name a day; nil for others.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  var dayNumber: Int? {
    let (month, day) = (Int(bits >> 5 & 15), Int(bits & 31))
    guard bits != 0, month > 0, day > 0 else { return nil }
    let year = Int(bits >> 9) - (month <= 2 ? 1 : 0)
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
