import Text

/// The quotations of a document among its sentences and paragraphs.
struct QuotationLayout {
  let trees: [DependencyTree]
  /// Those that begin earlier, and the longer ones, first.
  let spans: [QuotationSpan]
  /// The quotation that each one stands in.
  let parents: [Int?]
  /// The first sentence of the paragraph that each sentence stands in.
  let paragraphs: [Int]
  /// For each sentence the quotations that reach into it.
  private let bySentence: [Int: [Int]]

  init(trees: [DependencyTree], spans: [QuotationSpan]) {
    self.trees = trees
    self.spans = spans
    var parents: [Int?] = []
    var around: [Int] = []
    var bySentence: [Int: [Int]] = [:]
    for (index, span) in spans.enumerated() {
      while let last = around.last, spans[last].words.upperBound < span.opening {
        around.removeLast()
      }
      parents.append(around.last)
      around.append(index)
      for sentence in span.opening.sentence...span.end.sentence {
        bySentence[sentence, default: []].append(index)
      }
    }
    self.parents = parents
    self.bySentence = bySentence
    paragraphs = QuotationSpans.paragraphs(of: trees.map(\.sentence))
  }

  /// The words of a sentence that stand between the marks of a quotation.
  func words(of span: QuotationSpan, in sentence: Int) -> Range<Int> {
    let lower = span.words.lowerBound.sentence == sentence ? span.words.lowerBound.word : 0
    let upper =
      span.words.upperBound.sentence == sentence
      ? span.words.upperBound.word + 1 : trees[sentence].count
    return lower..<max(lower, upper)
  }

  /// The words of a sentence from a quotation's opening mark to its closing mark.
  private func marked(_ span: QuotationSpan, in sentence: Int) -> Range<Int> {
    let lower = span.opening.sentence == sentence ? span.opening.word : 0
    let upper = span.end.sentence == sentence ? span.end.word + 1 : trees[sentence].count
    return lower..<max(lower, upper)
  }

  /// The cues of a sentence; those that stand in marks count only for quotations within the same marks.
  func cues(_ sentence: Int, around index: Int) -> QuotationCues {
    var quoted = [Bool](repeating: false, count: trees[sentence].count)
    for other in bySentence[sentence] ?? [] where !isAncestor(other, of: index) {
      for word in marked(spans[other], in: sentence) { quoted[word] = true }
    }
    return QuotationCues(tree: trees[sentence], quoted: quoted)
  }

  private func isAncestor(_ other: Int, of index: Int) -> Bool {
    var current = parents[index]
    while let parent = current {
      if parent == other { return true }
      current = parents[parent]
    }
    return false
  }

  /// The word at a place as it is written.
  func form(_ place: WordPlace) -> String {
    trees[place.sentence].sentence.sentence.words[place.word].form
  }

  /// Whether a quotation ends with a comma or the like, so that something must follow.
  func endsOpen(_ span: QuotationSpan) -> Bool {
    [",", "?", "!"].contains(form(span.words.upperBound))
  }

  /// Whether a colon stands before a quotation.
  func hasColonBefore(_ span: QuotationSpan) -> Bool {
    span.opening.word > 0
      && form(WordPlace(sentence: span.opening.sentence, word: span.opening.word - 1)) == ":"
  }

  /// Whether whole clauses stand between the marks.
  func isClause(_ span: QuotationSpan) -> Bool {
    let number = span.words.lowerBound.sentence
    guard number == span.words.upperBound.sentence, !fillsSentence(span) else { return true }
    let tree = trees[number]
    let words = words(of: span, in: number)
    return words.contains { word in
      Predicates.isPredicate(word, in: tree) && tree.fullRelation(of: word) != "acl:relcl"
        && tree.children(of: word, in: "nsubj", "expl").contains { words.contains($0) }
    }
  }

  /// Whether nothing else stands in the sentence in which a quotation opens.
  func fillsSentence(_ span: QuotationSpan) -> Bool {
    let number = span.opening.sentence
    let marked = marked(span, in: number)
    return trees[number].relations.indices.allSatisfy {
      marked.contains($0) || trees[number].isPunctuation($0)
    }
  }
}

extension QuotationSpan {
  /// The closing mark, or the last word where it is missing.
  var end: WordPlace { closing ?? words.upperBound }
}
