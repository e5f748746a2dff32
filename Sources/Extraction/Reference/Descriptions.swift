import Ontology
import Text

/// Takes titles, appositions and predicate nouns for descriptions of those beside whom they stand.
struct Descriptions {
  let ontology: OntologyTables

  /// Attaches every description of the document.
  func attach(to table: inout ClusterTable) {
    for index in table.mentions.indices {
      let mention = table.mentions[index].mention
      guard mention.kind == .name || mention.kind == .nominal else { continue }
      let tree = table.trees[mention.sentence]
      if let described = described(by: mention.head, in: tree),
        let target = table.mentionAt[
          WordPlace(sentence: mention.sentence, word: described)],
        fits(table, target, index)
      {
        table.describe(target, by: index)
      }
    }
  }

  /// The head of the nominal that a word describes.
  private func described(by word: Int, in tree: DependencyTree) -> Int? {
    switch tree.relations[word] {
    case "appos":
      return tree.head(of: word)
    default: break
    }
    guard tree.hasChild(of: word, in: "cop"), !tree.hasChild(of: word, in: "case"),
      let subject = tree.firstChild(of: word, in: "nsubj")
    else { return nil }
    return subject
  }

  private func fits(_ table: ClusterTable, _ target: Int, _ index: Int) -> Bool {
    let (described, description) = (table.mentions[target], table.mentions[index])
    guard described.mention.kind != .coordination else { return false }
    let isApposition =
      table.trees[description.mention.sentence].relations[description.mention.head] == "appos"
    if isApposition {
      // "Paris, France" and "Sunday, May 4" are no appositions.
      let isPlaceInPlace =
        described.mention.kind == .name && description.mention.kind == .name
        && described.features.animacy == .thing
      return !isPlaceInPlace || isAcronymPair(described, description)
    }
    return true
  }

  private func isAcronymPair(_ first: FoundMention, _ second: FoundMention) -> Bool {
    NameVariants.isAcronym(second.features.nameWords, of: first.features.nameWords)
      || NameVariants.isAcronym(first.features.nameWords, of: second.features.nameWords)
  }
}
