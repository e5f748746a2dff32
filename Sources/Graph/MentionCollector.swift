import Facts

/// What the mentions of each entity in one article tell of it.
struct MentionCollector {
  /// How often each of a few texts stands there, in the order of their first appearance.
  private struct Votes {
    private var texts: [(text: UInt32, count: Int)] = []

    mutating func add(_ text: UInt32) {
      if let index = texts.firstIndex(where: { $0.text == text }) {
        texts[index].count += 1
      } else {
        texts.append((text, 1))
      }
    }

    /// The most frequent; of several the one that came first.
    var winner: UInt32 {
      let most = texts.map(\.count).max()
      return texts.first { $0.count == most }?.text ?? StringTable.none
    }
  }

  private struct Mentions {
    let slug: UInt32
    var spans: Set<Range<UInt32>> = []
    var classes = Votes()
    var labels = Votes()
    var aliases: [UInt32] = []
    var affiliation = StringTable.none
    var affiliationSentence: UInt32 = 0
    var affiliationWords = EvidenceColumns.Words.none
  }

  private var entities: [Mentions] = []
  private var rows: [UInt32: Int] = [:]

  /// Takes a mention in.
  mutating func add(
    _ reference: EntityReference, _ slug: UInt32, _ words: EvidenceColumns.Words,
    _ sentence: UInt32, sentenceStart: Int, _ vocabulary: inout BuilderVocabulary
  ) {
    let row = rows[slug] ?? entities.count
    if row == entities.count {
      rows[slug] = row
      entities.append(Mentions(slug: slug))
    }
    let span = words.start..<max(words.start, words.end)
    guard entities[row].spans.insert(span).inserted else { return }
    if let entityClass = reference.entityClass {
      entities[row].classes.add(vocabulary.interner.intern(entityClass))
    }
    entities[row].labels.add(vocabulary.interner.intern(reference.label))
    if let name = NameWords.name(in: reference, sentenceStart: sentenceStart) {
      let alias = vocabulary.interner.intern(name)
      if !entities[row].aliases.contains(alias) { entities[row].aliases.append(alias) }
    }
    if let affiliation = reference.affiliation, entities[row].affiliation == StringTable.none {
      entities[row].affiliation = vocabulary.interner.intern(affiliation)
      entities[row].affiliationSentence = sentence
      entities[row].affiliationWords = words
    }
  }

  /// Writes the entities in the order in which the article first speaks of them.
  func finish(_ block: inout ArticleBlock) {
    for mentions in entities {
      let start = block.aliases.count
      block.aliases.append(contentsOf: mentions.aliases)
      block.entities.append(
        ArticleBlock.EntityRow(
          slug: mentions.slug, entityClass: mentions.classes.winner,
          label: mentions.labels.winner, mentionCount: UInt32(mentions.spans.count),
          aliases: start..<block.aliases.count, affiliation: mentions.affiliation,
          affiliationSentence: mentions.affiliationSentence,
          affiliationWords: mentions.affiliationWords))
    }
  }
}
