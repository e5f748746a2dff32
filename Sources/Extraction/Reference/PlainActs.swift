import Facts
import Ontology
import Text

/// Finds the acts that verbs tell without a statement of the ontology: "recalled 86,000 vehicles".
struct PlainActs {
  let table: ClusterTable
  let ontology: OntologyTables
  let identities: [Int: EntityIdentity]
  let places: MentionPlaces

  private static let empty: Set<String> = [
    "be", "have", "do", "get", "become", "seem", "appear", "remain", "need", "want", "let", "go",
    "come", "can", "will", "may", "know", "like",
  ]

  /// The acts of all verbs that none of the given acts has for its own, in the order of the text.
  ///
  /// - Parameters:
  ///   - known: The acts that statements tell.
  ///   - states: The words that tell a state: "a bench led by her".
  /// - Returns: The acts.
  func acts(besides known: [DocumentAct], states: Set<WordPlace>) -> [DocumentAct] {
    let taken = states.union(known.map { WordPlace(sentence: $0.sentence, word: $0.word) })
    var found: [DocumentAct] = []
    for (number, tree) in table.trees.enumerated() {
      let contexts = ClauseContexts(tree: tree, subjects: Subjects(tree: tree))
      for word in 0..<tree.count
      where tree.partOfSpeech(of: word) == .verb && Predicates.isPredicate(word, in: tree)
        && (!Self.empty.contains(tree.lemmas[word]) || isFullPhrase(word, tree))
        && !taken.contains(WordPlace(sentence: number, word: word))
      {
        found.append(act(of: word, number, tree, contexts))
      }
    }
    return found
  }

  /// Whether an empty verb tells an act with another word: "the servers *went down*".
  private func isFullPhrase(_ word: Int, _ tree: DependencyTree) -> Bool {
    ActKinds.isPhrase(tree.lemmas[word], with: ActKinds.companions(of: word, in: tree))
  }

  private func act(
    of word: Int, _ number: Int, _ tree: DependencyTree, _ contexts: ClauseContexts
  ) -> DocumentAct {
    let context = contexts.context(of: word)
    let isPassive = Predicates.isPassive(word, in: tree)
    let subject = contexts.subjects.subject(of: word)?.word
    let object = isPassive ? subject : tree.firstChild(of: word, in: "obj")
    let agent = isPassive ? nil : subject
    let meaning = meaning(of: word, in: tree)
    return DocumentAct(
      word: word, noun: nil, sentence: number, tree: tree, meaning: meaning,
      parent: EmbeddingWords.isReporting(tree.lemmas[word])
        ? "STATEMENT" : meaning.flatMap { ontology.relation($0)?.parent },
      agents: agent.flatMap { reference($0, number) }.map { [$0] } ?? [],
      recipients: object.flatMap { reference($0, number) }.map { [$0] } ?? [],
      polarity: context.polarity, modality: context.modality)
  }

  /// The relation of the verb's frames, where all lie under one heading.
  private func meaning(of word: Int, in tree: DependencyTree) -> String? {
    let frames = Self.frames(of: word, in: tree, ontology)
    let headings = Set(frames.map { ontology.relation($0.relation)?.parent })
    return headings.count == 1 ? frames.first?.relation : nil
  }

  /// The frames of a verb of the tree, with its particle where it has one.
  static func frames(
    of word: Int, in tree: DependencyTree, _ ontology: OntologyTables
  ) -> [Frame] {
    let lemma = tree.lemmas[word]
    return tree.particles(of: word).first.map {
      ontology.frames(of: lemma, particle: tree.lemmas[$0])
    } ?? ontology.frames(of: lemma)
  }

  private func reference(_ word: Int, _ number: Int) -> EntityReference? {
    guard let index = table.mentionAt[WordPlace(sentence: number, word: word)],
      let identity = identities[index]
    else { return nil }
    return identity.reference(by: places.mention(table.mentions[index].mention))
  }
}
