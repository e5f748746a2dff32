/// An article that another is a copy of.
public struct DuplicateMatch: Equatable, Sendable {
  /// The article's identifier.
  public let identifier: String
  /// The share of the smaller article's runs of five words that both have, 0 to 1.
  public let containment: Double
  /// Whether all words are equal.
  public let isExact: Bool
}

/// Articles that tell the same story in the same words; as evidence they are one source.
public struct DuplicateCluster: Equatable, Sendable {
  /// An article of a cluster.
  public struct Member: Equatable, Sendable {
    /// The article's identifier.
    public let identifier: String
    /// Who published it.
    public let publisher: String?
    /// Days since 1970-01-01.
    public let day: Int?
    /// The words of its text.
    public let wordCount: Int
  }

  /// `cluster:` and the hash of its least identifier: the same for any order of the articles.
  public let identifier: String
  /// In the order of their identifiers.
  public let members: [Member]

  init(members: [Member]) {
    self.members = members.sorted { $0.identifier < $1.identifier }
    identifier = "cluster:" + contentHash([self.members.first?.identifier ?? ""])
  }

  /// The member to show: the earliest, of those the longest.
  public var representative: Member? {
    members.min {
      ($0.day ?? .max, -$0.wordCount, $0.identifier) < (
        $1.day ?? .max, -$1.wordCount, $1.identifier
      )
    }
  }

  /// Who published it, sorted, each once.
  public var publishers: [String] {
    Set(members.compactMap(\.publisher)).sorted()
  }
}
