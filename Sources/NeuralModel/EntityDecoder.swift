import Foundation
import Text

/// Finds the best sequence of BIES tags (begin, inside, end, single) that makes whole entities.
///
/// Viterbi decoding over the tags' scores (Viterbi 1967); transitions only allow or forbid.
struct EntityDecoder: Sendable {
  /// What a tag does to an entity.
  private enum Position: Sendable, Equatable {
    case outside
    case begin(Int)
    case inside(Int)
    case end(Int)
    case single(Int)
  }

  private let classes: [NamedEntity.Class]
  private let positions: [Position]

  /// Fails when a label is not `O` or one of B, I, E, S with a known class.
  init?(labels: [String]) {
    var classes: [NamedEntity.Class] = []
    var positions: [Position] = []
    for label in labels {
      if label == "O" {
        positions.append(.outside)
        continue
      }
      guard let found = NamedEntity.Class(rawValue: String(label.dropFirst(2))) else { return nil }
      let number = classes.firstIndex(of: found) ?? classes.count
      if number == classes.count { classes.append(found) }
      switch label.prefix(2) {
      case "B-": positions.append(.begin(number))
      case "I-": positions.append(.inside(number))
      case "E-": positions.append(.end(number))
      case "S-": positions.append(.single(number))
      default: return nil
      }
    }
    guard positions.contains(.outside) else { return nil }
    self.classes = classes
    self.positions = positions
  }

  /// The entities of one sentence; row w of `scores` holds the scores of word w's tags.
  func entities(scores: [ArraySlice<Float>]) -> [NamedEntity] {
    entities(path: bestPath(scores), scores: scores)
  }

  /// Tags of the best allowed sequence.
  private func bestPath(_ scores: [ArraySlice<Float>]) -> [Int] {
    let impossible = -Float.infinity
    var best = [Float](repeating: impossible, count: positions.count)
    var back: [[Int]] = []
    for (word, row) in scores.enumerated() {
      var closed = word == 0 ? 0 : impossible
      var closedTag = 0
      var open = [Float](repeating: impossible, count: classes.count)
      var openTag = [Int](repeating: 0, count: classes.count)
      for (tag, position) in positions.enumerated() where word > 0 {
        switch position {
        case .outside, .end, .single:
          if best[tag] > closed { (closed, closedTag) = (best[tag], tag) }
        case .begin(let number), .inside(let number):
          if best[tag] > open[number] { (open[number], openTag[number]) = (best[tag], tag) }
        }
      }
      var from = [Int](repeating: 0, count: positions.count)
      for (tag, position) in positions.enumerated() {
        let score = row[row.startIndex + tag]
        switch position {
        case .outside, .begin, .single:
          (best[tag], from[tag]) = (closed + score, closedTag)
        case .inside(let number), .end(let number):
          (best[tag], from[tag]) = (open[number] + score, openTag[number])
        }
      }
      back.append(from)
    }
    return tracedBack(best, back)
  }

  private func tracedBack(_ best: [Float], _ back: [[Int]]) -> [Int] {
    var tag = 0
    var highest = -Float.infinity
    for (candidate, position) in positions.enumerated() {
      switch position {
      case .outside, .end, .single:
        if best[candidate] > highest { (highest, tag) = (best[candidate], candidate) }
      case .begin, .inside: break
      }
    }
    var path: [Int] = []
    for from in back.reversed() {
      path.append(tag)
      tag = from[tag]
    }
    return path.reversed()
  }

  private func entities(path: [Int], scores: [ArraySlice<Float>]) -> [NamedEntity] {
    var out: [NamedEntity] = []
    var start = 0
    for (word, tag) in path.enumerated() {
      switch positions[tag] {
      case .begin: start = word
      case .single(let number), .end(let number):
        if case .single = positions[tag] { start = word }
        let least = (start...word).map { classProbability(number, scores[$0]) }.min() ?? 0
        out.append(
          NamedEntity(words: start..<word + 1, class: classes[number], probability: least))
      case .outside, .inside: break
      }
    }
    return out
  }

  /// The softmax probability that a word belongs to an entity of the class.
  private func classProbability(_ number: Int, _ row: ArraySlice<Float>) -> Float {
    let highest = row.max() ?? 0
    var all: Float = 0
    var wanted: Float = 0
    for (position, score) in zip(positions, row) {
      let weight = exp(score - highest)
      all += weight
      switch position {
      case .begin(number), .inside(number), .end(number), .single(number): wanted += weight
      default: break
      }
    }
    return wanted / all
  }
}
