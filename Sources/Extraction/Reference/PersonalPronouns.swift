/// The pronouns that stand for someone or something, and what they ask of it.
enum PersonalPronouns {
  /// One pronoun.
  struct Pronoun: Sendable {
    var person: Int
    var number: MentionFeatures.Number?
    var gender: MentionFeatures.Gender?
    var animacy: MentionFeatures.Animacy?
    var isReflexive = false
  }

  /// What a word in small letters asks; nil for other words.
  static func pronoun(_ form: String) -> Pronoun? { table[form] }

  /// Pronouns that point at something said, most often an act.
  static let demonstratives: Set<String> = ["this", "that", "these", "those"]

  private static let table: [String: Pronoun] = {
    var table: [String: Pronoun] = [:]
    func add(_ forms: String, _ pronoun: Pronoun) {
      for form in forms.split(separator: " ") {
        var pronoun = pronoun
        pronoun.isReflexive = form.hasSuffix("self") || form.hasSuffix("selves")
        table[String(form)] = pronoun
      }
    }
    add("i me my mine myself", Pronoun(person: 1, number: .singular, animacy: .person))
    add("we us our ours ourselves", Pronoun(person: 1, number: .plural))
    add("you your yours yourself yourselves ya", Pronoun(person: 2, animacy: .person))
    add(
      "he him his himself",
      Pronoun(person: 3, number: .singular, gender: .masculine, animacy: .person))
    add(
      "she her hers herself",
      Pronoun(person: 3, number: .singular, gender: .feminine, animacy: .person))
    add("it its itself", Pronoun(person: 3, number: .singular, animacy: .thing))
    add("they them their theirs themselves em 'em ’em", Pronoun(person: 3, number: .plural))
    return table
  }()
}
