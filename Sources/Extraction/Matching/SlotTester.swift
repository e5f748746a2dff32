import Ontology
import Text

/// Tells whether what stands in a place passes the tests of a slot.
struct SlotTester {
  let tree: DependencyTree
  let ontology: OntologyTables
  let entities: EntityClassifier
  /// Whether an act or thing passes where the actor behind it would.
  var acceptsOwners = false

  /// Whether a filled place fits a slot: dependency, preposition, tests.
  func fits(_ filled: FilledSlot, _ slot: Slot) -> Bool {
    guard filled.position == slot.position else { return false }
    if !slot.markers.isEmpty {
      let names = ontology.prepositions(matching: filled.marker)
      guard names.contains(where: slot.markers.contains) else { return false }
    } else if filled.position == .oblique {
      return false
    }
    return passes(filled, slot.tests)
  }

  /// Whether one of the tests holds; no test always does.
  func passes(_ filled: FilledSlot, _ tests: [SlotTest]) -> Bool {
    tests.isEmpty || tests.contains { passes(filled, $0) }
  }

  private func passes(_ filled: FilledSlot, _ test: SlotTest) -> Bool {
    switch test {
    case .several: return isSeveral(filled)
    case .reflexive:
      return filled.words.contains {
        tree.lemmas[$0].hasSuffix("self") || tree.lemmas[$0].hasSuffix("selves")
      }
    case .entityClass(let name):
      return !filled.isClause && filled.words.contains { isA($0, name) }
    case .wordList(let name):
      guard !filled.isClause, let list = ontology.wordList(name) else { return false }
      return filled.words.contains { word in
        !isQualified(word)
          && Self.lemmas(of: word, in: tree).contains { list.words.contains($0) }
      }
    case .word(let kind, let lemmas):
      return filled.words.contains { isWord($0, of: kind, among: lemmas) }
    }
  }

  private func isA(_ word: Int, _ name: String) -> Bool {
    if entities.isA(word, name) { return true }
    guard acceptsOwners else { return false }
    if name == EntityClass.actor, entities.isNamedPlace(word) { return true }
    return Owners(tree: tree, entities: entities).owners(of: word).contains {
      entities.isA($0, name)
    }
  }

  private func isSeveral(_ filled: FilledSlot) -> Bool {
    filled.words.count > 1
      || filled.words.contains {
        ["NNS", "NNPS"].contains(tree.tag(of: $0)) || tree.lemmas[$0] == "they"
      }
  }

  /// "expensive *but manageable*": one half does not tell how the whole is judged.
  private func isQualified(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .adjective
      && tree.children(of: word, in: "conj").contains { other in
        tree.partOfSpeech(of: other) == .adjective
          && tree.children(of: other, in: "cc").contains { tree.lemmas[$0] == "but" }
      }
  }

  private func isWord(_ word: Int, of kind: SlotTest.WordKind, among lemmas: [String]) -> Bool {
    let isKind =
      switch kind {
      case .noun: [.noun, .properNoun].contains(tree.partOfSpeech(of: word))
      case .adjective:
        [.adjective, .adverb].contains(tree.partOfSpeech(of: word)) || tree.tag(of: word) == "VBN"
      case .verb: tree.partOfSpeech(of: word) == .verb
      }
    return isKind
      && (lemmas.isEmpty || Self.lemmas(of: word, in: tree).contains { lemmas.contains($0) })
  }

  /// The names under which a noun may stand in a list: "tear_gas", then "gas".
  static func lemmas(of word: Int, in tree: DependencyTree) -> [String] {
    let own = tree.lemmas[word]
    let before = tree.children(of: word, in: "compound", "amod").filter { $0 < word }
      .map { "\(tree.lemmas[$0])_\(own)" }
    let behind = tree.children(of: word, in: "nmod").filter { child in
      tree.children(of: child, in: "case").map { tree.lemmas[$0] } == ["of"]
    }.map { "\(own)_of_\(tree.lemmas[$0])" }
    // "troops", "supplies": a plural that is its own lemma stands in the list as one of many.
    let single =
      tree.tag(of: word) == "NNS" && own.count > 3 && own.hasSuffix("s")
      ? [String(own.dropLast())] : []
    return behind + before.reversed() + [own] + single
  }
}
