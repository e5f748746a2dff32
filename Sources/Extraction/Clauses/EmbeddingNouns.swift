import Ontology

/// Nouns that take an act as their complement: "the decision to halt …", "a claim that …".
enum EmbeddingNouns {
  /// What each noun does to its complement.
  static let effects: [String: (effect: EmbeddingWord.Effect, negates: Bool)] = {
    var effects: [String: (effect: EmbeddingWord.Effect, negates: Bool)] = [:]
    for (effect, negates, nouns) in table {
      for noun in nouns.split(separator: " ") { effects[String(noun)] = (effect, negates) }
    }
    return effects
  }()

  // swift-format-ignore
  private static let table: [(EmbeddingWord.Effect, Bool, String)] = [
    (.modality(.planned), false,
     "decision choice plan proposal bid scheme plot intention intent strategy policy program programme effort attempt campaign push drive operation deal agreement accord pact promise pledge vow commitment offer determination move step initiative measure mission"),
    (.modality(.requested), false, "order directive instruction command decree request call demand appeal plea"),
    (.inherit, true, "refusal failure reluctance unwillingness inability"),
    (.modality(.possible), false, "threat warning ability chance opportunity possibility likelihood risk hope fear prospect power right need permission belief suspicion"),
    (.reported, false, "claim allegation accusation charge suggestion assertion rumor rumour report statement argument contention announcement news"),
    (.modality(.denied), false, "denial"),
  ]
}
