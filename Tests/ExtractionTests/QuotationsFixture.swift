import Extraction
import Facts
import Foundation
import Text

/// Documents of our own in which each quotation is followed by what a careful reader says of it.
///
/// `“No,”⟦Dan Orsino|say|trailing|speech⟧ said Dan Orsino.` names speaker (`-` for nobody), cue,
/// position and kind; `⟦-⟧` stands behind words that nobody is quoted with.
struct QuotationsFixture {
  /// A document without its notes.
  struct Document {
    let name: String
    let publisher: String
    let text: SourceText
    /// What is noted, with the offset at which the note stood.
    let notes: [(offset: Int, fields: [String])]
    var sentences: [AnnotatedSentence] = []
  }

  /// What is wrong with a file.
  struct Malformed: Error {
    let reason: String
  }

  var documents: [Document] = []

  /// Reads `Tests/Fixtures/Quotations/NAME.txt` and the trees of `NAME.conllu`.
  init(_ name: String, from file: String = #filePath) throws {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Quotations")
    let marked = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let trees = try String(contentsOf: folder.appending(path: name + ".conllu"), encoding: .utf8)
    for part in ("\n" + marked).components(separatedBy: "\n# ").dropFirst() {
      guard let line = part.firstIndex(of: "\n") else { throw Malformed(reason: part) }
      let head = part[..<line].components(separatedBy: " | ")
      let body = part[line...].trimmingCharacters(in: .newlines)
      documents.append(Self.document(head[0], head.count > 1 ? head[1] : "", body))
    }
    try readTrees(trees)
  }

  private static func document(_ name: String, _ publisher: String, _ body: String) -> Document {
    var text = String.UnicodeScalarView()
    var notes: [(offset: Int, fields: [String])] = []
    var note: String.UnicodeScalarView?
    for scalar in body.unicodeScalars {
      switch (scalar, note) {
      case ("⟦", _): note = String.UnicodeScalarView()
      case ("⟧", let written?):
        notes.append((text.count, String(written).components(separatedBy: "|")))
        note = nil
      case (_, nil): text.append(scalar)
      default: note?.append(scalar)
      }
    }
    return Document(
      name: name, publisher: publisher, text: SourceText(String(text) + "\n"), notes: notes)
  }

  private mutating func readTrees(_ trees: String) throws {
    var parser = ConlluParser()
    var document = -1
    for line in trees.components(separatedBy: "\n") {
      guard let conllu = try parser.read(line) else { continue }
      if conllu.comments.contains(where: { $0.hasPrefix("# newdoc") }) { document += 1 }
      guard documents.indices.contains(document) else { throw Malformed(reason: line) }
      documents[document].sentences.append(Self.annotated(conllu, documents[document].text))
    }
    guard document == documents.count - 1 else { throw Malformed(reason: "too few trees") }
  }

  private static func annotated(_ conllu: ConlluSentence, _ text: SourceText) -> AnnotatedSentence {
    var words: [Word] = []
    var annotations: [WordAnnotation] = []
    var entities: [NamedEntity] = []
    for row in conllu.rows {
      guard case .word(let number) = row.identity else { continue }
      func value(_ key: String) -> String? {
        row.miscellany.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
      }
      let start = value("start_char").flatMap { Int($0) } ?? 0
      let end = value("end_char").flatMap { Int($0) } ?? start
      words.append(Word(form: row.form, range: start..<end))
      let head = Int(row.columns[6]) ?? 0
      annotations.append(
        WordAnnotation(
          lemma: row.columns[2], partOfSpeech: .init(rawValue: row.columns[3]) ?? .other,
          pennTag: row.columns[4], features: row.columns[5], head: head == 0 ? nil : head - 1,
          relation: row.columns[7], headProbability: 1))
      guard let tag = value("NER") else { continue }
      if tag.hasPrefix("I-"), let last = entities.popLast() {
        entities.append(
          NamedEntity(words: last.words.lowerBound..<number, class: last.class, probability: 1))
      } else if let found = NamedEntity.Class(rawValue: String(tag.dropFirst(2))) {
        entities.append(NamedEntity(words: number - 1..<number, class: found, probability: 1))
      }
    }
    let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
    return AnnotatedSentence(
      sentence: Sentence(
        words: words, multiwordTokens: [], range: range,
        startsParagraph: conllu.comments.contains("# newpar")),
      annotations: annotations, entities: entities)
  }
}

/// How many quotations of the documents are read as they should be.
struct QuotationsScore {
  /// Quotations that are noted.
  var expected = 0
  /// Quotations found.
  var found = 0
  /// Noted quotations whose marks are found.
  var spans = 0
  /// Noted quotations that have a speaker.
  var spoken = 0
  /// Those of them with the right speaker.
  var speakers = 0
  /// Noted quotations with the right speaker, or rightly none.
  var sources = 0
  /// Noted quotations where everything is right.
  var whole = 0
  /// What differs, a line each.
  var differences: [String] = []

  init(_ fixture: QuotationsFixture) {
    for document in fixture.documents { add(document) }
  }

  private mutating func add(_ document: QuotationsFixture.Document) {
    let trees = document.sentences.map { DependencyTree($0) }
    let result = DocumentQuotations(
      in: trees, text: document.text, publisher: document.publisher)
    var open = result.quotations
    expected += document.notes.count
    found += open.count
    for note in document.notes {
      let speaker = note.fields[0]
      let isSpoken = speaker != "-"
      if isSpoken { spoken += 1 }
      let before = open.indices.filter { open[$0].span.upperBound <= note.offset }
      guard
        let index = before.max(by: { open[$0].span.upperBound < open[$1].span.upperBound }),
        note.offset - open[index].span.upperBound < 200
      else {
        differences.append("\(document.name): no quotation for \(note.fields)")
        continue
      }
      let quotation = open.remove(at: index)
      spans += 1
      let source = quotation.source
      let mention = source?.speaker.map { result.mention($0) }
      let head = mention.map { document.text[$0.head] }
      let names = source?.speaker.map { Self.names(of: $0, in: trees, result, document.text) }
      let isRight =
        names.map { $0.contains { speaker.contains($0) || $0.contains(speaker) } } ?? !isSpoken
      if isRight { sources += 1 }
      if isRight, isSpoken { speakers += 1 }
      let read = [
        head ?? "-", source?.cue ?? "", source?.position.rawValue ?? "", quotation.kind.rawValue,
      ]
      let isWhole =
        isRight
        && (note.fields.count == 1
          ? quotation.kind == .scare : read.dropFirst().elementsEqual(note.fields.dropFirst()))
      if isWhole {
        whole += 1
      } else {
        let text = document.text[quotation.span]
        differences.append(
          "\(isRight ? "" : "WRONG ")\(document.name): \(text.prefix(60)): want \(note.fields), have \(read)"
        )
      }
    }
    for extra in open {
      differences.append("\(document.name): extra \(document.text[extra.span].prefix(60))")
    }
  }

  /// A nominal and what stands in apposition to it: `the director, Sophie Lund`.
  private static func names(
    of place: WordPlace, in trees: [DependencyTree], _ result: DocumentQuotations,
    _ text: SourceText
  ) -> [String] {
    let tree = trees[place.sentence]
    let words = [place.word] + tree.children(of: place.word, in: "appos")
    return words.map { text[result.mention(WordPlace(sentence: place.sentence, word: $0)).head] }
  }
}
