/// Finds the dateline with which a report opens.
///
/// `ST. PAUL, Minn. (AP) —`: no sentence ends in it, whatever points it has.
enum Datelines {
  /// The dash follows within so many chunks.
  private static let longest = 12
  /// Hyphen, double hyphen, and the dashes of Unicode.
  private static let dashes: [[UInt32]] = [[0x2D], [0x2D, 0x2D], [0x2013], [0x2014], [0x2015]]

  /// How many chunks at the start of a paragraph are its dateline, the dash among them; 0 where there is none.
  ///
  /// The place stands in capitals, or an agency in brackets before the dash; all between are names, dates and
  /// abbreviations.
  static func length(of chunks: ArraySlice<Range<Int>>, in text: ClassifiedText) -> Int {
    let codes = chunks.prefix(longest).map { Array(text.codes[$0]) }
    guard let dash = codes.firstIndex(where: dashes.contains), dash > 0,
      codes[..<dash].allSatisfy(belongs),
      isInCapitals(codes[0]) || codes[dash - 1].last == bracket
    else { return 0 }
    return dash + 1
  }

  private static let bracket: UInt32 = 0x29

  /// A name, a number, a bracket, or "de" and the like.
  private static func belongs(_ chunk: [UInt32]) -> Bool {
    guard let first = chunk.first.flatMap(Unicode.Scalar.init) else { return false }
    return first.properties.isUppercase || first.properties.numericType != nil || first == "("
      || first == "/" || ["de", "la", "el", "of", "and"].contains(string(chunk))
  }

  private static func isInCapitals(_ chunk: [UInt32]) -> Bool {
    let letters = chunk.compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
  }

  private static func string(_ chunk: [UInt32]) -> String {
    String(String.UnicodeScalarView(chunk.compactMap(Unicode.Scalar.init)))
  }
}
