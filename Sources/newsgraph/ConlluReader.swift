import Foundation
import Text

/// Reads a CoNLL-U file some sentences at a time.
struct ConlluReader {
  /// A sentence with what is known about where it stands.
  struct Source: Sendable {
    let conllu: ConlluSentence
    let sentence: Sentence
    /// The `# newdoc id` that holds.
    let document: String?

    /// The text that forms and spacing spell.
    var text: String {
      var insideToken = 0
      let tokens = conllu.rows.filter { row in
        switch row.identity {
        case .multiwordToken(let words):
          insideToken = words.upperBound
          return true
        case .word(let number): return number > insideToken
        case .emptyNode: return false
        }
      }
      let text = tokens.map { $0.form + ($0.hasSpaceAfter ? " " : "") }.joined()
      return String(String.UnicodeScalarView(text.unicodeScalars.prefix(sentence.range.count)))
    }
  }

  /// Some sentences of a file.
  struct Piece: Sendable {
    let sentences: [Source]
    let bytes: Int
  }

  /// What messages call the file.
  var name: String { input.name }
  private var input: InputFile
  private var parser = ConlluParser()
  private var offset = 0
  private var document: String?
  private var line = 0

  init(_ input: InputFile) {
    self.input = input
  }

  /// The next sentences, at most `most`; nil at the end.
  mutating func next(most: Int) throws -> Piece? {
    var sentences: [Source] = []
    var bytes = 0
    while sentences.count < most {
      guard let found = try input.nextLine() else {
        if let last = try parsed(nil) { sentences.append(source(last)) }
        break
      }
      line += 1
      bytes += found.count + 1
      guard let text = String(validating: found, as: UTF8.self) else {
        throw CommandFailure("\(name): line \(line): not UTF-8")
      }
      if let sentence = try parsed(text) { sentences.append(source(sentence)) }
    }
    return sentences.isEmpty ? nil : Piece(sentences: sentences, bytes: bytes)
  }

  private mutating func source(_ conllu: ConlluSentence) -> Source {
    for comment in conllu.comments where comment.hasPrefix("# newdoc") {
      document = comment.split(separator: "=", maxSplits: 1).dropFirst().first
        .map { $0.trimmingCharacters(in: .whitespaces) }
      offset = 0
    }
    let sentence = conllu.sentence(startingAt: offset)
    offset = sentence.range.upperBound + (conllu.rows.last?.hasSpaceAfter == false ? 0 : 1)
    return Source(conllu: conllu, sentence: sentence, document: document)
  }

  /// The sentence that a line ends, or the end of the file.
  private mutating func parsed(_ line: String?) throws -> ConlluSentence? {
    do {
      return if let line { try parser.read(line) } else { try parser.finish() }
    } catch {
      throw CommandFailure("\(name): \(error)")
    }
  }
}
