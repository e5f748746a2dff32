/// Why something cannot be read, before anybody says where it stands.
public struct ReadingProblem: Error, Equatable, Sendable {
  /// The kinds of problems; raw values are the codes of reports.
  public enum Reason: String, CaseIterable, Sendable {
    /// There is no such file.
    case notFound = "not-found"
    /// Its name is not UTF-8, and nobody can open it by another.
    case nameNotUTF8 = "name-not-utf8"
    /// The operating system refuses to open it.
    case unreadable
    /// The operating system opened it and failed to hand over its bytes.
    case readingStopped = "reading-stopped"
    /// It is larger than ``ArticleLimits`` allows.
    case tooLarge = "too-large"
    /// It inflates to suspiciously many bytes.
    case overcompressed
    /// Its compressed bytes are damaged or end early.
    case damagedCompression = "damaged-compression"
    /// It is compressed in a way that is not read here.
    case unsupportedCompression = "unsupported-compression"
    /// An archive's headers contradict each other or end early.
    case damagedArchive = "damaged-archive"
    /// It is encrypted.
    case encrypted
    /// Archives lie in archives too often.
    case nestedTooDeeply = "nested-too-deeply"
    /// A record's header cannot be understood.
    case damagedRecord = "damaged-record"
    /// It is of a kind that holds no articles, or that is not known.
    case unsupportedKind = "unsupported-kind"
    /// It is markup that no parser takes.
    case damagedMarkup = "damaged-markup"
    /// Its markup holds what an attack would hold.
    case hostileMarkup = "hostile-markup"
    /// It is no JSON.
    case damagedJSON = "damaged-json"
    /// It is JSON, but no article.
    case unknownShape = "unknown-shape"
    /// It holds no text of an article.
    case noText = "no-text"
    /// It takes more processor time than ``ArticleLimits`` allows.
    case tooSlow = "too-slow"
    /// The parser ran out of memory.
    case noMemory = "no-memory"
  }

  /// The kind of problem.
  public let reason: Reason
  /// What was seen, in a few words; may be empty.
  public let detail: String

  init(_ reason: Reason, _ detail: String = "") {
    self.reason = reason
    self.detail = detail
  }
}

extension ReadingProblem.Reason {
  /// What is wrong, as a clause.
  public var message: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .nameNotUTF8: "its name is not UTF-8"
    case .unreadable: "it cannot be read"
    case .readingStopped: "reading it stopped"
    case .tooLarge: "it is larger than the limit"
    case .overcompressed: "it inflates to far more than articles do"
    case .damagedCompression: "its compressed bytes are damaged or end early"
    case .unsupportedCompression: "it is compressed in a way that is not read here"
    case .damagedArchive: "the archive is damaged or ends early"
    case .encrypted: "it is encrypted"
    case .nestedTooDeeply: "archives lie in archives too deeply"
    case .damagedRecord: "the record's header cannot be understood"
    case .unsupportedKind: "it is of a kind that holds no articles or is not known"
    case .damagedMarkup: "its markup cannot be parsed"
    case .hostileMarkup: "its markup is built like an attack"
    case .damagedJSON: "it is not valid JSON"
    case .unknownShape: "no article is found in it"
    case .noText: "it has no text"
    case .tooSlow: "reading it takes longer than the limit"
    case .noMemory: "there is not enough memory for it"
    }
  }

  /// What to do about it, as a clause.
  public var nextStep: String {
    switch self {
    case .notFound: "check the name, or quote the pattern"
    case .nameNotUTF8: "rename it, as `convmv -t utf8` does"
    case .unreadable: "check its permissions and the disk"
    case .readingStopped: "check the disk, or the connection to it"
    case .tooLarge: "split it, or raise the limit if the source is trusted"
    case .overcompressed: "unpack it by hand if the source is trusted"
    case .damagedCompression, .damagedArchive: "fetch it again; what came before was read"
    case .unsupportedCompression: "unpack it and name what was in it"
    case .encrypted: "decrypt it first"
    case .nestedTooDeeply: "unpack the outer archive"
    case .damagedRecord: "fetch it again, or look at the record with an editor"
    case .unsupportedKind:
      "name HTML, RSS, Atom, NITF, NewsML-G2, JSON, Markdown, text, MBOX, WARC, zip or tar"
    case .damagedMarkup, .damagedJSON: "fetch it again, or tell its publisher"
    case .hostileMarkup: "do not trust its source"
    case .unknownShape: "see Docs/Formats.md for the names of the fields"
    case .noText: "check what was sent; a page of pictures or links has none"
    case .tooSlow: "look at it by hand, or raise the limit if the source is trusted"
    case .noMemory: "run fewer jobs at once"
    }
  }
}
