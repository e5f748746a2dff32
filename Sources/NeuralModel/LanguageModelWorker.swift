import Foundation
import Tensors
public import Text

/// Annotates sentences with a shared model and scratch memory of its own.
public struct LanguageModelWorker: Sendable {
  /// About as many wordpieces as fit the processor's second-level cache together with one layer.
  private static let batchPieces = 512

  private let model: LanguageModel
  private var encoder: SequenceEncoder
  private var activations = Activations()
  private var workspace = Workspace()

  init(model: LanguageModel) {
    self.model = model
    encoder = SequenceEncoder(
      vocabulary: model.vocabulary, longest: model.forward.weights.configuration.positions)
  }

  /// The annotation of each sentence, in the order given.
  ///
  /// What comes out for a sentence does not depend on the others (in 8-bit precision, to the bit).
  public mutating func annotate(_ sentences: [Sentence]) -> [AnnotatedSentence] {
    zip(sentences, partialAnnotations(of: sentences, keepVectors: false)).map { $1.annotated($0) }
  }

  /// The annotation of a whole document, with the scores of antecedents.
  ///
  /// - Parameters:
  ///   - sentences: Its sentences in the order of the text.
  ///   - speakers: Who speaks each sentence, where the document says so; else empty.
  /// - Returns: The sentences in the order given, and the pairs of words that were scored.
  public mutating func annotateDocument(
    _ sentences: [Sentence], speakers: [String?] = []
  ) -> AnnotatedDocument {
    guard let scorer = model.antecedentScorer else {
      return AnnotatedDocument(sentences: annotate(sentences), antecedents: [])
    }
    let partial = partialAnnotations(of: sentences, keepVectors: true)
    let annotated = zip(sentences, partial).map { $1.annotated($0) }
    let vectors = partial.map(\.vectors)
    return AnnotatedDocument(
      sentences: annotated,
      antecedents: scorer.scores(
        annotated, vectors: vectors, speakers: speakers, workspace: &workspace),
      vectors: vectors)
  }

  private mutating func partialAnnotations(
    of sentences: [Sentence], keepVectors: Bool
  ) -> [PartialAnnotation] {
    var jobs: [Job] = []
    for (number, sentence) in sentences.enumerated() {
      var firstWord = 0
      for sequence in encoder.sequences(of: sentence.words.map(\.form)) {
        jobs.append(Job(sentence: number, firstWord: firstWord, sequence: sequence))
        firstWord += sequence.wordCount
      }
    }
    jobs.sort {
      ($0.sequence.pieces.count, $0.sentence, $0.firstWord)
        < ($1.sequence.pieces.count, $1.sentence, $1.firstWord)
    }
    let width = keepVectors ? model.forward.weights.configuration.width : 0
    var out = sentences.map { PartialAnnotation(words: $0.words.count, width: width) }
    var batch: [Job] = []
    var pieces = 0
    for job in jobs {
      if pieces + job.sequence.pieces.count > Self.batchPieces, !batch.isEmpty {
        annotate(batch, sentences, into: &out)
        batch = []
        pieces = 0
      }
      batch.append(job)
      pieces += job.sequence.pieces.count
    }
    annotate(batch, sentences, into: &out)
    return out
  }

  private mutating func annotate(
    _ batch: [Job], _ sentences: [Sentence], into out: inout [PartialAnnotation]
  ) {
    guard !batch.isEmpty else { return }
    let forward = model.forward
    forward.run(batch.map(\.sequence), in: &activations)
    let trees = self.trees(of: batch)
    let heads = trees.flatMap(\.headRows)
    let barred = (0..<heads.count).map { barredRelation(row: $0) }
    let relations = forward.relations(
      heads: heads, labels: model.tagSets.relations.count, barred: barred, in: &activations)
    var word = 0
    for (job, tree) in zip(batch, trees) {
      let count = job.sequence.wordCount
      let words = sentences[job.sentence].words[job.firstWord..<job.firstWord + count]
      for (index, source) in words.enumerated() {
        out[job.sentence].annotations[job.firstWord + index] = annotation(
          of: source.form, row: word + index, head: tree.heads[index] - 1, firstWord: job.firstWord,
          relation: model.tagSets.relations[relations[word + index]],
          probability: tree.probabilities[index])
      }
      out[job.sentence].entities += entities(rows: word..<word + count, firstWord: job.firstWord)
      out[job.sentence].keep(activations.vectors(ofWords: word..<word + count), at: job.firstWord)
      word += count
    }
  }

  /// The relation that a word cannot have: in Universal Dependencies only what is tagged as punctuation is `punct`.
  private func barredRelation(row: Int) -> Int? {
    let sets = model.tagSets
    let isMark = sets.partsOfSpeech[best(sets.partOfSpeechColumns, row: row)] == .punctuation
    return isMark ? nil : sets.punctuationRelation
  }

  /// The tree of each sequence of the batch that ran last.
  private func trees(of batch: [Job]) -> [Tree] {
    var firstWord = 0
    var firstRoot = 0
    return batch.map { job in
      let words = job.sequence.wordCount
      let scores = model.forward.arcScores(
        firstWord: firstWord, firstRoot: firstRoot, words: words, in: activations)
      let tree = Tree(scores: scores, words: words, firstRoot: firstRoot)
      firstWord += words
      firstRoot += words + 1
      return tree
    }
  }

  private func annotation(
    of form: String, row: Int, head: Int, firstWord: Int, relation: String, probability: Float
  ) -> WordAnnotation {
    let sets = model.tagSets
    let pennTag = sets.pennTags[best(sets.pennTagColumns, row: row)]
    return WordAnnotation(
      lemma: model.lemmas.lemma(of: form, tag: pennTag),
      partOfSpeech: sets.partsOfSpeech[best(sets.partOfSpeechColumns, row: row)],
      pennTag: pennTag,
      features: sets.features[best(sets.featureColumns, row: row)],
      head: head < 0 ? nil : firstWord + head,
      relation: relation,
      headProbability: probability)
  }

  private func entities(rows: Range<Int>, firstWord: Int) -> [NamedEntity] {
    let sets = model.tagSets
    let scores = rows.map { row in
      let start = row * sets.count
      return activations.tags[
        start + sets.entityColumns.lowerBound..<start + sets.entityColumns.upperBound]
    }
    return sets.entities.entities(scores: scores).map { entity in
      let words = entity.words.lowerBound + firstWord..<entity.words.upperBound + firstWord
      return NamedEntity(words: words, class: entity.class, probability: entity.probability)
    }
  }

  /// The number of the best label of a set, the first one where scores are equal.
  private func best(_ columns: Range<Int>, row: Int) -> Int {
    let start = row * model.tagSets.count
    var best = columns.lowerBound
    for column in columns where activations.tags[start + column] > activations.tags[start + best] {
      best = column
    }
    return best - columns.lowerBound
  }
}

/// A sequence and where in which sentence its words stand.
private struct Job {
  let sentence: Int
  let firstWord: Int
  let sequence: EncodedSequence
}

/// A decoded tree, and how probable its arcs are.
private struct Tree {
  /// For each word 0 for the root, else 1 + the index of the head.
  let heads: [Int]
  /// The same as rows among the roots and words of the batch.
  let headRows: [Int]
  let probabilities: [Float]

  init(scores: [Float], words: Int, firstRoot: Int) {
    let found = SpanningTree.heads(scores: scores, words: words)
    heads = found
    headRows = found.map { firstRoot + $0 }
    probabilities = found.indices.map { word in
      let row = scores[word * (words + 1)..<(word + 1) * (words + 1)]
      let chosen = row[row.startIndex + found[word]]
      return 1 / row.reduce(0) { $0 + exp($1 - chosen) }
    }
  }
}

/// The annotation of a sentence while its sequences come in.
private struct PartialAnnotation {
  var annotations: [WordAnnotation]
  var entities: [NamedEntity] = []
  /// (words, width); empty where vectors are not kept.
  private(set) var vectors: [Float]

  init(words: Int, width: Int) {
    vectors = Array(repeating: 0, count: words * width)
    annotations = Array(
      repeating: WordAnnotation(
        lemma: "_", partOfSpeech: .other, pennTag: "_", features: "_", head: nil, relation: "root",
        headProbability: 0),
      count: words)
  }

  mutating func keep(_ values: ArraySlice<Float>, at firstWord: Int) {
    guard !vectors.isEmpty, !annotations.isEmpty else { return }
    let start = firstWord * (vectors.count / annotations.count)
    vectors.replaceSubrange(start..<start + values.count, with: values)
  }

  /// A sentence of several sequences has several roots: the later ones hang on the first.
  func annotated(_ sentence: Sentence) -> AnnotatedSentence {
    var annotations = annotations
    let roots = annotations.indices.filter { annotations[$0].head == nil }
    for root in roots.dropFirst() {
      annotations[root].head = roots.first
      annotations[root].relation = "parataxis"
    }
    return AnnotatedSentence(
      sentence: sentence, annotations: annotations,
      entities: entities.sorted { $0.words.lowerBound < $1.words.lowerBound })
  }
}
