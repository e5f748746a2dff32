/// What the word model sees of a place inside a chunk; `Training/segmentation_features.py` computes
/// the same.
enum WordColumn: Int, CaseIterable {
  /// Normalised characters to the left and right, the nearest first.
  case left1, left2, left3, left4, right1, right2, right3, right4
  /// Their classes, or the characters where these say nothing.
  case leftForm1, leftForm2, leftForm3, leftForm4, rightForm1, rightForm2, rightForm3, rightForm4
  /// Hashes of all that comes before and after in the chunk.
  case prefix, suffix
  /// Hashes of the runs of like characters on both sides, and of the runs beyond these.
  case leftRun, rightRun, secondLeftRun, secondRightRun
  case leftRunLength, rightRunLength
  /// The shape of the chunk and which run of it is here.
  case shape, place
  /// Marks of web addresses, file names and the like.
  case address
  case nextForm, next, previous, previousForm
  /// Characters to both ends of the chunk.
  case distances
  /// The characters as they are, typographic marks kept.
  case exactLeft, exactRight
  /// Whether a single quotation mark is open.
  case openQuote
}

extension WordColumn {
  /// Combinations of columns in the order of training.
  static let templates: [[Self]] = [
    [.left1],
    [.right1],
    [.left1, .right1],
    [.left2, .left1, .right1],
    [.left1, .right1, .right2],
    [.left2, .left1, .right1, .right2],
    [.left3, .left2, .left1, .right1],
    [.left1, .right1, .right2, .right3],
    [.left3, .left2, .left1, .right1, .right2, .right3],
    [.leftForm2, .leftForm1, .rightForm1, .rightForm2],
    [.leftForm3, .leftForm2, .leftForm1, .rightForm1, .rightForm2, .rightForm3],
    [
      .leftForm4, .leftForm3, .leftForm2, .leftForm1,
      .rightForm1, .rightForm2, .rightForm3, .rightForm4,
    ],
    [.prefix, .right1],
    [.left1, .suffix],
    [.prefix, .suffix],
    [.leftRun, .right1],
    [.left1, .rightRun],
    [.leftRun, .rightRun],
    [.secondLeftRun, .leftRun, .right1],
    [.leftRun, .rightRun, .secondRightRun],
    [.left1, .rightRun, .secondRightRun],
    [.secondLeftRun, .leftRun, .rightRun],
    [.leftRunLength, .left1, .right1, .rightForm1, .rightForm2],
    [.rightRunLength, .left1, .right1, .leftForm1, .leftForm2],
    [.shape, .place],
    [.address, .left1, .right1],
    [.address, .leftForm1, .rightForm1, .distances],
    [.distances, .left1, .right1],
    [.left1, .right1, .rightForm2, .nextForm],
    [.prefix, .rightForm1, .rightForm2, .nextForm],
    [.left1, .right1, .leftForm1, .rightForm2, .next],
    [.previous, .left1, .right1, .rightForm2],
    [.previousForm, .leftForm1, .rightForm1, .leftRun],
    [.exactLeft, .exactRight],
    [.exactLeft, .exactRight, .leftForm2, .rightForm2],
    [.openQuote, .left1, .right1, .rightForm2, .distances],
    [.openQuote, .leftRun, .right1, .rightForm2, .nextForm],
    [.secondLeftRun, .left1, .right1, .rightRun],
  ]
}
