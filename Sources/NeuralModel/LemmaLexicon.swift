/// Finds lemmas by a word's Penn tag and its ending, exceptions first; irregular verbs that it does not know from a table.
///
/// Suffix-tree lemmatisation (Straková et al. 2014). `Training/lemma_lexicon.py` builds the table and looks
/// keys up in the same order.
struct LemmaLexicon: Sendable {
  private static let longestEnding = 5

  private let scripts: [String: LemmaScript]

  /// Reads lines of `key<TAB>script`.
  init(_ file: WeightsFile) throws(ModelError) {
    var scripts: [String: LemmaScript] = [:]
    for line in try file.text("lemma.lexicon").split(separator: 0x0A) {
      let parts = line.split(separator: 0x09, maxSplits: 1).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard parts.count == 2, let script = LemmaScript(parts[1]) else {
        throw .damaged(source: file.source, reason: "a line of the lemma lexicon is not understood")
      }
      scripts[parts[0]] = script
    }
    self.scripts = scripts
  }

  /// The lemma of a word with this Penn tag.
  func lemma(of form: String, tag: String) -> String {
    let low = form.lowercased()
    for key in ["\(tag) =\(form)", "\(tag) ~\(low)"] {
      if let lemma = scripts[key]?.applied(to: form) { return lemma }
    }
    if let lemma = IrregularVerbs.lemma(of: low, tag: tag) { return lemma }
    let start = "\(tag) \(shape(of: form)) "
    for length in stride(from: Self.longestEnding, through: 0, by: -1) {
      let ending = String(String.UnicodeScalarView(low.unicodeScalars.suffix(length)))
      if let lemma = scripts[start + ending]?.applied(to: form) { return lemma }
    }
    return low
  }

  /// u: capitals alone, more than one; m: a capital behind the first letter; c: starts with one; l: else.
  private func shape(of form: String) -> Character {
    let (letters, capitals, startsWithCapital) = WordShape.capitals(of: form)
    if capitals == 0 { return "l" }
    if letters > 1, capitals == letters { return "u" }
    return capitals == 1 && startsWithCapital ? "c" : "m"
  }
}
