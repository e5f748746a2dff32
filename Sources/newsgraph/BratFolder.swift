import Facts
import Foundation
import Ontology

/// A folder that brat serves as a collection: `NAME.txt`, `NAME.ann` for each document, `annotation.conf`.
struct BratFolder {
  private let folder: URL
  private var taken: Set<String> = []

  /// Makes the folder, and in it the declaration of all types.
  init(path: String, ontology: OntologyTables) throws {
    folder = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("\(path): cannot be made a folder (\(error.localizedDescription))")
    }
    try write(Self.configuration(of: ontology), to: "annotation.conf")
  }

  /// Writes a document and its annotations; documents of one name are numbered.
  mutating func add(name: String, text: String, annotations: BratDocument) throws {
    let wanted = Self.fileName(of: name)
    var free = wanted
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(wanted)-\(number)"
      number += 1
    }
    try write(text, to: free + ".txt")
    try write(annotations.text, to: free + ".ann")
  }

  private func write(_ text: String, to name: String) throws {
    do {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    } catch {
      throw CommandFailure(
        "\(folder.appendingPathComponent(name).path): cannot be written (\(error.localizedDescription))"
      )
    }
  }

  /// The last part of a path, without its ending; only letters, digits, `-`, `_`, `.`.
  private static func fileName(of name: String) -> String {
    let file = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    let kept = String(file.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" })
    return kept.isEmpty ? "document" : kept
  }

  /// The types that may occur, as brat's `annotation.conf` declares them.
  private static func configuration(of ontology: OntologyTables) -> String {
    let roles = ontology.roles.map { "\($0.id)*:<ANY>" }.joined(separator: ", ")
    let classes = ontology.classes.map(\.id) + ["Phrase"]
    let relations = ontology.relations.filter { ontology.parent($0.parent)?.isState != true }
    let states = ontology.relations.filter { ontology.parent($0.parent)?.isState == true }
    return
      (["[entities]"] + classes + ["", "[relations]"]
      + states.map { "\($0.id)\tArg1:<ANY>, Arg2:<ANY>" } + ["", "[events]"]
      + (relations + states).map { "\($0.id)\tSubject:<ANY>, Object:<ANY>, \(roles)" }
      + ["", "[attributes]", "Negated\tArg:<EVENT>"]
      + [
        "Modality\tArg:<EVENT>, Value:planned|requested|conditional|possible|alleged|denied",
        "Tense\tArg:<EVENT>, Value:past|present|future", "",
      ]).joined(separator: "\n")
  }
}
