import Extraction
import Foundation
import NeuralModel
import Text

/// What was asked in one article.
final class QuestionRecord {
  private struct Candidate: Encodable {
    let vector: Int
    let lemma: String
    let facts: [Int]
    /// Where the words stand that told the act so far.
    let places: [Int]
  }
  private struct Question: Encodable {
    let offset: Int
    let vector: Int
    let lemma: String
    let facts: [Int]
    let acts: [Candidate]
    /// Whether it is marked as standing for an act, or for none; nil where nobody marked it.
    let isMarked: Bool?
    /// The acts for which it stands, by their places in `acts`.
    let right: [Int]
  }
  private struct Line: Encodable {
    let name: String
    let questions: [Question]
    /// How many nouns are marked as standing for an act.
    let marked: Int
    /// The vectors of words, each in 16-bit floats.
    let vectors: [Data]
    /// The vectors of lemmas, likewise.
    let lemmas: [String: Data]
    /// How many facts there are of a noun and an act, and of a noun.
    let pairFacts: Int
    let nounFacts: Int
  }

  private let name: String
  private let gold: [Int: [Int]]
  private let document: AnnotatedDocument
  private let model: LanguageModel
  private var questions: [Question] = []
  private var vectors: [Data] = []
  private var rows: [WordPlace: Int] = [:]
  private var lemmas: [String: Data] = [:]
  /// The nouns that stood for the act that a word carries.
  private var spokenOf: [WordPlace: [Int]] = [:]

  init(_ article: MarkedArticle, document: AnnotatedDocument, model: LanguageModel) {
    name = article.name
    gold = article.acts
    self.document = document
    self.model = model
  }

  /// Keeps a question; which of the acts are right, nil where nobody marked the noun.
  func add(_ noun: ActQuery, _ acts: [ActQuery]) -> [Int]? {
    let asked = offset(of: noun.place)
    let candidates = acts.map { act in
      Candidate(
        vector: row(of: act.place), lemma: kept(act.lemma), facts: act.facts,
        places: [offset(of: act.place)] + (spokenOf[act.place] ?? []))
    }
    let right = gold[asked].map { marked in
      candidates.indices.filter { !candidates[$0].places.allSatisfy { !marked.contains($0) } }
    }
    questions.append(
      Question(
        offset: asked, vector: row(of: noun.place), lemma: kept(noun.lemma),
        facts: noun.facts, acts: candidates, isMarked: gold[asked].map { !$0.isEmpty },
        right: right ?? []))
    return right
  }

  /// Says that a noun was led to an act.
  func lead(_ noun: ActQuery, to act: ActQuery) {
    spokenOf[act.place, default: []].append(offset(of: noun.place))
  }

  func json() throws -> Data {
    let line = Line(
      name: name, questions: questions, marked: gold.values.count { !$0.isEmpty },
      vectors: vectors, lemmas: lemmas, pairFacts: ActFacts.pairCount, nounFacts: ActFacts.nounCount
    )
    return try JSONEncoder().encode(line)
  }

  /// Where a word begins, in code points; a word with a hyphen, where its first part does.
  private func offset(of place: WordPlace) -> Int {
    let words = document.sentences[place.sentence].sentence.words
    var first = place.word
    while first > 1, words[first - 1].form == "-",
      words[first - 2].range.upperBound == words[first - 1].range.lowerBound,
      words[first - 1].range.upperBound == words[first].range.lowerBound
    {
      first -= 2
    }
    return words[first].range.lowerBound
  }

  /// A lemma of which the vector is written.
  private func kept(_ lemma: String) -> String {
    if lemmas[lemma] == nil { lemmas[lemma] = Self.data(model.meaning(ofLemma: lemma)[...]) }
    return lemma
  }

  private func row(of place: WordPlace) -> Int {
    if let row = rows[place] { return row }
    let sentence = document.vectors[place.sentence]
    let width = sentence.count / document.sentences[place.sentence].annotations.count
    vectors.append(Self.data(sentence[place.word * width..<(place.word + 1) * width]))
    rows[place] = vectors.count - 1
    return vectors.count - 1
  }

  private static func data(_ values: ArraySlice<Float>) -> Data {
    var data = Data()
    for value in values {
      withUnsafeBytes(of: Float16(value).bitPattern.littleEndian) { data.append(contentsOf: $0) }
    }
    return data
  }
}

/// Keeps what is asked, and answers by the marks or by the model.
struct Recorder: ActScoring {
  let record: QuestionRecord
  var model: ActScorer?

  mutating func scores(of noun: ActQuery, acts: [ActQuery]) -> [Float] {
    let right = record.add(noun, acts)
    let scores: [Float]
    if model != nil {
      scores =
        model?.scores(of: Self.query(noun), acts: acts.map(Self.query)) ?? []
    } else {
      scores = acts.indices.map { right?.last == $0 ? 1 : -9 }
    }
    if let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= -1 {
      record.lead(noun, to: acts[best])
    }
    return scores
  }

  private static func query(_ query: ActQuery) -> ActScorer.Query {
    ActScorer.Query(
      position: AntecedentScore.Position(
        sentence: query.place.sentence, word: query.place.word), lemma: query.lemma,
      facts: query.facts)
  }
}
