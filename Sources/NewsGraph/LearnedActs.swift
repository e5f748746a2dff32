import Extraction
import NeuralModel

/// The model's scorer of acts in the terms of extraction.
struct LearnedActs: ActScoring {
  var scorer: ActScorer

  mutating func prepare(nouns: [ActQuery], acts: [ActQuery]) {
    scorer.prepare(nouns: nouns.map(Self.query), acts: acts.map(Self.query))
  }

  mutating func scores(of noun: ActQuery, acts: [ActQuery]) -> [Float] {
    scorer.scores(of: Self.query(noun), acts: acts.map(Self.query))
  }

  private static func query(_ query: ActQuery) -> ActScorer.Query {
    ActScorer.Query(
      position: AntecedentScore.Position(sentence: query.place.sentence, word: query.place.word),
      lemma: query.lemma, facts: query.facts)
  }
}
