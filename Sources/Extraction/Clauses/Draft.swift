/// A record before its words are cut out of the text.
struct Draft {
  /// An argument before its words are cut out.
  struct Argument: Hashable {
    var role: String
    var group: WordGroup
  }

  var kind: OpenRecord.Kind
  var construction: Construction
  var subject: WordGroup
  /// The words of the relation; empty for an implied verb.
  var relation: [Int]
  /// The implied verb, where the relation has no words.
  var implied = ""
  var object: WordGroup?
  var arguments: [Argument] = []
  /// The word that carries the predicate.
  var predicate: Int
}

/// The construction that a record was read from; the confidence depends on it.
enum Construction: String, Sendable, CaseIterable {
  case active, passive, copula, existential, saying
  case sharedSubject, relative, participle, controlled, adverbial, nominalComplement
  case chain, apposition, title, example, possessive, possessivePronoun, ofPossessive, nominal
}
