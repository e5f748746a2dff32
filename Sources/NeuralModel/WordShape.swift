/// How a word is written.
///
/// The encoder's vocabulary is uncased; this is what tells it names from words.
/// `Training/wordpieces.py` says the same in Python; the raw values are rows of the shape table.
enum WordShape: UInt8, Sendable {
  /// Not a word: the marks at the ends of a sequence.
  case none
  case lower
  case title
  case upper
  /// One capital letter.
  case initial
  case mixed
  case digits
  case alphanumeric
  /// Capitals with full stops between.
  case dotted
  case symbol

  /// How many letters there are, how many of them are capitals, and whether the first is one.
  static func capitals(of word: String) -> (letters: Int, capitals: Int, startsWithCapital: Bool) {
    var letters = 0
    var capitals = 0
    var startsWithCapital = false
    for scalar in word.unicodeScalars {
      let kind = ScalarKind(scalar)
      if kind == .letter || kind == .capital {
        if letters == 0 { startsWithCapital = kind == .capital }
        letters += 1
        capitals += kind == .capital ? 1 : 0
      }
    }
    return (letters, capitals, startsWithCapital)
  }

  init(_ word: String) {
    let (letters, capitals, startsWithCapital) = Self.capitals(of: word)
    let hasDigit = word.unicodeScalars.contains { ScalarKind($0) == .digit }
    let hasFullStop = word.unicodeScalars.contains(".")
    self =
      switch (letters, capitals) {
      case (0, _): hasDigit ? .digits : .symbol
      case _ where hasDigit: .alphanumeric
      case (_, 0): .lower
      case (1, 1): .initial
      case (letters, letters): hasFullStop ? .dotted : .upper
      case (_, 1) where startsWithCapital: .title
      default: .mixed
      }
  }
}

/// The kinds of characters that word shapes tell apart.
private enum ScalarKind {
  case letter, capital, digit, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self = .letter
    case 0x41...0x5A: self = .capital
    case 0x30...0x39: self = .digit
    case 0..<0x80: self = .other
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        self = scalar.properties.isUppercase ? .capital : .letter
      case .decimalNumber: self = .digit
      default: self = .other
      }
    }
  }
}
