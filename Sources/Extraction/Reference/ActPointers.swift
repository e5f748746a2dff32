import Text

/// Finds the act at which words point that do not name it: "*This* sends a signal", "…, *a move* that angered many".
struct ActPointers {
  let table: ClusterTable

  static let demonstratives: Set<String> = ["this", "that"]
  private static let roles: Set<String> = ["nsubj", "obj", "obl"]

  // MARK: This, that

  /// The act for which "this" or "that" stands alone: inside of quotations what was spoken of last, else what
  /// the sentence before tells.
  func act(of index: Int, _ acts: [DocumentAct], _ memory: ActMemory) -> Int? {
    let found = table.mentions[index]
    let sentence = found.mention.sentence
    let tree = table.trees[sentence]
    let isIt = found.features.headLemma == "it"
    guard isDemonstrative(index) || isIt, mayPoint(index) else { return nil }
    if isIt {
      let near = memory.latest.flatMap { memory.lastTold[$0] >= sentence - 1 ? $0 : nil }
      return tree.relations[found.mention.head] == "obj" ? near : nil
    }
    let (spoken, main) = (spokenOf(in: sentence - 1, memory), main(of: sentence - 1, acts))
    return QuotationMarks.areOpen(before: found.mention.head, in: tree)
      ? spoken ?? main : main ?? spoken
  }

  /// Whether a mention is "this" or "that" alone.
  func isDemonstrative(_ index: Int) -> Bool {
    Self.demonstratives.contains(table.mentions[index].features.headLemma)
  }

  /// Whether a pronoun stands where it can point at an act, and for nothing that has another name.
  func mayPoint(_ index: Int) -> Bool {
    let mention = table.mentions[index].mention
    return Self.roles.contains(table.trees[mention.sentence].relations[mention.head])
      && mention.sentence > 0
      && table.state(of: index).members.allSatisfy {
        table.mentions[$0].mention.kind == .pronoun || table.isDescription[$0]
      }
  }

  /// The act for which a noun stood in a sentence, the one most often spoken of.
  private func spokenOf(in sentence: Int, _ memory: ActMemory) -> Int? {
    memory.timesSpokenOf.filter { memory.lastTold[$0.key] == sentence }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The act of a sentence's main clause; what is said rather than the saying.
  private func main(of sentence: Int, _ acts: [DocumentAct]) -> Int? {
    let tree = table.trees[sentence]
    guard var word = tree.relations.firstIndex(of: "root") else { return nil }
    if EmbeddingWords.isReporting(tree.lemmas[word]),
      let said = tree.firstChild(of: word, in: "ccomp")
    {
      word = said
    }
    let candidates = [word] + tree.children(of: word, in: "xcomp")
    return candidates.lazy.compactMap { word in
      acts.firstIndex { $0.sentence == sentence && $0.noun == nil && $0.word == word }
    }.first
  }

  // MARK: Nouns behind a clause

  /// The act of the clause that an indefinite noun sums up: "offered him immunity, *a move* that …".
  func act(apposedTo index: Int, _ acts: [DocumentAct], _ fit: ActFit) -> Int? {
    let found = table.mentions[index]
    let (mention, tree) = (found.mention, table.trees[found.mention.sentence])
    let first = mention.words.lowerBound
    guard found.features.definiteness == .indefinite, first > 1,
      ComplementRepairs.breaks.contains(tree.sentence.sentence.words[first - 1].form),
      tree.children(of: mention.head, in: "acl").contains(where: {
        tree.fullRelation(of: $0) == "acl:relcl"
      })
    else { return nil }
    let before = acts.indices.filter {
      acts[$0].sentence == mention.sentence && acts[$0].noun == nil && acts[$0].word < first
    }
    let named = before.filter { fit.naming.naming(of: acts[$0], by: index) != nil }
    return (named.isEmpty && isJoined(mention.head, tree) ? before : named)
      .max { acts[$0].word < acts[$1].word }
  }

  /// Whether a noun stands beside the clause rather than beside one of its nouns.
  private func isJoined(_ word: Int, _ tree: DependencyTree) -> Bool {
    ["parataxis", "dislocated", "advcl", "dep"].contains(tree.relations[word])
  }
}
