import Facts
import Text

/// Finds the mentions of a document by where their words stand.
struct MentionPlaces {
  let table: ClusterTable
  let text: SourceText
  private let byOffset: [Int: Int]

  init(table: ClusterTable, text: SourceText) {
    self.table = table
    self.text = text
    var byOffset: [Int: Int] = [:]
    for (index, found) in table.mentions.enumerated() where found.mention.kind != .coordination {
      let words = table.trees[found.mention.sentence].sentence.sentence.words
      byOffset[words[found.mention.head].range.lowerBound] = index
    }
    self.byOffset = byOffset
  }

  /// The number of the mention whose head a reference has.
  func mentionNumber(of reference: EntityReference) -> Int? {
    mentionNumber(at: reference.mention.head)
  }

  /// The number of the mention with a head.
  func mentionNumber(at head: Range<Int>) -> Int? {
    head.reversed().lazy.compactMap { byOffset[$0] }.first
  }

  /// The word that begins at an offset or goes over it.
  func word(at offset: Int, inSentence number: Int) -> WordPlace? {
    let words = table.trees[number].sentence.sentence.words
    return words.firstIndex { $0.range.contains(offset) }
      .map { WordPlace(sentence: number, word: $0) }
  }

  /// A mention's words as they stand in the article.
  func mention(_ found: DocumentMention) -> Mention {
    let words = table.trees[found.sentence].sentence.sentence.words
    let span =
      words[found.words.lowerBound].range
      .lowerBound..<words[found.words.upperBound - 1].range.upperBound
    return Mention(text: text[span], span: span, head: words[found.head].range)
  }
}
