/// What the segmentation models distinguish among characters.
enum CharacterClass: UInt8 {
  case outside
  case upper
  case lower
  case letter
  case digit
  /// Belongs to the character before: combining marks, joiners, control characters.
  case attached
  case other
  case whiteSpace

  init(_ scalar: Unicode.Scalar) {
    if scalar == "\u{FFFD}" {
      self = .letter
      return
    }
    if (0x1F3FB...0x1F3FF).contains(scalar.value) {
      self = .attached
      return
    }
    if scalar.properties.isWhitespace {
      self = .whiteSpace
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    case .modifierLetter, .otherLetter: self = .letter
    case .decimalNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control: self = .attached
    default: self = .other
    }
  }

  var isLetter: Bool { self == .upper || self == .lower || self == .letter }
}
