/// How well words can stand for words before them, as a learned model sees it.
///
/// Word-level antecedent scoring: Dobrovolskii, "Word-Level Coreference Resolution" (2021). A score
/// above 0 favours the antecedent over having none.
public struct AntecedentScores: Sendable {
  /// One antecedent of a word.
  public struct Row: Sendable {
    /// The head of the later mention.
    public let word: WordPlace
    /// The head of the earlier mention.
    public let antecedent: WordPlace
    /// The score, the log odds of the link.
    public let score: Float

    /// Puts a row together.
    public init(word: WordPlace, antecedent: WordPlace, score: Float) {
      self.word = word
      self.antecedent = antecedent
      self.score = score
    }
  }

  /// The antecedents of each word, in the order given.
  private let table: [WordPlace: [(antecedent: WordPlace, score: Float)]]

  /// Takes the rows of a document; of equal pairs the last counts.
  public init(_ rows: [Row]) {
    var table: [WordPlace: [(antecedent: WordPlace, score: Float)]] = [:]
    for some in rows.chunked(by: \.word) {
      table[some[some.startIndex].word, default: []] += some.map { ($0.antecedent, $0.score) }
    }
    self.table = table
  }

  /// What the model thinks of the antecedents of one word.
  struct OfWord {
    fileprivate let rows: [(antecedent: WordPlace, score: Float)]

    /// The score of an antecedent; nil where the model has none for it.
    func score(ofAntecedent antecedent: WordPlace) -> Float? {
      rows.last { $0.antecedent == antecedent }?.score
    }
  }

  /// What the model thinks of the antecedents of a word; nil where it has no opinion at all.
  func scores(of word: WordPlace) -> OfWord? { table[word].map(OfWord.init) }
}

extension Array {
  /// Stretches of elements of one key that follow each other.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where key(self[index]) != key(self[index - 1]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}
