/// Judges the gaps between the chunks of a paragraph.
struct SentenceBoundaries: Sendable {
  private let model: HashedLinearModel

  init(weights: [Int8]) {
    model = HashedLinearModel(
      weights: weights,
      templates: GapColumn.templates.map { $0.map(\.number) }
    )
  }

  /// For each chunk of a paragraph but the last, how surely a sentence ends with it: the model's
  /// score, positive for an end.
  func scores(after chunks: ArraySlice<Range<Int>>, of text: ClassifiedText) -> [Int] {
    guard chunks.count > 1 else { return [] }
    let descriptions = chunks.map { ChunkDescription($0, of: text) }
    let until = distancesToTerminal(descriptions)
    let count = descriptions.count
    let size = ChunkDescription.Column.allCases.count
    var values = [UInt32](repeating: 0, count: GapColumn.count)
    values[GapColumn.always.number] = 1
    values[GapColumn.density.number] = density(descriptions)
    var scores: [Int] = []
    scores.reserveCapacity(count - 1)
    var since = 0
    var open = OpenMarks()
    for (gap, chunk) in chunks.dropLast().enumerated() {
      for side in 0..<4 {
        let neighbour = gap - 1 + side
        let isInside = neighbour >= 0 && neighbour < count
        for column in 0..<size {
          values[side * size + column] = isInside ? descriptions[neighbour].values[column] : 0
        }
      }
      open.read(chunk, of: text)
      values[GapColumn.since.number] = bucket(since)
      values[GapColumn.until.number] = bucket(until[gap + 1])
      values[GapColumn.open.number] = open.number
      values[GapColumn.start.number] = bucket(gap)
      values[GapColumn.end.number] = bucket(count - 2 - gap)
      scores.append(model.score(values))
      since = descriptions[gap].terminal.mark.mayEndSentence ? 0 : since + 1
    }
    return scores
  }

  private func distancesToTerminal(_ descriptions: [ChunkDescription]) -> [Int] {
    var distances = [Int](repeating: 0, count: descriptions.count)
    var distance = 0
    for index in descriptions.indices.reversed() {
      distance = descriptions[index].terminal.mark.mayEndSentence ? 0 : distance + 1
      distances[index] = distance
    }
    return distances
  }

  private func density(_ descriptions: [ChunkDescription]) -> UInt32 {
    let terminals = descriptions.count { $0.terminal.mark.mayEndSentence }
    let capitals = descriptions.count {
      $0.kind == .capitalised || $0.kind == .capitals || $0.kind == .initial
    }
    let share = capitals * 4 / descriptions.count
    return bucket(40 * terminals / descriptions.count) * 4 + UInt32(min(share, 3))
  }

  private func bucket(_ number: Int) -> UInt32 {
    switch number {
    case ..<6: UInt32(number)
    case ..<9: 6
    case ..<13: 7
    case ..<21: 8
    case ..<35: 9
    default: 10
    }
  }
}

/// The quotation marks and brackets that are open at a place of a paragraph.
private struct OpenMarks {
  private var quotation = false
  private var bracket = false

  var number: UInt32 { (quotation ? 2 : 0) + (bracket ? 1 : 0) }

  mutating func read(_ chunk: Range<Int>, of text: ClassifiedText) {
    for place in chunk where text.classes[place] == .other {
      switch text.normal[place] {
      case 0x22:
        let code = text.codes[place]
        // A typographic mark says whether it opens, the straight one turns the state.
        quotation = code == 0x22 ? !quotation : code == 0x201C || code == 0x201E || code == 0xAB
      case 0x28, 0x5B: bracket = true
      case 0x29, 0x5D: bracket = false
      default: break
      }
    }
  }
}
