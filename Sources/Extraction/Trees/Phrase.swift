import Text

/// Some words of a sentence that belong together, and the text that they cover.
public struct Phrase: Sendable, Equatable {
  /// The indices of the words in the sentence, ascending.
  public let words: [Int]
  /// The index of the word that the others depend on.
  public let head: Int
  /// Where the phrase's words stand in the text, in code points: one range for each unbroken run.
  public let slices: [Range<Int>]
  /// Where the head stands with the rest of its name, in code points.
  public let headRange: Range<Int>
  /// The slices of the text, joined by one blank.
  public let text: String

  /// From the first code point to the last.
  public var span: Range<Int> {
    guard let first = slices.first, let last = slices.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// Cuts a phrase out of the text; there must be at least one word.
  init(words: [Int], head: Int, tree: DependencyTree, text source: SourceText) {
    precondition(!words.isEmpty)
    self.words = words
    self.head = head
    let all = tree.sentence.sentence.words
    var slices: [Range<Int>] = []
    var previous: Int?
    for word in words {
      let range = all[word].range
      if let last = slices.last, previous == word - 1 || last.upperBound > range.lowerBound {
        slices[slices.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        slices.append(range)
      }
      previous = word
    }
    self.slices = slices
    text = slices.map { source[$0] }.joined(separator: " ")
    let name = NounPhrases.name(of: head, in: tree)
    headRange = all[name.lowerBound].range.lowerBound..<all[name.upperBound].range.upperBound
  }
}

/// Words of a tree that are to become a phrase.
struct WordGroup: Hashable {
  var head: Int
  var words: [Int]
}
