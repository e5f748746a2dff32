import Tensors

/// The weights of the antecedent scorer, constant and shared by all workers.
struct AntecedentWeights: Sendable {
  let vocabulary: CoreferenceVocabulary
  /// A word's vector → mention.
  let projection: LinearLayer
  /// For each column of a candidate a table (values, mention) that is added to the projection.
  let columns: [[Float]]
  /// mention → 1: whether the word heads a mention that is spoken of again.
  let mention: LinearLayer
  /// mention → hidden, of the later and the earlier candidate and of the product of both.
  let later: LinearLayer
  let earlier: LinearLayer
  let product: LinearLayer
  /// (facts, hidden): what each fact of a pair adds.
  let facts: [Float]
  /// For each distance of a pair a table (ranges, hidden).
  let distances: [[Float]]
  /// hidden → hidden.
  let hidden: LinearLayer
  /// hidden → 1.
  let output: LinearLayer

  /// Reads the weights; nil where the file has none.
  init?(_ file: WeightsFile) throws(ModelError) {
    guard let vocabulary = file.header.coreference else { return nil }
    self.vocabulary = vocabulary
    let width = file.header.configuration.width
    let mentionWidth = try file.floats("coreference.projection.bias", shape: nil).count
    let hiddenWidth = try file.floats("coreference.hidden.bias", shape: nil).count
    guard vocabulary.isPlausible, mentionWidth > 0, hiddenWidth > 0 else {
      throw .damaged(source: file.source, reason: "the antecedent scorer contradicts itself")
    }
    func linear(_ name: String, _ inputs: Int, _ outputs: Int) throws(ModelError) -> LinearLayer {
      try file.linear("coreference.\(name)", inputs, outputs)
    }
    func tables(_ name: String, _ sizes: [Int], _ width: Int) throws(ModelError) -> [[Float]] {
      var out: [[Float]] = []
      for (number, size) in sizes.enumerated() {
        out.append(try file.floats("coreference.\(name).\(number)", shape: [size, width]))
      }
      return out
    }
    projection = try linear("projection", width, mentionWidth)
    columns = try tables("column", vocabulary.columnSizes, mentionWidth)
    mention = try linear("mention", mentionWidth, 1)
    later = try linear("later", mentionWidth, hiddenWidth)
    earlier = try linear("earlier", mentionWidth, hiddenWidth)
    product = try linear("product", mentionWidth, hiddenWidth)
    facts = try file.floats("coreference.facts", shape: [CandidatePairs.featureCount, hiddenWidth])
    distances = try tables(
      "distance", Array(repeating: vocabulary.distances.count, count: 3), hiddenWidth)
    hidden = try linear("hidden", hiddenWidth, hiddenWidth)
    output = try linear("output", hiddenWidth, 1)
  }
}

extension CoreferenceVocabulary {
  /// How many values each column of a candidate can have, in the order of `MentionCandidate.columns`.
  var columnSizes: [Int] {
    [
      partsOfSpeech.count, pronouns.count + 1, entities.count, relations.count + 1,
      determiners.count, 3, 4, 8, 2,
    ]
  }
}
