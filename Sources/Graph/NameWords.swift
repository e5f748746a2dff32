import Facts
import Ontology

/// Which words of a mention are a name that people would look for.
enum NameWords {
  /// The name in a mention: its head, when that is written like a name and stands for the entity itself.
  ///
  /// Pronouns, descriptions ("the company") and places that stand for a body give none.
  static func name(in reference: EntityReference, sentenceStart: Int) -> String? {
    guard !reference.isMetonym else { return nil }
    guard let name = head(of: reference.mention) else { return nil }
    let words = name.utf8.split(separator: UInt8(ascii: " "))
    guard let first = words.first, let last = words.last,
      words.count > 2 || isCapital(Substring(first)) && isCapital(Substring(last))
    else { return nil }
    // At the head of a sentence every word has a capital.
    let opensSentence = words.count == 1 && reference.mention.head.lowerBound == sentenceStart
    if opensSentence, reference.entityClass == nil || reference.entityClass == "Group" {
      return nil
    }
    return words.count == 1 && notNames.contains(name.lowercased()) ? nil : name
  }

  /// The words of the head; nil where the mention has gaps, or no head within it.
  private static func head(of mention: Mention) -> String? {
    guard mention.head.lowerBound >= mention.span.lowerBound,
      mention.head.upperBound <= mention.span.upperBound, !mention.head.isEmpty,
      mention.text.unicodeScalars.count == mention.span.count
    else { return nil }
    guard mention.head != mention.span else { return mention.text }
    let scalars = mention.text.unicodeScalars
      .dropFirst(mention.head.lowerBound - mention.span.lowerBound).prefix(mention.head.count)
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isCapital(_ word: Substring) -> Bool {
    if let byte = word.utf8.first, byte < 0x80, byte >= 0x41 {
      if byte <= 0x5A { return true }
      if byte >= 0x61, byte <= 0x7A { return false }
    }
    guard let first = word.unicodeScalars.first(where: \.properties.isAlphabetic) else {
      return word.unicodeScalars.contains { $0.properties.numericType != nil }
    }
    return first.properties.isUppercase || !first.properties.isLowercase
  }

  // swift-format-ignore
  private static let notNames: Set<String> = [
    "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "we",
    "us", "our", "ours", "you", "your", "yours", "i", "me", "my", "mine", "who", "whom", "whose",
    "which", "that", "this", "these", "those", "one", "ones", "some", "others", "both", "many",
    "himself", "herself", "itself", "themselves", "ourselves", "everyone", "everybody", "nobody",
  ]
}
