import Ontology

/// Which senses have names that may be one.
struct SenseNames {
  /// A sense that another may be, by its name alone.
  struct Candidate {
    let other: Int
    let base: Double
    let reason: String
  }

  private struct Names {
    var label = ""
    var words: [Substring] = []
    var aliases: Set<String> = []
    var acronym: String?
  }

  private let senses: [Sense]
  private var names: [Names] = []
  private var byName: [String: [Int]] = [:]
  private var bySurname: [Substring: [Int]] = [:]
  private var byFirstAndLast: [[Substring]: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]

  /// More namesakes than these cannot be told apart by a name.
  private static let crowd = 40

  init(
    _ senses: [Sense], _ occurrences: EntityOccurrences, _ strings: StringTable,
    _ actors: [UInt32: Actor]
  ) {
    self.senses = senses
    var keys: [UInt32: String] = [:]
    func key(_ text: UInt32) -> String {
      if let known = keys[text] { return known }
      let key = NameKey.key(of: strings[text])
      keys[text] = key
      return key
    }
    for sense in senses {
      var own = Names()
      var labels = TextVotes()
      for occurrence in sense.occurrences {
        let row = occurrences.row(occurrence)
        labels.add(row.label, row.mentionCount)
        for alias in occurrences.blocks[Int(occurrence.article)].aliases[row.aliases] {
          own.aliases.insert(key(alias))
        }
      }
      let label = labels.winner(strings)
      if let actor = actors[sense.slug] {
        own.label = NameKey.key(of: actor.name)
        own.aliases.formUnion((actor.aliases + actor.acronyms).map { NameKey.key(of: $0) })
      } else {
        own.label = key(label)
        own.acronym = NameKey.acronymKey(of: strings[label])?.lowercased()
      }
      own.aliases.subtract([own.label, ""])
      own.words = own.label.split(separator: " ")
      names.append(own)
    }
    index()
  }

  private mutating func index() {
    for (sense, own) in names.enumerated() {
      let family = senses[sense].family
      for name in own.aliases.union([own.label]) where !name.isEmpty {
        byName[name, default: []].append(sense)
      }
      if family == .person, own.words.count > 1, let first = own.words.first,
        let last = own.words.last
      {
        bySurname[last, default: []].append(sense)
        byFirstAndLast[[first, last], default: []].append(sense)
      }
      if family?.isCollective == true {
        if let initials = NameVariants.initials(own.words) {
          byInitials[initials, default: []].append(sense)
        }
        if let plain = NameVariants.withoutLegalForm(own.words) {
          byName[plain, default: []].append(sense)
        }
      }
    }
  }

  /// For each sense with namesakes, the senses that it may be, each once, in the order of the senses.
  func candidates() -> [(sense: Int, candidates: [Candidate])] {
    names.indices.compactMap { sense in
      var best: [Int: Candidate] = [:]
      for candidate in candidates(of: sense) where candidate.other != sense {
        if (best[candidate.other]?.base ?? 0) < candidate.base {
          best[candidate.other] = candidate
        }
      }
      guard !best.isEmpty else { return nil }
      return (sense, best.values.sorted { $0.other < $1.other })
    }
  }

  private func candidates(of sense: Int) -> [Candidate] {
    let own = names[sense]
    guard !own.label.isEmpty else { return [] }
    let isPerson = senses[sense].family == .person
    var found: [Candidate] = []
    for other in few(byName[own.label]) where isLess(sense, other) {
      let isSame = names[other].label == own.label
      let isAlias = names[other].aliases.contains(own.label)
      let reason =
        isSame
        ? "the same name"
        : isAlias ? "also called “\(own.label)”" : "the same name but for the legal form"
      found.append(
        Candidate(
          other: other, base: isSame ? 0.6 : isPerson && own.words.count == 1 ? 0.5 : 0.6,
          reason: reason))
    }
    for alias in own.aliases.sorted() {
      for other in few(byName[alias]) where names[other].label == alias && isLess(sense, other) {
        found.append(Candidate(other: other, base: 0.6, reason: "also called “\(alias)”"))
      }
    }
    if isPerson, own.words.count == 1 {
      for other in few(bySurname[own.words[0]]) {
        found.append(Candidate(other: other, base: 0.45, reason: "the same surname"))
      }
    }
    if isPerson, let first = own.words.first, let last = own.words.last, own.words.count > 1 {
      for other in few(byFirstAndLast[[first, last]])
      where isLess(sense, other) && NameVariants.agree(own.words, names[other].words) {
        found.append(
          Candidate(other: other, base: 0.6, reason: "the same first name and surname"))
      }
    }
    if let acronym = own.acronym, own.words.count == 1 {
      for other in few(byInitials[acronym]) {
        found.append(
          Candidate(other: other, base: 0.45, reason: "the initials of the longer name"))
      }
    }
    return found
  }

  private func few(_ senses: [Int]?) -> [Int] {
    guard let senses, senses.count <= Self.crowd else { return [] }
    return senses
  }

  /// Whether a sense is the one of a pair that takes on the name of the other: it has fewer words, else comes later.
  private func isLess(_ sense: Int, _ other: Int) -> Bool {
    let (mine, theirs) = (names[sense].words.count, names[other].words.count)
    return mine == theirs ? senses[sense].name > senses[other].name : mine < theirs
  }
}
