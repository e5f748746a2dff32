import Text

/// The words of a document one after the other, with their trees.
struct DocumentWords {
  /// A word as the scorer sees it.
  struct Word {
    let form: String
    let lemma: String
    let annotation: WordAnnotation
    /// The number of its head in the document; nil for the root of a sentence.
    let head: Int?
    /// The relation before the colon.
    let baseRelation: String
    let sentence: Int
    /// Its number in the sentence.
    let index: Int
    let entity: NamedEntity.Class?
    var isQuoted = false

    var partOfSpeech: UniversalPartOfSpeech { annotation.partOfSpeech }
    var pennTag: String { annotation.pennTag }
    var relation: String { annotation.relation }

    /// 0 unknown, 1 singular, 2 plural.
    var number: Int {
      if annotation.has(feature: "Number=Sing") { return 1 }
      return annotation.has(feature: "Number=Plur") || annotation.has(feature: "Number=Ptan")
        ? 2 : 0
    }
  }

  private(set) var words: [Word] = []
  private(set) var children: [[Int]] = []

  init(_ sentences: [AnnotatedSentence]) {
    for (number, sentence) in sentences.enumerated() { append(sentence, number: number) }
    children = Array(repeating: [], count: words.count)
    for (index, word) in words.enumerated() {
      if let head = word.head { children[head].append(index) }
    }
    markQuotations()
  }

  private mutating func append(_ sentence: AnnotatedSentence, number: Int) {
    let first = words.count
    var classes = [NamedEntity.Class?](repeating: nil, count: sentence.annotations.count)
    for entity in sentence.entities {
      for word in entity.words { classes[word] = entity.class }
    }
    for (index, annotation) in sentence.annotations.enumerated() {
      words.append(
        Word(
          form: sentence.sentence.words[index].form.lowercased(),
          lemma: annotation.lemma.lowercased(), annotation: annotation,
          head: annotation.head.map { $0 + first }, baseRelation: annotation.baseRelation,
          sentence: number,
          index: index, entity: classes[index]))
    }
  }

  /// Double quotation marks open and close by turns, unless their shape says which they do.
  private mutating func markQuotations() {
    var isInside = false
    for index in words.indices {
      switch words[index].form {
      case "“", "``": isInside = true
      case "”", "''": isInside = false
      case "\"": isInside.toggle()
      default: words[index].isQuoted = isInside
      }
    }
  }

  /// Whether a word can head a mention.
  func canHeadMention(_ index: Int) -> Bool {
    let word = words[index]
    guard !["flat", "fixed", "goeswith"].contains(word.baseRelation) else { return false }
    switch word.partOfSpeech {
    case .noun, .properNoun: return true
    case .pronoun: return word.pennTag != "EX"
    case .numeral, .determiner, .adjective:
      return ["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos"].contains(word.baseRelation)
    default: return false
    }
  }

  private static let neverInside: Set<String> = [
    "case", "cc", "conj", "mark", "parataxis", "discourse", "vocative", "dislocated",
  ]
  private static let ofPredicate: Set<String> = [
    "nsubj", "csubj", "cop", "aux", "mark", "advcl", "ccomp", "parataxis", "punct", "conj", "cc",
    "case", "appos", "expl", "discourse", "vocative", "dislocated", "obj", "iobj", "obl",
  ]

  /// The words of the mention that a word heads: its subtree around it, without prepositions, conjuncts, and what
  /// belongs to it as a predicate.
  func mention(headedBy head: Int) -> Range<Int> {
    let subtree = subtree(of: head)
    let (low, high) = ((subtree.first ?? head), (subtree.last ?? head) + 1)
    var isTaken = [Bool](repeating: false, count: high - low)
    for index in subtree { isTaken[index - low] = true }
    func belongs(_ index: Int) -> Bool { isTaken[index - low] || words[index].relation == "punct" }
    var start = head
    while start > low, belongs(start - 1) { start -= 1 }
    var end = head + 1
    while end < high, belongs(end) { end += 1 }
    while start < head, words[start].relation == "punct", !isTaken[start - low] { start += 1 }
    while end - 1 > head, words[end - 1].relation == "punct", !isTaken[end - 1 - low] { end -= 1 }
    while end - 1 > head, Self.marks.contains(words[end - 1].form) { end -= 1 }
    return start..<end
  }

  private static let marks: Set<String> = [",", ".", ";", ":", "—", "-", "–", "!", "?"]

  /// In ascending order.
  private func subtree(of head: Int) -> [Int] {
    let isClause = [.verb, .auxiliary].contains(words[head].partOfSpeech)
    let isPredicate = isClause || children[head].contains { words[$0].baseRelation == "cop" }
    var taken = [head]
    var open = children[head].filter { child in
      let relation = words[child].baseRelation
      if relation == "case", child > head, words[child].pennTag == "POS" { return true }
      if Self.neverInside.contains(relation) || relation == "punct" { return false }
      return !(isPredicate && Self.ofPredicate.contains(relation))
    }
    while let index = open.popLast() {
      taken.append(index)
      open += children[index]
    }
    return taken.sorted()
  }
}
