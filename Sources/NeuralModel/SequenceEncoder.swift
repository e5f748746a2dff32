/// Turns words into sequences, and remembers the pieces of words that it has met.
struct SequenceEncoder: Sendable {
  private struct Entry: Sendable {
    let pieces: [Int32]
    let shape: WordShape
  }

  /// How many words are remembered, and how long they are at most in UTF-8: so that the memory of a worker
  /// does not grow with its input.
  private static let mostRemembered = 20_000
  private static let longestRemembered = 64

  private let vocabulary: WordPieceVocabulary
  /// The most pieces in a sequence, [CLS] and [SEP] included.
  private let longest: Int
  private var remembered: [String: Entry] = [:]

  init(vocabulary: WordPieceVocabulary, longest: Int) {
    self.vocabulary = vocabulary
    self.longest = longest
  }

  /// The sequences of a sentence: one, or several where the words have too many pieces for one.
  ///
  /// A single word of too many pieces is cut.
  mutating func sequences(of words: [String]) -> [EncodedSequence] {
    var out: [EncodedSequence] = []
    var current = opened()
    for word in words {
      let entry = entry(for: word)
      if current.pieces.count + entry.pieces.count + 1 > longest {
        out.append(closed(current))
        current = opened()
      }
      current.wordStarts.append(current.pieces.count)
      current.pieces += entry.pieces
      current.shapes += entry.pieces.map { _ in entry.shape }
    }
    out.append(closed(current))
    return out
  }

  private func opened() -> EncodedSequence {
    EncodedSequence(pieces: [vocabulary.marks.start], shapes: [.none], wordStarts: [])
  }

  private func closed(_ sequence: EncodedSequence) -> EncodedSequence {
    var sequence = sequence
    sequence.wordStarts.append(sequence.pieces.count)
    sequence.pieces.append(vocabulary.marks.end)
    sequence.shapes.append(.none)
    return sequence
  }

  private mutating func entry(for word: String) -> Entry {
    if let found = remembered[word] { return found }
    let pieces = vocabulary.pieces(of: word).prefix(longest - 2)
    let entry = Entry(pieces: Array(pieces), shape: WordShape(word))
    guard word.utf8.count <= Self.longestRemembered else { return entry }
    if remembered.count >= Self.mostRemembered { remembered.removeAll(keepingCapacity: true) }
    remembered[word] = entry
    return entry
  }
}
