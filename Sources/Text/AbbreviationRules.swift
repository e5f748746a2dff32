/// Gaps at which the abbreviation before and the word after leave no doubt.
enum AbbreviationRules {
  /// What is certain about a gap.
  enum Verdict {
    case sentenceEnds, sentenceGoesOn, open
  }

  /// Judges the gap between two chunks; `isHeading` says that the paragraph ends without a
  /// terminal mark, so that capitals mean little.
  static func verdict(
    after left: Range<Int>,
    before right: Range<Int>,
    of text: ClassifiedText,
    isHeading: Bool
  ) -> Verdict {
    if isClosing(right, of: text) {
      return .sentenceGoesOn
    }
    guard left.count <= 8, text.codes[left.upperBound - 1] == 0x2E,
      let first = left.first(where: { text.classes[$0] != .other })
    else { return .open }
    let abbreviation = letters(first..<left.upperBound - 1, of: text)
    let isCapitalised = text.classes[first] == .upper
    let next = text.classes[right.lowerBound]
    switch abbreviation {
    case let title where titles.contains(title):
      return isCapitalised && next == .upper ? .sentenceGoesOn : .open
    case let month where months.contains(month):
      return isCapitalised && next == .digit ? .sentenceGoesOn : .open
    case "no", "nos":
      return next == .digit ? .sentenceGoesOn : .open
    case "a.m", "p.m":
      return namesTime(right, of: text) ? .sentenceGoesOn : .open
    case "vs", "i.e", "e.g":
      return .sentenceGoesOn
    case "co":
      return companies.contains(letters(right, of: text)) ? .sentenceGoesOn : .open
    case let place where places.contains(place):
      let starts = next == .upper && starters.contains(letters(right, of: text))
      return starts && !isHeading && right.count > 1 ? .sentenceEnds : .open
    default:
      let isInitial = left.count == 2 && isCapitalised
      let isFollowed =
        right.count == 2 && next == .upper && text.codes[right.upperBound - 1] == 0x2E
      return isInitial && isFollowed ? .sentenceGoesOn : .open
    }
  }

  /// Whether a chunk names a day, month or time zone, as behind the hour: *Wednesday*, *EST*.
  private static func namesTime(_ chunk: Range<Int>, of text: ClassifiedText) -> Bool {
    var end = chunk.upperBound
    while end > chunk.lowerBound, !text.classes[end - 1].isLetter { end -= 1 }
    let word = letters(chunk.lowerBound..<end, of: text)
    return text.classes[chunk.lowerBound] == .upper && timeNames.contains(word)
  }

  /// Without "may", which more often begins a sentence or a name.
  private static let timeNames = Set(TemporalVocabulary.months.keys).subtracting(["may"])
    .union(TemporalVocabulary.weekdays.keys.filter { $0.hasSuffix("day") })
    .union([
      "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "bst",
      "utc", "cet", "cest", "eastern", "pacific",
    ])

  /// Where the full stop of a sentence's last word stands if it is no part of the word.
  ///
  /// Only words of letters alone that are no known abbreviation: the model takes "Kyiv." for one now and
  /// then, as it would "Calif.".
  static func fullStop(of word: Range<Int>, in text: ClassifiedText) -> Int? {
    let stem = word.lowerBound..<word.upperBound - 1
    guard stem.count > 1, text.codes[stem.upperBound] == 0x2E,
      stem.allSatisfy({ text.classes[$0].isLetter })
    else { return nil }
    let abbreviation = letters(stem, of: text)
    let isKnown =
      titles.contains(abbreviation) || months.contains(abbreviation)
      || abbreviations.contains(abbreviation)
    return isKnown ? nil : stem.upperBound
  }

  private static func letters(_ range: Range<Int>, of text: ClassifiedText) -> String {
    guard range.count <= 12 else { return "" }
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: text.lower[range].compactMap { Unicode.Scalar($0) })
    return String(letters)
  }

  /// Whether a chunk is only punctuation that belongs to what stands before.
  private static func isClosing(_ chunk: Range<Int>, of text: ClassifiedText) -> Bool {
    chunk.allSatisfy { closing.contains(text.codes[$0]) }
  }

  private static let closing = Set(".,;:?!)]}\u{201D}\u{2019}\u{2026}".unicodeScalars.map(\.value))

  // swift-format-ignore
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "sens", "rep", "reps", "gov", "govs", "lt", "col", "sgt",
    "capt", "cpt", "cpl", "maj", "adm", "rev", "hon", "messrs", "pres", "cmdr", "supt", "insp", "amb", "brig",
  ]

  // swift-format-ignore
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Other words of letters alone that keep their full stop at the end of a sentence.
  // swift-format-ignore
  private static let abbreviations: Set<String> = [
    "inc", "corp", "co", "cos", "ltd", "bros", "jr", "sr", "st", "etc", "al", "vs", "no", "nos", "ft", "mt",
    "ave", "blvd", "rd", "dept", "univ", "assn", "vol", "ed", "eds", "fig", "approx", "est", "esp", "ext", "attn",
    "fax", "lb", "lbs", "oz", "yr", "yrs", "hr", "hrs", "min", "mins", "ca", "cf", "ibid", "misc", "max",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "sec", "para", "esq",
    "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
    "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt",
    "wash", "wis", "wyo", "ont", "que",
  ]

  private static let companies: Set<String> = ["ltd", "ltd.", "ltd.,", "inc", "inc.", "inc.,"]

  private static let places: Set<String> = ["u.s", "u.k", "u.n", "e.u", "d.c", "l.a", "u.a.e"]

  /// Words that begin a sentence when they are capitalised after the abbreviation of a place.
  private static let starters: Set<String> = [
    "in", "the", "he", "she", "it", "they", "but", "this", "these", "we", "his", "her", "their",
    "its", "there", "when", "while", "after", "before", "however,", "meanwhile,", "if", "although",
  ]
}
