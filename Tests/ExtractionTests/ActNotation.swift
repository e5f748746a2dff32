import Extraction
import Facts

/// Acts told in noted sentences, and the nouns that point back to them.
enum ActNotation {
  static let attack = """
    Iran     Iran   PROPN NNP 2 nsubj B-COUNTRY
    attacked attack VERB  VBD 0 root
    Iraq     Iraq   PROPN NNP 2 obj B-COUNTRY
    .        .      PUNCT .   2 punct
    """
  static let walkout = """
    Sailors  sailor NOUN NNS 2 nsubj
    walked   walk   VERB VBD 0 root
    off      off    ADP  RP  2 compound:prt
    .        .      PUNCT .  2 punct
    """
  static func condemned(_ noun: String, _ determiner: String = "the") -> String {
    """
    Denmark   Denmark PROPN NNP 2 nsubj B-COUNTRY
    condemned condemn VERB  VBD 0 root
    \(determiner) \(determiner) DET DT  4 det
    \(noun)   \(noun) NOUN  NN  2 obj
    .         .       PUNCT .   2 punct
    """
  }

  /// The words of the event that the last words of the document stand for.
  static func told(
    _ document: NotedDocument, for words: String, acts: (any ActScoring)? = nil
  ) throws -> [String] {
    try document.read(acts: acts).events.first { $0.mentions.contains { $0.text == words } }?
      .mentions.map(\.text) ?? []
  }
}
