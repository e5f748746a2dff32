import Foundation

/// Names files one by one in a fixed order: the inputs as given, folders by the bytes of their names.
///
/// Hidden files are passed over; links to folders inside a folder are not followed, so no walk is endless.
struct FileWalker {
  /// A file, or why there is none.
  enum Found: Equatable {
    case file(String)
    case problem(path: String, ReadingProblem)
  }

  /// What is still to be visited, the next one last.
  private var pending: [Visit]
  /// Says of a file whether it is passed over, also where somebody named it.
  private let isOmitted: (String) -> Bool

  private struct Visit {
    let path: String
    /// Whether somebody named it, in contrast to what lies in a folder.
    let isNamed: Bool
    /// Whether a pattern stood for it, so that its own stars and brackets mean themselves.
    var isMatch = false
  }

  init(inputs: [String], omitting isOmitted: @escaping (String) -> Bool = { _ in false }) {
    self.isOmitted = isOmitted
    pending = inputs.reversed().map { Visit(path: $0, isNamed: true) }
  }

  /// The next file; `-` stands for standard input; nil at the end.
  mutating func next() -> Found? {
    while let visit = pending.popLast() {
      if visit.isNamed, visit.path == "-" { return .file("-") }
      switch Self.type(of: visit.path, followsLinks: true) {
      case .folder?:
        let isLink = Self.type(of: visit.path, followsLinks: false) == .link
        guard visit.isNamed || !isLink else { continue }
        if let problem = enter(visit.path) { return problem }
      case .file?:
        if !isOmitted(visit.path) { return .file(visit.path) }
      case .other?, .link?:
        if visit.isNamed { return .file(visit.path) }
      case nil:
        if let problem = expand(visit) { return problem }
      }
    }
    return nil
  }

  private mutating func enter(_ folder: String) -> Found? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return .problem(path: folder, ReadingProblem(.unreadable, "a folder"))
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    let visible = names.filter { !$0.hasPrefix(".") }.sorted(by: Self.precedes)
    pending += visible.reversed().map { Visit(path: base + $0, isNamed: false) }
    return nil
  }

  /// Takes a name that is no file for a pattern.
  private mutating func expand(_ visit: Visit) -> Found? {
    let isPattern = visit.isNamed && !visit.isMatch
    let matches = isPattern ? GlobPattern(visit.path)?.matches() ?? [] : []
    guard !matches.isEmpty else {
      let reason: ReadingProblem.Reason = Self.isMisread(visit.path) ? .nameNotUTF8 : .notFound
      return .problem(path: visit.path, ReadingProblem(reason))
    }
    pending += matches.reversed().map { Visit(path: $0, isNamed: true, isMatch: true) }
    return nil
  }

  /// Whether a name holds what Swift and Foundation put in the place of bytes that are no UTF-8.
  static func isMisread(_ path: String) -> Bool { path.unicodeScalars.contains("\u{FFFD}") }

  /// The order of names: that of their bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private enum FileType {
    case file, folder, link, other
  }

  private static func type(of path: String, followsLinks: Bool) -> FileType? {
    let path = followsLinks ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case nil: return nil
    case .typeRegular?: return .file
    case .typeDirectory?: return .folder
    case .typeSymbolicLink?: return .link
    default: return .other
    }
  }
}
