import Facts
import Ontology
import Text

/// The acts of a document and the words that stand for them.
struct ResolvedActs {
  /// Those of statements first, then those that only verbs tell or nouns name.
  var acts: [DocumentAct]
  /// The act of each mention that stands for one, by the mention's number.
  var actOfMention: [Int: Int] = [:]
}

/// What is known of the acts while a document is read.
struct ActMemory {
  /// How many nouns stood for each act.
  var timesSpokenOf: [Int: Int] = [:]
  /// The act of each cluster of which a mention stands for one.
  var actOfCluster: [Int: Int] = [:]
  /// The act for which the last noun stood.
  var latest: Int?
  /// The sentence in which each act was spoken of last.
  var lastTold: [Int]
  /// The nouns that stood for each act so far.
  var nouns: [Int: Set<String>] = [:]
}

/// Finds the act that a noun stands for: "the move", "this decision", "Hegseth's order".
///
/// Candidates are the acts told before. Where there is a learned model, it chooses among them (``ActRanking``);
/// else, and for nouns that do not point back, the noun's group says which headings it can pick up (the shell
/// nouns of the ontology), participants and shared words must fit, and the act spoken of last wins. A
/// noun for an act that fits none introduces one.
struct ActReferences {
  let table: ClusterTable
  let ontology: OntologyTables
  let fit: ActFit
  private let pointers: ActPointers
  private let ranking: ActRanking?

  /// What must speak for an act, at least.
  private static let threshold = 0.6

  init(
    table: ClusterTable, ontology: OntologyTables, identities: [Int: EntityIdentity],
    antecedents: AntecedentScores? = nil, model: (any ActScoring)? = nil
  ) {
    self.table = table
    self.ontology = ontology
    let fit = ActFit(table: table, ontology: ontology, identities: identities)
    self.fit = fit
    pointers = ActPointers(table: table)
    ranking = model.map { ActRanking(fit: fit, antecedents: antecedents, model: $0) }
  }

  /// Leads the nouns and pronouns of the document to acts, from left to right.
  func resolved(_ acts: [DocumentAct]) -> ResolvedActs {
    var result = ResolvedActs(acts: acts)
    var memory = ActMemory(lastTold: acts.map(\.sentence))
    var ranking = ranking
    let namesAct = table.mentions.indices.map { index in
      table.mentions[index].mention.kind == .nominal && !table.isDescription[index]
        && fit.namesAct(index)
    }
    ranking?.prepare(
      table.mentions.indices.filter { namesAct[$0] && fit.pointsBack($0) }, acts)
    let carried = carriedNouns(acts)
    let undertaken = undertakenActs(acts)
    for index in table.mentions.indices {
      let cluster = table.clusterOf[index]
      let found = table.mentions[index]
      guard found.mention.kind == .nominal, !table.isDescription[index] else {
        if table.isDescription[index] {
          result.actOfMention[index] = pointers.act(apposedTo: index, result.acts, fit)
        }
        guard found.mention.kind == .pronoun else { continue }
        let pointed =
          memory.actOfCluster[cluster] ?? act(of: index, result.acts, memory, &ranking)
        if let pointed { result.actOfMention[index] = pointed }
        continue
      }
      guard namesAct[index] else { continue }
      let best =
        fit.pointsBack(index) && ranking != nil
        ? ranking?.best(for: index, result.acts, memory) : best(for: index, result.acts, memory)
      var act =
        (best?.isOfOneStem == true
          ? best?.act
          : undertaken[index].flatMap { best?.act ?? $0 } ?? carried[index] ?? best?.act)
        ?? pointers.act(apposedTo: index, result.acts, fit)
      if act == nil, fit.introducesAct(index) {
        act = memory.actOfCluster[cluster] ?? result.acts.count
        if act == result.acts.count {
          result.acts.append(nounAct(index))
          memory.lastTold.append(found.mention.sentence)
        }
      }
      guard let act else { continue }
      result.actOfMention[index] = act
      memory.timesSpokenOf[act, default: 0] += 1
      memory.nouns[act, default: []].insert(found.features.headLemma)
      memory.lastTold[act] = found.mention.sentence
      memory.latest = act
      memory.actOfCluster[cluster] = act
    }
    return result
  }

  /// The act for which a pronoun stands.
  private func act(
    of pronoun: Int, _ acts: [DocumentAct], _ memory: ActMemory, _ ranking: inout ActRanking?
  ) -> Int? {
    guard ranking != nil, pointers.isDemonstrative(pronoun) else {
      return pointers.act(of: pronoun, acts, memory)
    }
    return pointers.mayPoint(pronoun) ? ranking?.best(for: pronoun, acts, memory)?.act : nil
  }

  /// The act that fits best, and whether the noun is made from its verb.
  private func best(
    for index: Int, _ acts: [DocumentAct], _ memory: ActMemory
  ) -> (act: Int, isOfOneStem: Bool)? {
    let pointsBack = fit.pointsBack(index)
    guard pointsBack || fit.isSingularIndefinite(index) || fit.isAny(index) else { return nil }
    let cluster = table.clusterOf[index]
    let noun = AskedNoun(index, fit: fit)
    var best: (act: Int, weight: Double, isOfOneStem: Bool)?
    let all = acts.span
    for number in all.indices where pointsBack || fit.mayBeOpen(all[number]) {
      guard
        let (fitting, naming) = fit.weight(
          of: all[number], for: noun, memory: memory, number: number),
        pointsBack || fit.isOpenYet(all[number], at: index, naming)
      else { continue }
      var weight = fitting
      if memory.actOfCluster[cluster] == number { weight += naming.isExact ? 2 : 0.7 }
      if best.map({ $0.weight < weight }) ?? true { best = (number, weight, naming.isOfOneStem) }
    }
    guard let best, best.weight >= Self.threshold else { return nil }
    return (best.act, best.isOfOneStem)
  }

  /// The nouns whose infinitive tells the act: "*plans* to merge".
  ///
  /// An effort to do something is not the act itself.
  private func undertakenActs(_ acts: [DocumentAct]) -> [Int: Int] {
    var undertaken: [Int: Int] = [:]
    let all = acts.span
    for number in all.indices where all[number].noun == nil {
      let (tree, word) = (table.trees[all[number].sentence], all[number].word)
      guard tree.fullRelation(of: word) == "acl", Predicates.isInfinitive(word, in: tree),
        let head = tree.head(of: word),
        ontology.shellNouns(of: tree.lemmas[head]).contains(where: {
          $0.modality == .planned && $0.standsFor.isEmpty && $0.id != "effort"
        }),
        let index = table.mentionAt[WordPlace(sentence: all[number].sentence, word: head)],
        undertaken[index] == nil
      else { continue }
      undertaken[index] = number
    }
    return undertaken
  }

  /// The nouns that a light verb carries: "signed *a deal*".
  private func carriedNouns(_ acts: [DocumentAct]) -> [Int: Int] {
    var carried: [Int: Int] = [:]
    let all = acts.span
    for number in all.indices {
      let (tree, word) = (table.trees[all[number].sentence], all[number].word)
      for object in tree.children(of: word, in: "obj")
      where isPart(object, of: all[number], tree)
        || isNamesake(tree.lemmas[object], of: all[number])
        || isCarried(tree.lemmas[object], by: tree.lemmas[word])
      {
        guard
          let index = table.mentionAt[WordPlace(sentence: all[number].sentence, word: object)],
          isPart(object, of: all[number], tree) || !fit.pointsBack(index)
        else { continue }
        carried[index] = number
      }
    }
    return carried
  }

  /// Whether an object belongs to the words that tell the act: "signed *a deal*", not "turned *it* down".
  private func isPart(_ object: Int, of act: DocumentAct, _ tree: DependencyTree) -> Bool {
    act.span.overlaps(tree.sentence.sentence.words[object].range)
      && !tree.children(of: act.word, in: "compound").contains {
        tree.fullRelation(of: $0) == "compound:prt" && $0 > object
      }
  }

  /// Whether the lexicon has noun and verb as one phrase for it: "call *a strike*".
  private func isCarried(_ lemma: String, by verb: String) -> Bool {
    ontology.actNoun(lemma)?.verbs.contains("\(verb)_\(lemma)") ?? false
  }

  /// Whether the noun alone means the same: "awarded *a contract*".
  private func isNamesake(_ lemma: String, of act: DocumentAct) -> Bool {
    act.relation != nil && ontology.nounGroups(of: lemma).contains { $0.relation == act.relation }
  }

  private func nounAct(_ index: Int) -> DocumentAct {
    let mention = table.mentions[index].mention
    let relation = ontology.nounGroups(of: table.mentions[index].features.headLemma).first?.relation
    return DocumentAct(
      word: mention.head, noun: index, sentence: mention.sentence,
      tree: table.trees[mention.sentence], meaning: nil,
      parent: relation.flatMap { ontology.relation($0)?.parent })
  }
}
