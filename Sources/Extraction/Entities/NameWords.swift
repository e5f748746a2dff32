import Ontology

/// The words by which a name is compared with others.
enum NameWords {
  /// The folded words of a name's text, without forms of address and the possessive mark.
  static func words(of name: String) -> [String] {
    var words = NameKey.key(of: name).split(separator: " ").map(String.init)
    if words.last == "s", words.count > 1 { words.removeLast() }
    while words.count > 1, Honorifics.lemmas.contains(words[0]) { words.removeFirst() }
    return words
  }
}
