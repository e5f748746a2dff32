extension KnowledgeGraph {
  /// How many statements stand behind the edges: each evidence of each edge.
  public var statementCount: Int { evidenceColumns.count }

  /// The bytes that the graph takes: those of its texts, each once, and all others.
  public var memory: (text: Int, beyondText: Int) {
    let columns =
      nodeColumns.bytes + edgeColumns.bytes + evidenceColumns.bytes + articleColumns.bytes
      + adjacency.bytes
    return (strings.textBytes, strings.overheadBytes + columns)
  }
}

extension Array {
  /// The bytes that the elements take, with the room for more.
  var bytes: Int { capacity * MemoryLayout<Element>.stride }
}

extension NodeColumns {
  var bytes: Int {
    identifiers.bytes + labels.bytes + classes.bytes + aliasStarts.bytes + aliases.bytes
      + mentionCounts.bytes + documentCounts.bytes + firstSeen.bytes + lastSeen.bytes
      + wikidata.bytes + countries.bytes + events.bytes + eventRows.bytes
  }
}

extension EdgeColumns {
  var bytes: Int {
    types.bytes + hashes.bytes + sources.bytes + targets.bytes + typeNumbers.bytes
      + confidences.bytes + evidenceStarts.bytes + publisherCounts.bytes
      + firstSeen.bytes + lastSeen.bytes
  }
}

extension EvidenceColumns {
  var bytes: Int {
    sentences.bytes + places.bytes + gaps.bytes + attributions.bytes
      + times.bytes + confidences.bytes + tenses.bytes + attributionRows.bytes + timeRows.bytes
      + sentenceTexts.bytes + sentenceStarts.bytes + sentenceNumbers.bytes
      + articleSentences.bytes
  }
}

extension ArticleColumns {
  var bytes: Int {
    identifiers.bytes + urls.bytes + titles.bytes + publishers.bytes + published.bytes
      + duplicateClusters.bytes
  }
}
