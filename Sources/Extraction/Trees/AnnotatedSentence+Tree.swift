import Text

/// What the repairs of trees ask of a sentence whose tree they change word by word.
extension AnnotatedSentence {
  /// The dependents of a word that stand in one of the relations, subtypes included.
  func dependents(of word: Int, _ relations: Set<String>) -> [Int] {
    annotations.indices.filter {
      annotations[$0].head == word && relations.contains(annotations[$0].baseRelation)
    }
  }

  /// Whether a word hangs on another, directly or not.
  func isBelow(_ word: Int, _ top: Int) -> Bool {
    var current = word
    for _ in annotations {
      guard let head = annotations[current].head else { return false }
      if head == top { return true }
      current = head
    }
    return false
  }

  /// The word of a name that hangs on a word outside it, or is the root.
  func head(ofName words: Range<Int>) -> Int? {
    words.first { word in annotations[word].head.map { !words.contains($0) } ?? true }
  }

  /// Whether a word is part of a name.
  func isInName(_ word: Int) -> Bool { entities.contains { $0.words.contains(word) } }

  /// Hangs a conjunct on another first conjunct, and the conjunctions before it on itself.
  mutating func moveConjunct(_ word: Int, from first: Int, to other: Int) {
    hang(word, on: other)
    for conjunction in dependents(of: first, ["cc"]) where first < conjunction && conjunction < word
    {
      hang(conjunction, on: word)
    }
  }

  /// Hangs a word on another, in another relation if one is given.
  ///
  /// Nothing happens where that would close a circle.
  mutating func hang(_ word: Int, on head: Int, as relation: String? = nil) {
    guard word != head, !isBelow(head, word) else { return }
    annotations[word].head = head
    if let relation { annotations[word].relation = relation }
  }
}
