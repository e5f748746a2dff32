/// Finds articles that tell the same story in the same words, over a window of days.
///
/// Candidates share enough sampled runs of five words; containment is then computed on all of them. Both are
/// symmetric and no list is ever cut, so the clusters do not depend on the order of the articles. Why not
/// SimHash or MinHash: wire copy with a new lede and a cut end keeps most of its runs, but neither its
/// bits nor its Jaccard similarity.
public struct DuplicateIndex: Sendable {
  /// When two articles are copies.
  public struct Options: Equatable, Sendable {
    /// The most days between two copies.
    public var windowDays = 7
    /// The least share of the smaller article's runs of words that both have.
    public var containment = 0.5
    /// The fewest runs that both have: a shared boilerplate sentence makes no copy.
    public var sharedShingles = 12
    /// Texts of fewer words are copies only where they are equal.
    public var words = 30

    /// The defaults, which were measured on news.
    public init() {}
  }

  private struct Entry: Sendable {
    let identifier: String
    let fingerprint: ArticleFingerprint
    let day: Int?
    let publisher: String?
    var copies: [Int] = []
  }

  private let options: Options
  /// By their number; numbers are never used again.
  private var entries: [Int: Entry] = [:]
  private var numbers: [String: Int] = [:]
  private var nextNumber = 0
  /// Which entries hold a sampled shingle, and which have a text.
  private var postings: [UInt32: [Int]] = [:]
  private var exact: [UInt64: [Int]] = [:]
  /// How many sampled shingles each entry shares with the one that is looked up; zero between two lookups.
  private var tally: [UInt32] = []

  /// An empty index.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// How many articles are in it.
  public var count: Int { entries.count }

  /// Adds an article; one that is there already is replaced.
  ///
  /// - Parameters:
  ///   - identifier: the article's own.
  ///   - fingerprint: that of its text.
  ///   - day: days since 1970-01-01; an article without one is compared with all.
  ///   - publisher: who published it.
  /// - Returns: the articles that it is a copy of, the closest first.
  @discardableResult
  public mutating func insert(
    identifier: String, fingerprint: ArticleFingerprint, day: Int?, publisher: String? = nil
  ) -> [DuplicateMatch] {
    remove(identifier: identifier)
    let number = nextNumber
    nextNumber += 1
    let sample = fingerprint.sampled
    var entry = Entry(
      identifier: identifier, fingerprint: fingerprint, day: day, publisher: publisher)
    var matches: [DuplicateMatch] = []
    for candidate in candidates(fingerprint, sample) {
      guard let other = entries[candidate], Self.isInWindow(day, other.day, options),
        let overlap = Self.overlap(fingerprint, other.fingerprint, options)
      else { continue }
      matches.append(
        DuplicateMatch(
          identifier: other.identifier, containment: overlap.containment, isExact: overlap.isExact))
      entry.copies.append(candidate)
      entries[candidate]?.copies.append(number)
    }
    entries[number] = entry
    numbers[identifier] = number
    exact[fingerprint.exactHash, default: []].append(number)
    for shingle in sample { postings[shingle, default: []].append(number) }
    return matches.sorted {
      ($1.containment, $0.identifier) < ($0.containment, $1.identifier)
    }
  }

  /// Takes an article out: it was withdrawn, or a later version replaces it.
  public mutating func remove(identifier: String) {
    guard let number = numbers.removeValue(forKey: identifier),
      let entry = entries.removeValue(forKey: number)
    else { return }
    for copy in entry.copies { entries[copy]?.copies.removeAll { $0 == number } }
    exact[entry.fingerprint.exactHash]?.removeAll { $0 == number }
    if exact[entry.fingerprint.exactHash]?.isEmpty == true {
      exact[entry.fingerprint.exactHash] = nil
    }
    for shingle in entry.fingerprint.sampled {
      postings[shingle]?.removeAll { $0 == number }
      if postings[shingle]?.isEmpty == true { postings[shingle] = nil }
    }
  }

  /// Takes out all articles of before a day, to keep memory small in a run over months.
  ///
  /// Articles that come later must not be older than that day plus the window.
  public mutating func removeAll(before day: Int) {
    let old = entries.values.filter { $0.day.map { $0 < day } ?? false }.map(\.identifier)
    for identifier in old { remove(identifier: identifier) }
  }

  // MARK: - Clusters

  /// The cluster of an article: it and all that are copies of it or of each other; nil where it is not here.
  public func cluster(of identifier: String) -> DuplicateCluster? {
    guard let start = numbers[identifier] else { return nil }
    return DuplicateCluster(members: members(from: start).compactMap { member($0) })
  }

  /// All clusters of two or more articles, in the order of their identifiers.
  public var clusters: [DuplicateCluster] {
    var seen: Set<Int> = []
    var found: [DuplicateCluster] = []
    for number in entries.keys.sorted() where !seen.contains(number) {
      let members = members(from: number)
      seen.formUnion(members)
      guard members.count > 1 else { continue }
      found.append(DuplicateCluster(members: members.compactMap { member($0) }))
    }
    return found.sorted { $0.identifier < $1.identifier }
  }

  private func members(from start: Int) -> [Int] {
    var seen: Set = [start]
    var pending = [start]
    while let number = pending.popLast() {
      for copy in entries[number]?.copies ?? [] where seen.insert(copy).inserted {
        pending.append(copy)
      }
    }
    return seen.sorted()
  }

  private func member(_ number: Int) -> DuplicateCluster.Member? {
    entries[number].map {
      DuplicateCluster.Member(
        identifier: $0.identifier, publisher: $0.publisher, day: $0.day,
        wordCount: $0.fingerprint.wordCount)
    }
  }

  // MARK: - Candidates

  private static func isInWindow(_ left: Int?, _ right: Int?, _ options: Options) -> Bool {
    guard let left, let right else { return true }
    return abs(left - right) <= options.windowDays
  }

  /// The least sampled runs that copies have in common, for each run of the shorter article.
  ///
  /// Copies share half of their runs and more; a sample of 13 runs, that of 110 words, shows less than a quarter in one case
  /// of ninety. Without it, turns of phrase that all articles of a night share make every pair a candidate, and the time
  /// for a night grows with its square.
  public static let sharedSamplePerRun = 0.25 / Double(ArticleFingerprint.sampling)

  /// Which of some articles are copies of one, by their indices.
  ///
  /// - Parameters:
  ///   - own: the article's fingerprint and day.
  ///   - others: those of the others, which are not compared with each other.
  ///   - options: when two are copies.
  /// - Returns: the indices in their order.
  public static func copies(
    of own: (fingerprint: ArticleFingerprint, day: Int?),
    among others: [(fingerprint: ArticleFingerprint, day: Int?)], options: Options = Options()
  ) -> [Int] {
    let sample = Set(own.fingerprint.sampled)
    return others.indices.filter { number in
      let other = others[number]
      let shared = other.fingerprint.sampled.count { sample.contains($0) }
      guard isInWindow(own.day, other.day, options),
        isCandidate(own.fingerprint, other.fingerprint, shared: shared)
      else { return false }
      return overlap(own.fingerprint, other.fingerprint, options) != nil
    }
  }

  private static func isCandidate(
    _ left: ArticleFingerprint, _ right: ArticleFingerprint, shared: Int
  ) -> Bool {
    let runs = Double(min(left.shingles.count, right.shingles.count))
    return left.exactHash == right.exactHash
      || shared > 0 && Double(shared) >= sharedSamplePerRun * runs
  }

  /// Entries that share a text or enough sampled shingles, in the order of their numbers.
  private mutating func candidates(_ fingerprint: ArticleFingerprint, _ sample: [UInt32]) -> [Int] {
    if tally.count < nextNumber {
      tally += [UInt32](repeating: 0, count: nextNumber - tally.count + 1024)
    }
    var touched: [Int] = []
    for shingle in sample {
      for number in postings[shingle] ?? [] {
        if tally[number] == 0 { touched.append(number) }
        tally[number] += 1
      }
    }
    var found: Set<Int> = Set(exact[fingerprint.exactHash] ?? [])
    for number in touched {
      if let other = entries[number]?.fingerprint,
        Self.isCandidate(fingerprint, other, shared: Int(tally[number]))
      {
        found.insert(number)
      }
      tally[number] = 0
    }
    return found.sorted()
  }

  /// How much of the shorter text is in both; nil where they are no copies.
  private static func overlap(
    _ left: ArticleFingerprint, _ right: ArticleFingerprint, _ options: Options
  ) -> (containment: Double, isExact: Bool)? {
    if left.exactHash == right.exactHash, left.wordCount == right.wordCount, left.wordCount > 0 {
      return (1, true)
    }
    guard min(left.wordCount, right.wordCount) >= options.words else { return nil }
    let overlap = left.overlap(with: right)
    guard overlap.shared >= options.sharedShingles, overlap.containment >= options.containment
    else { return nil }
    return (overlap.containment, false)
  }
}
