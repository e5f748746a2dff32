/// What the sentence model sees of the gap between two chunks; `Training/segmentation_features.py`
/// computes the same.
enum GapColumn {
  /// A column of one of the two chunks before or the two after the gap.
  case secondLeft(ChunkDescription.Column)
  case left(ChunkDescription.Column)
  case right(ChunkDescription.Column)
  case secondRight(ChunkDescription.Column)
  /// Chunks since the last mark that may end a sentence and until the next.
  case always, since, until
  /// Whether a quotation and a bracket are open.
  case open
  /// Chunks since the start of the paragraph and until its end.
  case start, end
  /// How many chunks of the paragraph end with a terminal mark and how many are capitalised.
  case density

  static let count = 4 * ChunkDescription.Column.allCases.count + 7

  /// The place of the column in a row.
  var number: Int {
    let size = ChunkDescription.Column.allCases.count
    return switch self {
    case .secondLeft(let column): column.rawValue
    case .left(let column): size + column.rawValue
    case .right(let column): 2 * size + column.rawValue
    case .secondRight(let column): 3 * size + column.rawValue
    case .always: 4 * size
    case .since: 4 * size + 1
    case .until: 4 * size + 2
    case .open: 4 * size + 3
    case .start: 4 * size + 4
    case .end: 4 * size + 5
    case .density: 4 * size + 6
    }
  }
}

extension GapColumn {
  /// Combinations of columns in the order of training.
  static let templates: [[Self]] = [
    [.always],
    [.left(.full)],
    [.right(.full)],
    [.left(.terminal), .right(.kind)],
    [.left(.trail), .right(.lead), .right(.kind)],
    [.left(.core), .left(.terminal)],
    [.left(.core), .left(.terminal), .right(.kind)],
    [.right(.core), .left(.terminal)],
    [.right(.core), .left(.terminal), .right(.kind)],
    [.left(.core), .right(.core)],
    [.left(.shape), .right(.shape)],
    [.left(.kind), .left(.length), .left(.terminal), .right(.kind)],
    [.secondLeft(.core), .left(.core), .left(.terminal)],
    [.right(.core), .secondRight(.core), .left(.terminal)],
    [.secondLeft(.terminal), .left(.kind), .left(.length), .left(.terminal), .right(.kind)],
    [.left(.suffix), .left(.terminal), .right(.suffix), .right(.kind)],
    [.left(.exactTrail), .right(.exactLead), .right(.kind)],
    [.since, .left(.terminal), .right(.kind)],
    [.until, .left(.terminal), .right(.kind)],
    [.open, .left(.terminal), .right(.kind)],
    [.open, .left(.trail), .right(.lead)],
    [.start, .left(.terminal), .right(.kind)],
    [.end, .left(.terminal), .right(.kind)],
    [.density, .left(.terminal), .right(.kind)],
    [.secondLeft(.kind), .left(.kind), .right(.kind), .secondRight(.kind), .left(.terminal)],
    [.left(.core), .right(.kind), .secondRight(.kind)],
    [.right(.core), .secondRight(.kind), .left(.terminal), .secondRight(.terminal)],
    [.right(.kind), .right(.terminal), .secondRight(.kind), .left(.terminal), .right(.length)],
    [.since, .until, .left(.terminal), .right(.kind)],
    [.left(.full), .right(.full)],
    [.secondRight(.core), .left(.terminal), .right(.kind)],
    [.left(.core), .left(.trail), .right(.lead)],
    [.secondLeft(.core), .left(.terminal), .right(.kind)],
    [.density, .since, .left(.terminal), .right(.core)],
    [.secondLeft(.full), .left(.full), .right(.kind)],
    [.right(.suffix), .right(.kind), .left(.terminal)],
    [.start, .end, .density],
    [.left(.kind), .left(.terminal), .right(.core), .right(.kind)],
    [.left(.core), .left(.terminal), .right(.core), .secondRight(.kind)],
    [.left(.shape), .left(.terminal), .right(.core)],
    [.secondLeft(.core), .left(.core), .right(.core)],
  ]
}
