/// The classes and normalised forms of characters, tabulated for the common scripts.
struct CharacterTable: Sendable {
  struct Entry {
    let characterClass: CharacterClass
    /// Typographic quotation marks and dashes made plain, every digit a zero.
    let normal: UInt32
    /// The same in lower case.
    let lower: UInt32
  }

  private static let tabulated: UInt32 = 0x3000
  private static let cased: UInt32 = 0x590
  private let entries: [Entry]

  init() {
    entries = (0..<Self.tabulated).map { value in
      // Surrogates lie above the table, so every number here is a scalar.
      Self.entry(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
  }

  subscript(scalar: Unicode.Scalar) -> Entry {
    scalar.value < Self.tabulated ? entries[Int(scalar.value)] : Self.entry(scalar)
  }

  private static func entry(_ scalar: Unicode.Scalar) -> Entry {
    let characterClass = CharacterClass(scalar)
    let normal = characterClass == .digit ? "0" : normalForm(scalar)
    var lower = normal
    if normal.value < cased {
      let mapping = normal.properties.lowercaseMapping.unicodeScalars
      if mapping.count == 1, let first = mapping.first {
        lower = first
      }
    }
    return Entry(characterClass: characterClass, normal: normal.value, lower: lower.value)
  }

  private static func normalForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{201B}", "\u{00B4}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{00AB}", "\u{00BB}": "\""
    case "\u{2010}", "\u{2011}": "-"
    case "\u{2012}", "\u{2212}": "\u{2013}"
    case "\u{2015}": "\u{2014}"
    default: scalar
    }
  }
}
