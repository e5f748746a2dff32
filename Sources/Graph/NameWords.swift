import Facts
import Ontology

/// Which words of a mention are a name that people would look for.
enum NameWords {
  /// The name in a mention: its head, when that is written like a name and stands for the entity itself.
  ///
  /// Pronouns, descriptions ("the company") and places that stand for a body give none.
  static func name(in reference: EntityReference, sentenceStart: Int) -> String? {
    guard !reference.isMetonym else { return nil }
    let mention = reference.mention
    let scalars = mention.text.unicodeScalars
    guard scalars.count == mention.span.count,
      mention.head.lowerBound >= mention.span.lowerBound,
      mention.head.upperBound <= mention.span.upperBound, !mention.head.isEmpty
    else { return nil }
    let skipped = mention.head.lowerBound - mention.span.lowerBound
    let name = String(
      String.UnicodeScalarView(scalars.dropFirst(skipped).prefix(mention.head.count)))
    let words = name.split(separator: " ")
    guard let first = words.first, let last = words.last,
      isCapital(first), isCapital(last) || words.count > 2
    else { return nil }
    // At the head of a sentence every word has a capital.
    let opensSentence = words.count == 1 && mention.head.lowerBound == sentenceStart
    if opensSentence, reference.entityClass == nil || reference.entityClass == "Group" {
      return nil
    }
    return notNames.contains(name.lowercased()) ? nil : name
  }

  private static func isCapital(_ word: Substring) -> Bool {
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
