import Text

/// Turns sets of words into lists that read as a slice of the text.
enum WordLists {
  /// Adds the punctuation between two words of the list, unless it stands beside a gap.
  static func withInnerPunctuation(_ words: [Int], in tree: DependencyTree) -> [Int] {
    var result: [Int] = []
    for word in words {
      if let last = result.last, word > last + 1 {
        let between = last + 1..<word
        if between.allSatisfy({ tree.isPunctuation($0) }) { result.append(contentsOf: between) }
      }
      result.append(word)
    }
    return result
  }

  /// The list without punctuation at either end.
  static func trimmed(_ words: [Int], in tree: DependencyTree) -> [Int] {
    var words = words[...]
    while let first = words.first, tree.isPunctuation(first) { words.removeFirst() }
    while let last = words.last, tree.isPunctuation(last) { words.removeLast() }
    return Array(words)
  }

  /// The list with the mark behind it that closes a quotation or bracket opened inside.
  static func closed(_ words: [Int], in tree: DependencyTree) -> [Int] {
    guard let last = words.last, last + 1 < tree.count,
      let opening = pairs[tree.sentence.sentence.words[last + 1].form]
    else { return words }
    let forms = words.map { tree.sentence.sentence.words[$0].form }
    let closing = tree.sentence.sentence.words[last + 1].form
    let opened = forms.count { $0 == opening }
    let isOpen = opening == closing ? opened % 2 == 1 : opened > forms.count { $0 == closing }
    return isOpen ? words + [last + 1] : words
  }

  private static let pairs = [
    "\"": "\"", "”": "“", "’": "‘", "''": "``", ")": "(", "]": "[", "»": "«",
  ]
}
