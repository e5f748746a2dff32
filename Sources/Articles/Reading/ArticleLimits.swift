/// How much one article may cost.
///
/// The defaults hold every page, feed and record of Common Crawl's news archives, whose bodies end at 5 MiB.
public struct ArticleLimits: Equatable, Sendable {
  /// The most bytes of one file, member or record that is no archive.
  public var recordBytes = 32 << 20
  /// Inflated bytes that pass before `ratio` is looked at.
  public var freeInflatedBytes = 8 << 20
  /// The most inflated bytes for one compressed byte.
  ///
  /// Text reaches 20; deflate can reach 1,032.
  public var ratio = 150
  /// How many archives may lie in each other.
  public var nesting = 4
  /// The most bytes of a record's header lines.
  public var headerBytes = 256 << 10
  /// The most items that one feed, list or message yields.
  public var items = 200_000
  /// Seconds of processor time that one page or item may take.
  ///
  /// The largest that the other limits let through take about two.
  public var seconds = 10.0

  /// The defaults.
  public init() {}
}
