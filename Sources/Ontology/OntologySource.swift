import Foundation

/// The files of an ontology, read into rows.
public struct OntologySource: Sendable {
  /// The rows, in the order of files and lines.
  public let rows: [OntologyRow]
  /// What could not be read, in that order.
  public let mistakes: [OntologyMistake]

  /// Reads the YAML and TSV files of a folder.
  ///
  /// Files that belong to no table are mistakes, so that a misspelt name is found; those that derive other files, and hidden ones, are not.
  ///
  /// - Parameter folder: the path of the folder, as messages shall show it.
  /// - Throws: ``OntologyError/noOntology(folder:)``.
  public init(folder: String) throws(OntologyError) {
    let top = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath()
    let files = Self.files(in: top)
    guard files.contains(where: { OntologyTable.table(ofFile: $0) != nil }) else {
      throw .noOntology(folder: folder)
    }
    var collected = RowCollector()
    for file in files {
      let shown = folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
      guard let table = OntologyTable.table(ofFile: file) else {
        collected.reportUnknownFile(shown)
        continue
      }
      guard let data = try? Data(contentsOf: top.appendingPathComponent(file)),
        let text = String(data: data, encoding: .utf8)
      else {
        collected.report(SourcePlace(file: shown, line: 1), "cannot be read as UTF-8; save it so")
        continue
      }
      collected.read(text, of: table, file: shown)
    }
    rows = collected.rows
    mistakes = collected.mistakes
  }

  /// Reads one file's text.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - file: its path from the top of the folder, which says what table it belongs to.
  public init(text: String, file: String) {
    var collected = RowCollector()
    if let table = OntologyTable.table(ofFile: file) {
      collected.read(text, of: table, file: file)
    } else {
      collected.reportUnknownFile(file)
    }
    rows = collected.rows
    mistakes = collected.mistakes
  }

  /// The paths of the data files from the folder's top, sorted.
  private static func files(in top: URL) -> [String] {
    let found = FileManager.default.enumerator(
      at: top, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    let prefix = top.standardizedFileURL.pathComponents.count
    var files: [String] = []
    while let url = found?.nextObject() as? URL {
      let parts = url.standardizedFileURL.pathComponents.dropFirst(prefix)
      guard ["yaml", "yml", "tsv"].contains(url.pathExtension),
        !workingFiles.contains(parts.last ?? "")
      else { continue }
      files.append(parts.joined(separator: "/"))
    }
    return files.sorted()
  }

  /// `derive.py` makes countries.tsv and given_names.tsv with their help; they are no tables of their own.
  private static let workingFiles: Set = ["countries_by_hand.tsv", "given_names_by_hand.tsv"]
}

extension OntologySource {
  /// The rows as a whole ontology, and everything that is wrong with it.
  public func checked() -> (rows: OntologyRows, mistakes: [OntologyMistake]) {
    let rows = OntologyRows(rows)
    return (rows, (mistakes + OntologyChecker(rows).mistakes).sorted())
  }
}
