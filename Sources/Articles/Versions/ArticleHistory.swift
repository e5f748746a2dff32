/// Which version of each article counts: a later one of the same guid or address replaces the earlier one.
public struct ArticleHistory: Equatable, Sendable {
  /// What an article means for those that came before it.
  public enum Decision: Equatable, Sendable {
    /// Nothing of the same guid or address was there.
    case new
    /// The same text and headline as the version that counts.
    case unchanged
    /// It counts now, in place of that identifier.
    case replaces(String)
    /// A later version, with that identifier, counts already; kept as history.
    case superseded(by: String)
    /// Its publisher took it back: these versions count no longer.
    case withdraws([String])
  }

  /// A version of an article.
  public struct Version: Equatable, Sendable {
    /// The article's identifier.
    public let identifier: String
    /// The publisher's number.
    public let number: Int?
    /// When it was changed, else published; seconds since 1970.
    public let instant: Int?
    /// The article that this version takes back is gone.
    public let isWithdrawal: Bool
    let content: String
  }

  private struct Story: Equatable, Sendable {
    /// In the order in which they came.
    var versions: [Version] = []
    /// The one that counts.
    var current = 0
  }

  private var stories: [Story] = []
  private var storyOfKey: [String: Int] = [:]

  /// An empty history.
  public init() {}

  /// Takes an article in.
  ///
  /// Of two versions the one with the higher number is later, else the one with the later date of change or
  /// publication. Where neither tells, a withdrawal counts as the later one, and of two texts the one with the
  /// greater hash: an arbitrary choice, but the same in whichever order they come.
  public mutating func admit(_ article: Article) -> Decision {
    let version = Self.version(of: article)
    let keys = Self.keys(of: article.metadata)
    guard let index = keys.compactMap({ storyOfKey[$0] }).first else {
      for key in keys { storyOfKey[key] = stories.count }
      if !keys.isEmpty { stories.append(Story(versions: [version])) }
      return version.isWithdrawal ? .withdraws([]) : .new
    }
    for key in keys where storyOfKey[key] == nil { storyOfKey[key] = index }
    let current = stories[index].versions[stories[index].current]
    if current.isWithdrawal == version.isWithdrawal, current.content == version.content {
      return .unchanged
    }
    stories[index].versions.append(version)
    guard !Self.isLater(current, than: version) else { return .superseded(by: current.identifier) }
    stories[index].current = stories[index].versions.count - 1
    guard version.isWithdrawal else { return .replaces(current.identifier) }
    let gone = stories[index].versions.filter { !$0.isWithdrawal }.map(\.identifier)
    return .withdraws(Set(gone).sorted())
  }

  /// All versions of the article with that guid or address, in the order in which they came.
  public func versions(ofGuid guid: String? = nil, url: String? = nil) -> [Version] {
    var metadata = ArticleMetadata()
    metadata.guid = guid
    metadata.url = url
    let index = Self.keys(of: metadata).compactMap { storyOfKey[$0] }.first
    return index.map { stories[$0].versions } ?? []
  }

  private static func version(of article: Article) -> Version {
    let metadata = article.metadata
    let date = metadata.updated ?? metadata.published
    return Version(
      identifier: article.identifier, number: metadata.version.flatMap { Int($0) },
      instant: date.map { $0.instant ?? $0.dayNumber * 86_400 + ($0.secondOfDay ?? 0) },
      isWithdrawal: metadata.isWithdrawn,
      content: contentHash([metadata.title ?? "", metadata.standfirst ?? "", article.text]))
  }

  /// The guid, which only some publishers make unique in the world, and the address.
  private static func keys(of metadata: ArticleMetadata) -> [String] {
    var keys: [String] = []
    if let guid = metadata.guid {
      let isWorldwide = guid.contains(":") || guid.contains("@")
      keys.append(isWorldwide ? "guid \(guid)" : "guid \(metadata.publisher ?? "") \(guid)")
    }
    if let url = metadata.url { keys.append("url \(url)") }
    return keys
  }

  private static func isLater(_ left: Version, than right: Version) -> Bool {
    if let first = left.number, let second = right.number, first != second { return first > second }
    if let first = left.instant, let second = right.instant, first != second {
      return first > second
    }
    if left.isWithdrawal != right.isWithdrawal { return left.isWithdrawal }
    return left.content > right.content
  }
}
