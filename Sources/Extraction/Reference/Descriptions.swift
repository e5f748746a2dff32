import Ontology
import Text

/// Takes titles, appositions and predicate nouns for descriptions of those beside whom they stand.
enum Descriptions {
  /// Attaches every description of the document.
  static func attach(to table: inout ClusterTable) {
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
  private static func described(by word: Int, in tree: DependencyTree) -> Int? {
    if tree.relations[word] == "appos" {
      return isSomebodyOf(word, in: tree) ? nil : tree.head(of: word)
    }
    if let object = described(behindAs: word, in: tree) { return object }
    guard tree.hasChild(of: word, in: "cop"), !tree.hasChild(of: word, in: "case"),
      let subject = tree.firstChild(of: word, in: "nsubj")
    else { return nil }
    return subject
  }

  /// "Jan Kos, *whose wife* left": parsers take the clause for an apposition, and who is somebody of his is another.
  private static func isSomebodyOf(_ word: Int, in tree: DependencyTree) -> Bool {
    let titles = tree.children(of: word, in: "nmod").filter {
      tree.fullRelation(of: $0) == "nmod:desc"
    }
    return ([word] + titles).flatMap { tree.children(of: $0, in: "nmod") }
      .contains { tree.tag(of: $0) == "WP$" }
  }

  /// "positioned *himself* as a broker", "described *the move* as a mistake".
  private static func described(behindAs word: Int, in tree: DependencyTree) -> Int? {
    guard ["obl", "xcomp", "advcl"].contains(tree.relations[word]),
      tree.children(of: word, in: "case", "mark").map({ tree.lemmas[$0] }) == ["as"],
      tree.children(of: word, in: "det").allSatisfy({
        tree.lemmas[$0] == "a" || tree.lemmas[$0] == "an"
      }),
      let verb = tree.head(of: word), tree.partOfSpeech(of: verb) == .verb
    else { return nil }
    if let object = tree.firstChild(of: verb, in: "obj") { return object < word ? object : nil }
    return Predicates.isPassive(verb, in: tree) ? tree.firstChild(of: verb, in: "nsubj") : nil
  }

  private static func fits(_ table: ClusterTable, _ target: Int, _ index: Int) -> Bool {
    let (described, description) = (table.mentions[target], table.mentions[index])
    guard described.mention.kind != .coordination else { return false }
    // "if *you* are a designer" speaks of nobody.
    guard described.features.person != 2 else { return false }
    // "Ada Holm, *38*" is no number.
    guard described.features.isMeasure || !description.features.isMeasure else { return false }
    let isApposition =
      table.trees[description.mention.sentence].relations[description.mention.head] == "appos"
    if isApposition {
      // "Paris, France" and "Sunday, May 4" are no appositions.
      let isPlaceInPlace =
        described.mention.kind == .name && description.mention.kind == .name
        && described.features.animacy == .thing
      return !isPlaceInPlace || isAcronymPair(described, description)
        || isBracketed(table, target, index)
    }
    return true
  }

  private static func isAcronymPair(_ first: FoundMention, _ second: FoundMention) -> Bool {
    NameVariants.isAcronym(second.features.nameWords, of: first.features.nameWords)
      || NameVariants.isAcronym(first.features.nameWords, of: second.features.nameWords)
  }

  /// "the Federal Office for Information Security *(BSI)*": letters in brackets behind the name of a body are its own, in
  /// whatever language, unless somebody else is known by them.
  private static func isBracketed(_ table: ClusterTable, _ target: Int, _ index: Int) -> Bool {
    let (described, description) = (table.mentions[target], table.mentions[index])
    let tree = table.trees[description.mention.sentence]
    let word = description.mention.head
    guard described.mention.kind == .name, description.features.nameWords.count == 1,
      let name = described.features.identity?.entityClass,
      table.ontology.isA(name, "Organization"), described.features.nameWords.count > 1,
      word > 0, word + 1 < tree.count, tree.text(of: [word - 1]) == "(",
      tree.text(of: [word + 1]) == ")"
    else { return false }
    let letters = tree.text(of: [word])
    return letters.count > 1 && letters.count < 9 && letters.allSatisfy(\.isLetter)
      && letters.filter(\.isUppercase).count * 2 > letters.count
      && table.ontology.actors.actors(named: letters).isEmpty
  }
}
