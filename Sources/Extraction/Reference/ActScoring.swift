/// A learned model that says how well acts fit a noun: "the move", "his dismissal".
///
/// Extraction tells the model what it knows of noun and acts as numbers of facts (``ActFacts``); what the words
/// mean the model knows itself.
public protocol ActScoring {
  /// Says which words will be asked about, most of them at least, so that the model can look at all at once.
  ///
  /// - Parameters:
  ///   - nouns: The nouns; no facts of them are told yet.
  ///   - acts: The words that carry acts; no facts either.
  mutating func prepare(nouns: [ActQuery], acts: [ActQuery])

  /// Weighs the acts to which a noun may lead.
  ///
  /// - Parameters:
  ///   - noun: Where the noun stands, and what is known of it.
  ///   - acts: Words that carry acts told before, and what is known of each with the noun.
  /// - Returns: For each act the log odds that the noun stands for it and not for something that was not told
  ///   before.
  mutating func scores(of noun: ActQuery, acts: [ActQuery]) -> [Float]
}

extension ActScoring {
  /// Does nothing, where a model gains nothing by it.
  public mutating func prepare(nouns: [ActQuery], acts: [ActQuery]) {}
}

/// A word and the facts that are known of it.
public struct ActQuery: Sendable {
  /// Where the word stands.
  public let place: WordPlace
  /// Its lemma in lower case; of a noun with a hyphen that of the whole noun: "break-in".
  public let lemma: String
  /// The numbers of the facts that hold, from 0, below ``ActFacts/nounCount`` of nouns and ``ActFacts/pairCount`` of acts.
  public let facts: [Int]

  /// Puts a query together.
  public init(place: WordPlace, lemma: String, facts: [Int]) {
    self.place = place
    self.lemma = lemma
    self.facts = facts
  }
}
