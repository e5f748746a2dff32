import Text

/// The label sets that the network's tag scores stand for, side by side in the order of the ranges.
struct TagSets: Sendable {
  let partsOfSpeech: [UniversalPartOfSpeech]
  let pennTags: [String]
  let features: [String]
  let entities: EntityDecoder
  let relations: [String]
  /// The number of `punct` among the relations.
  let punctuationRelation: Int?
  /// Where the columns of each set lie.
  let partOfSpeechColumns: Range<Int>
  let pennTagColumns: Range<Int>
  let featureColumns: Range<Int>
  let entityColumns: Range<Int>

  var count: Int { entityColumns.upperBound }

  init(_ file: WeightsFile) throws(ModelError) {
    let labels = file.header.labels
    func problem(_ set: String) -> ModelError {
      .damaged(source: file.source, reason: "the label set \(set) is missing or not understood")
    }
    partsOfSpeech = (labels["upos"] ?? []).compactMap(UniversalPartOfSpeech.init)
    pennTags = labels["xpos"] ?? []
    features = labels["feats"] ?? []
    relations = labels["relation"] ?? []
    punctuationRelation = relations.firstIndex(of: "punct")
    let entityLabels = labels["entity"] ?? []
    guard let decoder = EntityDecoder(labels: entityLabels) else { throw problem("entity") }
    entities = decoder
    var ranges: [Range<Int>] = []
    for (name, understood) in [
      ("upos", partsOfSpeech.count), ("xpos", pennTags.count), ("feats", features.count),
      ("entity", entityLabels.count),
    ] {
      guard understood > 0, understood == labels[name]?.count else { throw problem(name) }
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + understood)
    }
    guard !relations.isEmpty else { throw problem("relation") }
    partOfSpeechColumns = ranges[0]
    pennTagColumns = ranges[1]
    featureColumns = ranges[2]
    entityColumns = ranges[3]
  }
}
