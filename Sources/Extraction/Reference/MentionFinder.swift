import Ontology
import Text

/// A mention with what its words tell.
struct FoundMention: Sendable {
  var mention: DocumentMention
  var features: MentionFeatures
}

/// Finds the mentions of a sentence: each noun, name and pronoun that heads a phrase.
struct MentionFinder {
  let tree: DependencyTree
  let number: Int
  let reader: MentionFeatureReader

  init(tree: DependencyTree, number: Int, ontology: OntologyTables) {
    self.tree = tree
    self.number = number
    reader = MentionFeatureReader(
      tree: tree, ontology: ontology,
      entities: EntityClassifier(tree: tree, ontology: ontology))
  }

  /// The mentions in the order of their heads, each coordination behind its first conjunct.
  func mentions() -> [FoundMention] {
    var found: [FoundMention] = []
    for word in 0..<tree.count {
      guard let kind = kind(of: word) else { continue }
      let mention = DocumentMention(
        sentence: number, head: word, words: MentionSpans.span(of: word, in: tree), kind: kind)
      found.append(FoundMention(mention: mention, features: reader.features(of: word, kind)))
      guard !isInsideName(word), let span = MentionSpans.coordination(of: word, in: tree) else {
        continue
      }
      let several = DocumentMention(
        sentence: number, head: word, words: span, kind: .coordination)
      found.append(
        FoundMention(mention: several, features: reader.features(of: word, .coordination)))
    }
    return found
  }

  /// How a word refers when it heads a phrase; nil when it refers to nothing.
  private func kind(of word: Int) -> DocumentMention.Kind? {
    switch tree.partOfSpeech(of: word) {
    case .pronoun: return pronounKind(of: word)
    case .properNoun: return isNamePart(word) ? nil : .name
    case .noun, .numeral, .symbol, .other, .adjective:
      guard tree.entities[word] != nil || tree.partOfSpeech(of: word) == .noun else { return nil }
      guard !isNamePart(word), !isAttribute(word) else { return nil }
      return isName(word) ? .name : .nominal
    default: return nil
    }
  }

  private func pronounKind(of word: Int) -> DocumentMention.Kind? {
    let form = tree.sentence.sentence.words[word].form.lowercased()
    if PersonalPronouns.demonstratives.contains(form) {
      return ["WDT", "IN"].contains(tree.tag(of: word)) ? nil : .pronoun
    }
    guard PersonalPronouns.pronoun(form) != nil,
      !Expletives.isExpletive(word, in: tree), tree.relations[word] != "discourse"
    else { return nil }
    return .pronoun
  }

  private func isName(_ word: Int) -> Bool {
    guard let entity = tree.entity(of: word) else { return false }
    return ![.time, .number].contains(entity.class)
      && entity.words.contains { tree.partOfSpeech(of: $0) == .properNoun }
  }

  /// Whether a word only continues the name of its head, or stands before a name as its title.
  private func isNamePart(_ word: Int) -> Bool {
    guard let head = tree.head(of: word) else { return false }
    if let entity = tree.entities[word], tree.entities[head] == entity {
      return tree.relations[word] != "conj"
    }
    switch tree.relations[word] {
    case "flat", "fixed", "goeswith", "dep": return true
    case "compound":
      return tree.entities[word] == nil || isMeasure(word)
    case "nmod" where tree.fullRelation(of: word) == "nmod:desc": return true
    default: return false
    }
  }

  /// Common nouns that only describe the noun behind them.
  private func isAttribute(_ word: Int) -> Bool {
    ["compound", "amod", "nummod", "advmod", "cc", "mark", "case"].contains(tree.relations[word])
      && !(tree.entities[word] != nil && tree.partOfSpeech(of: word) == .noun)
  }

  private func isMeasure(_ word: Int) -> Bool {
    tree.entity(of: word).map { [.time, .number].contains($0.class) } ?? false
  }

  private func isInsideName(_ word: Int) -> Bool {
    tree.entities[word].map { entity in
      tree.children(of: word, in: "conj").contains { tree.entities[$0] == entity }
    } ?? false
  }
}
