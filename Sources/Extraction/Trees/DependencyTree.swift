public import Text

/// A sentence's dependency tree, with the children of each word at hand.
public struct DependencyTree: Sendable {
  /// What is read once, behind one reference: a tree is passed on at every step.
  private final class Contents: Sendable {
    let sentence: AnnotatedSentence
    let children: [[Int]]
    let relations: [String]
    let lemmas: [String]
    let entities: [Int?]

    init(
      sentence: AnnotatedSentence, children: [[Int]], relations: [String], lemmas: [String],
      entities: [Int?]
    ) {
      self.sentence = sentence
      self.children = children
      self.relations = relations
      self.lemmas = lemmas
      self.entities = entities
    }
  }

  private let contents: Contents

  /// The sentence that the tree spans.
  public var sentence: AnnotatedSentence { contents.sentence }
  /// The dependents of each word, in the order of the text.
  public var children: [[Int]] { contents.children }
  /// The relation of each word to its head, without subtype: `nsubj` for `nsubj:pass`.
  public var relations: [String] { contents.relations }
  /// The lemma of each word in lower case.
  public var lemmas: [String] { contents.lemmas }
  /// The entity that each word belongs to, as an index into the sentence's entities.
  public var entities: [Int?] { contents.entities }

  /// Reads the tree of an annotated sentence.
  ///
  /// Heads and entities must be words of the sentence, and no word may hang on itself by way of others.
  public init(_ sentence: AnnotatedSentence) {
    var children = [[Int]](repeating: [], count: sentence.annotations.count)
    for (word, annotation) in sentence.annotations.enumerated() {
      if let head = annotation.head { children[head].append(word) }
    }
    var entities = [Int?](repeating: nil, count: sentence.annotations.count)
    for (index, entity) in sentence.entities.enumerated() {
      for word in entity.words { entities[word] = index }
    }
    contents = Contents(
      sentence: sentence, children: children,
      relations: sentence.annotations.map(\.baseRelation),
      lemmas: sentence.annotations.indices.map { Self.lemma(of: $0, in: sentence) },
      entities: entities)
  }

  /// The lemma in lower case; verbs in -eed come from -ee: "freed" is "free", whatever the lexicon says.
  private static func lemma(of word: Int, in sentence: AnnotatedSentence) -> String {
    let annotation = sentence.annotations[word]
    let lemma = annotation.lemma.lowercased()
    guard ["VBD", "VBN"].contains(annotation.pennTag), lemma.hasSuffix("e"), !lemma.hasSuffix("ee")
    else { return lemma }
    let form = sentence.sentence.words[word].form.lowercased()
    return form == lemma + "ed" ? lemma + "e" : lemma
  }

  /// The number of words.
  public var count: Int { relations.count }

  /// The head of a word; nil for the root.
  public func head(of word: Int) -> Int? { sentence.annotations[word].head }

  /// The relation of a word to its head, subtype included.
  public func fullRelation(of word: Int) -> String { sentence.annotations[word].relation }

  /// The part of speech of a word.
  public func partOfSpeech(of word: Int) -> UniversalPartOfSpeech {
    sentence.annotations[word].partOfSpeech
  }

  /// The Penn Treebank tag of a word.
  public func tag(of word: Int) -> String { sentence.annotations[word].pennTag }

  /// Whether a word is a punctuation mark.
  public func isPunctuation(_ word: Int) -> Bool {
    sentence.annotations[word].partOfSpeech == .punctuation
  }

  /// The name, date or number that a word belongs to.
  func entity(of word: Int) -> NamedEntity? { entities[word].map { sentence.entities[$0] } }

  /// The dependents of a word that stand in one of the relations, subtypes included.
  public func children(of word: Int, in wanted: String...) -> [Int] {
    children[word].filter { wanted.contains(relations[$0]) }
  }

  /// The first dependent of a word that stands in one of the relations.
  public func firstChild(of word: Int, in wanted: String...) -> Int? {
    children[word].first { wanted.contains(relations[$0]) }
  }

  /// Whether a word has a dependent in one of the relations.
  public func hasChild(of word: Int, in wanted: String...) -> Bool {
    children[word].contains { wanted.contains(relations[$0]) }
  }

  /// The particles of a verb: `back` of `rolled back`.
  func particles(of word: Int) -> [Int] {
    children[word].filter { fullRelation(of: $0) == "compound:prt" }
  }

  /// The lemma of a word with those of its particles behind it.
  func lemmaWithParticles(of word: Int, joinedBy separator: String = " ") -> String {
    ([word] + particles(of: word)).map { lemmas[$0] }.joined(separator: separator)
  }

  /// A word and everything below it, in the order of the text, without the branches that are pruned.
  public func subtree(of top: Int, pruning: (Int) -> Bool = { _ in false }) -> [Int] {
    var found: [Int] = []
    var open = [top]
    while let word = open.popLast() {
      found.append(word)
      open.append(contentsOf: children[word].filter { !pruning($0) })
    }
    return found.sorted()
  }

  /// The words above a word, the nearest first.
  public func ancestors(of word: Int) -> [Int] {
    var found: [Int] = []
    var current = head(of: word)
    while let next = current, found.count < count {
      found.append(next)
      current = head(of: next)
    }
    return found
  }

  /// Whether a word is another or stands below it.
  public func isWord(_ word: Int, within top: Int) -> Bool {
    var current = word
    for _ in 0..<count {
      if current == top { return true }
      guard let next = head(of: current) else { return false }
      current = next
    }
    return false
  }

  /// A word with the rest of its fixed expression: `according` and `to`.
  public func fixedExpression(of word: Int) -> [Int] {
    [word] + children(of: word, in: "fixed", "goeswith")
  }

  /// Words as they stand in the text, a blank wherever there is anything between them.
  func text(of words: [Int]) -> String {
    var text = ""
    var last: Range<Int>?
    for word in words {
      let range = sentence.sentence.words[word].range
      if let last, range != last, range.lowerBound != last.upperBound { text += " " }
      text += sentence.sentence.words[word].form
      last = range
    }
    return text
  }
}
