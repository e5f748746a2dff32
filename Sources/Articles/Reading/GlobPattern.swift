import Foundation

/// A pattern for file names as shells know them: `*`, `?`, `[a-z]`, and `**` for folders at any depth.
struct GlobPattern {
  private let root: String
  private let parts: [String]

  /// Nil where nothing in the text is special.
  init?(_ text: String) {
    guard text.contains(where: { "*?[".contains($0) }) else { return nil }
    root = text.hasPrefix("/") ? "/" : ""
    parts = text.split(separator: "/").map(String.init)
  }

  /// The files and folders that match, in the order of their names' bytes; hidden ones only where a part
  /// of the pattern begins with a full stop.
  ///
  /// What lies in a folder that matches is left out: whoever walks the folder meets it there. Names that are not
  /// UTF-8 are among them, although nobody can open them, so that whoever reads can tell.
  func matches() -> [String] {
    var found = [root]
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      var next: [String] = []
      for folder in found {
        if part == "**" {
          next += Self.foldersBelow(folder)
          if isLast {
            next += Self.entries(folder).filter { !$0.hasPrefix(".") }.map { folder + $0 }
          }
        } else if part.contains(where: { "*?[".contains($0) }) {
          let names = Self.entries(folder).filter { name in
            (part.hasPrefix(".") || !name.hasPrefix(".")) && Self.matches(Array(part), Array(name))
          }
          next += names.map { folder + $0 + (isLast ? "" : "/") }
        } else {
          next.append(folder + part + (isLast ? "" : "/"))
        }
      }
      found = next
    }
    let isListed = parts.last?.contains { "*?[".contains($0) } ?? false
    let names = Set(
      found.filter { name in
        FileManager.default.fileExists(atPath: name) || isListed && FileWalker.isMisread(name)
      }.map { name in
        name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
      })
    return names.filter { !Self.lies($0, in: names) }.sorted(by: FileWalker.precedes)
  }

  /// Whether one of the folders on the way to a file is among some names.
  private static func lies(_ name: String, in names: Set<String>) -> Bool {
    var folder = name[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      if names.contains(folder.isEmpty ? "/" : String(folder)), name != "/" { return true }
    }
    return false
  }

  private static func entries(_ folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
  }

  /// The folder itself and all below it, each with a slash at its end; links are not followed.
  private static func foldersBelow(_ folder: String) -> [String] {
    var found = [folder]
    var pending = [folder]
    while let next = pending.popLast() {
      for name in entries(next) where !name.hasPrefix(".") {
        let path = next + name
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeDirectory else { continue }
        found.append(path + "/")
        pending.append(path + "/")
      }
    }
    return found
  }

  /// Matches with one place to go back to, so that no pattern takes exponential time.
  static func matches(_ pattern: [Character], _ name: [Character]) -> Bool {
    var (at, position) = (0, 0)
    var retry: (at: Int, position: Int)?
    while position < name.count {
      if at < pattern.count, pattern[at] == "*" {
        retry = (at + 1, position)
        at += 1
      } else if let width = width(of: pattern, at, matching: name[position]) {
        at += width
        position += 1
      } else if let last = retry {
        retry = (last.at, last.position + 1)
        (at, position) = (last.at, last.position + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == "*" }
  }

  /// How many characters of the pattern match this one; nil where they do not.
  private static func width(
    of pattern: [Character], _ at: Int, matching character: Character
  ) -> Int? {
    guard at < pattern.count else { return nil }
    switch pattern[at] {
    case "?": return 1
    case "[":
      guard let close = pattern[(at + 1)...].dropFirst().firstIndex(of: "]") else {
        return character == "[" ? 1 : nil
      }
      var set = pattern[(at + 1)..<close]
      let isNegated = set.first == "!" || set.first == "^"
      if isNegated { set = set.dropFirst() }
      return contains(Array(set), character) != isNegated ? close - at + 1 : nil
    default: return pattern[at] == character ? 1 : nil
    }
  }

  private static func contains(_ set: [Character], _ character: Character) -> Bool {
    var index = 0
    while index < set.count {
      if index + 2 < set.count, set[index + 1] == "-" {
        if set[index] <= set[index + 2], (set[index]...set[index + 2]).contains(character) {
          return true
        }
        index += 3
      } else {
        if set[index] == character { return true }
        index += 1
      }
    }
    return false
  }
}
