import Text

/// Brings titles before names to one form: the name is the head, the title describes it.
///
/// Parsers take "Poland's Defense Minister Jan Kos" for a minister with a flat "Jan Kos" as often as for a
/// Jan Kos with a description; Universal Dependencies ask for the second (`nmod:desc`).
enum TitleRepairs {
  /// Relations of a title's left neighbours that stay with it.
  private static let kept: Set<String> = ["compound", "amod", "nmod", "nummod", "det", "flat"]

  /// The sentence with names as heads of their titles.
  static func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for entity in sentence.entities where entity.class == .person {
      let name = entity.words.lowerBound
      guard let title = mended.annotations[name].head, title < name,
        ["flat", "appos"].contains(mended.annotations[name].baseRelation),
        isTitle(title, of: name, in: sentence),
        mended.annotations[name].relation.hasPrefix("flat")
          || title == name - 1 && !isPlural(title, in: mended)
      else { continue }
      makeHead(name, of: title, in: &mended)
    }
    return mended
  }

  /// A common noun, or a name that is no person's, directly before the name.
  private static func isTitle(_ word: Int, of name: Int, in sentence: AnnotatedSentence) -> Bool {
    guard [.noun, .properNoun].contains(sentence.annotations[word].partOfSpeech),
      !sentence.entities.contains(where: { $0.words.contains(word) })
    else { return false }
    return (word..<name).dropFirst().allSatisfy { between in
      sentence.annotations[between].head == word && sentence.annotations[between].relation == "flat"
        && !sentence.entities.contains { $0.words.contains(between) }
    }
  }

  private static func isPlural(_ word: Int, in sentence: AnnotatedSentence) -> Bool {
    ["NNS", "NNPS"].contains(sentence.annotations[word].pennTag)
  }

  private static func makeHead(_ name: Int, of title: Int, in sentence: inout AnnotatedSentence) {
    sentence.annotations[name].head = sentence.annotations[title].head
    sentence.annotations[name].relation = sentence.annotations[title].relation
    sentence.annotations[title].head = name
    sentence.annotations[title].relation = "nmod:desc"
    for child in sentence.annotations.indices
    where child != name && sentence.annotations[child].head == title {
      let relation = sentence.annotations[child].baseRelation
      if child > name || !kept.contains(relation) { sentence.annotations[child].head = name }
    }
  }
}
