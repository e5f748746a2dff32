import Foundation
import Ontology

/// An article of the training set, with the acts for which its nouns stand.
struct MarkedArticle {
  let name: String
  let text: String
  let published: CalendarDate?
  /// For the offset of each marked noun the offsets of the words that tell its act, none where nothing tells it.
  let acts: [Int: [Int]]

  /// The articles of a folder, with its marks: those in it, or in a file of its name beside it.
  static func articles(in folder: URL) throws -> [MarkedArticle] {
    let own = folder.appending(path: "marks.tsv")
    let hasOwn = FileManager.default.fileExists(atPath: own.path)
    let rows = try fields(of: hasOwn ? own : folder.appendingPathExtension("tsv")).dropFirst()
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try MarkedArticle(contentsOf: $0, marks: Array(rows)) }
  }

  /// Snippets of two sentences: the act is told in the first and spoken of in the second.
  static func snippets(in file: URL) throws -> [MarkedArticle] {
    try fields(of: file).enumerated().compactMap { number, row in
      guard let act = Marked(row[1]), let noun = Marked(row[2]) else { return nil }
      let start = act.plain.unicodeScalars.count + 1
      return MarkedArticle(
        name: String(number), text: act.plain + " " + noun.plain, published: nil,
        acts: [start + noun.offset: [act.offset]])
    }
  }

  private static func fields(of file: URL) throws -> [[Substring]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      .filter { $0.count == 3 }
  }

  private init(name: String, text: String, published: CalendarDate?, acts: [Int: [Int]]) {
    self.name = name
    self.text = text
    self.published = published
    self.acts = acts
  }

  /// Reads an article with the front matter `published: DAY`.
  private init(contentsOf file: URL, marks: [[Substring]]) throws {
    let raw = try String(contentsOf: file, encoding: .utf8)
    let parts = raw.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty else {
      throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: file.path])
    }
    let day = parts[1].split(separator: "\n").first { $0.hasPrefix("published:") }.flatMap {
      CalendarDate($0.dropFirst("published:".count).trimmingCharacters(in: .whitespaces))
    }
    let text = parts[2].trimmingCharacters(in: .whitespacesAndNewlines)
    let name = file.deletingPathExtension().lastPathComponent
    var acts: [Int: [Int]] = [:]
    for row in marks where row[0] == name {
      guard let noun = Marked(row[1])?.place(in: text) else { continue }
      let places = row[2].split(separator: "|").compactMap { Marked($0)?.place(in: text) }
      if !places.isEmpty || row[2].trimmingCharacters(in: .whitespaces) == "-" {
        acts[noun] = places
      }
    }
    self.init(name: name, text: text, published: day, acts: acts)
  }
}

/// A snippet of text with `*` before one of its words.
struct Marked {
  let plain: String
  /// Where the word begins in it, in code points.
  let offset: Int

  init?(_ marked: Substring) {
    let snippet = marked.trimmingCharacters(in: .whitespaces)
    guard let star = snippet.firstIndex(of: "*") else { return nil }
    plain = snippet.replacing("*", with: "", maxReplacements: 1)
    offset = snippet[..<star].unicodeScalars.count
  }

  /// Where the word begins in a text in which the snippet occurs once.
  func place(in text: String) -> Int? {
    let found = text.ranges(of: plain)
    guard found.count == 1 else { return nil }
    return text[..<found[0].lowerBound].unicodeScalars.count + offset
  }
}
