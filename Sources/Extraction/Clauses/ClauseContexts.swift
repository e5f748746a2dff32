import Ontology
import Text

/// What the surroundings of a predicate do to it: polarity, modality, attribution.
struct ClauseContext {
  /// Who says it, before the words are cut out.
  struct Source {
    var source: Int?
    var cue: String
    var kind: OpenRecord.Attribution.Kind
  }

  var polarity = OpenRecord.Polarity.affirmed
  var modality = OpenRecord.Modality.asserted
  var attribution: Source?
}

/// Finds the context of each predicate, from the top of the tree down.
struct ClauseContexts {
  let tree: DependencyTree
  let subjects: Subjects

  /// The context in which a predicate stands: its own words, then what embeds it.
  func context(of predicate: Int, depth: Int = 0) -> ClauseContext {
    guard depth < tree.count else { return ClauseContext() }
    return combined(ownContext(of: predicate), inherited(by: predicate, depth: depth))
  }

  /// The inner modality wins, unless it only asserts; attributions come from the nearest source.
  private func combined(_ own: ClauseContext, _ outer: ClauseContext) -> ClauseContext {
    var result = own
    if own.modality == .asserted { result.modality = outer.modality }
    if outer.polarity == .negated { result.polarity = own.polarity.reversed }
    if own.attribution == nil { result.attribution = outer.attribution }
    return result
  }

  /// What the clause's own words say.
  private func ownContext(of predicate: Int) -> ClauseContext {
    var context = ClauseContext()
    if Negation.isNegated(predicate, in: tree) { context.polarity = .negated }
    context.modality = ModalityReader.own(of: predicate, in: tree)
    context.attribution =
      Attributions.source(of: predicate, in: tree)
      ?? Attributions.unnamedOpinion(predicate, in: tree)
    if context.attribution != nil, context.modality == .asserted { context.modality = .alleged }
    return context
  }

  /// What reaches a predicate from the word that it hangs on.
  private func inherited(by predicate: Int, depth: Int) -> ClauseContext {
    guard let head = tree.head(of: predicate) else { return ClauseContext() }
    let found = hung(predicate, on: head, depth: depth)
    guard let noun = Involvement.noun(of: predicate, in: tree) else { return found }
    return involved(predicate, by: noun, found, depth: depth)
  }

  /// "had no *role* in drafting the law", "denied any *part* in it": who had no part did not do it.
  private func involved(
    _ clause: Int, by noun: Int, _ found: ClauseContext, depth: Int
  ) -> ClauseContext {
    guard let governor = tree.head(of: noun), Predicates.isPredicate(governor, in: tree) else {
      return found
    }
    let outer = context(of: governor, depth: depth + 1)
    var result = found
    if Involvement.isAbsent(noun, governor: governor, in: tree), outer.polarity == .negated {
      result.polarity = .negated
    }
    if tree.relations[noun] == "obj",
      let entry = EmbeddingWords.entry(of: governor, in: tree, .open, isPassive: false),
      entry.effect == .modality(.denied)
    {
      return embedded(entry, governor: governor, clause: clause, outer: outer)
    }
    return result
  }

  /// What the word above a predicate makes of it.
  private func hung(_ predicate: Int, on head: Int, depth: Int) -> ClauseContext {
    switch tree.relations[predicate] {
    case "conj":
      guard Predicates.isPredicate(head, in: tree) else { break }
      return coordinated(predicate, with: head, depth: depth)
    case "acl":
      return attributive(predicate, noun: head, depth: depth)
    case "ccomp" where isComplement(predicate, ofNoun: head):
      return attributive(predicate, noun: head, depth: depth)
    case "parataxis" where Attributions.isTrailingCue(predicate, in: tree):
      return reportOnly(inherited(by: head, depth: depth + 1))
    default: break
    }
    guard let governor = Predicates.governing(predicate, in: tree) else { return ClauseContext() }
    let outer = context(of: governor, depth: depth + 1)
    guard head == governor, let complement = Complements.kind(of: predicate, in: tree) else {
      return adverbial(predicate, under: outer)
    }
    let isPassive = Predicates.isPassive(governor, in: tree)
    guard
      let entry = EmbeddingWords.entry(
        of: governor, in: tree, complement, isPassive: isPassive)
    else {
      guard complement == .open || complement == .clause else {
        return adverbial(predicate, under: outer)
      }
      return judged(predicate, under: outer) ?? outer
    }
    return embedded(entry, governor: governor, clause: predicate, outer: outer)
  }

  /// Coordinated clauses stand in the same frame; those that share the subject share more.
  private func coordinated(_ predicate: Int, with head: Int, depth: Int) -> ClauseContext {
    let outer = inherited(by: head, depth: depth + 1)
    var result = outer
    guard !tree.hasChild(of: predicate, in: "nsubj", "csubj") else {
      if result.attribution == nil { result.attribution = Attributions.source(of: head, in: tree) }
      if result.attribution != nil, result.modality == .asserted { result.modality = .alleged }
      return result
    }
    let whole = combined(ownContext(of: head), outer)
    result.attribution = whole.attribution
    let hasOwnVerbs = tree.hasChild(of: predicate, in: "aux", "cop")
    let agrees = tree.tag(of: predicate) == tree.tag(of: head)
    if !hasOwnVerbs, agrees {
      result.modality = whole.modality
      if !Self.isContrasted(predicate, in: tree) { result.polarity = whole.polarity }
    } else if whole.attribution != nil, result.modality == .asserted {
      result.modality = .alleged
    }
    return result
  }

  /// Whether a coordinated clause opens with "but" and so escapes the negation before it.
  static func isContrasted(_ predicate: Int, in tree: DependencyTree) -> Bool {
    tree.children(of: predicate, in: "cc").contains { ["but", "yet"].contains(tree.lemmas[$0]) }
  }

  /// Whether a clause completes a noun: "the rumor *that Peru had recognized the junta*".
  private func isComplement(_ predicate: Int, ofNoun noun: Int) -> Bool {
    tree.partOfSpeech(of: noun) == .noun && !Predicates.isPredicate(noun, in: tree)
      && EmbeddingNouns.effects[tree.lemmas[noun]] != nil
  }

  /// Whether the sentence says of a claim that it is false.
  private func isRefuted(_ noun: Int) -> Bool {
    guard ["nsubj", "obj"].contains(tree.relations[noun]), let verb = tree.head(of: noun) else {
      return false
    }
    return ([verb] + tree.children(of: verb, in: "xcomp")).contains {
      Self.falsities.contains(tree.lemmas[$0])
    } && !Negation.isNegated(verb, in: tree)
  }

  private static let falsities: Set<String> = [
    "false", "untrue", "wrong", "unfounded", "baseless", "groundless", "debunk", "disprove",
    "refute", "incorrect", "fake",
  ]

  private func attributive(_ predicate: Int, noun: Int, depth: Int) -> ClauseContext {
    var outer = ClauseContext()
    if let governor = Predicates.governing(noun, in: tree)
      ?? (Predicates.isPredicate(noun, in: tree) ? noun : nil)
    {
      let reported = context(of: governor, depth: depth + 1)
      // "according to officials briefed on the plan": what describes the source is not told by it.
      let isOfSource =
        reported.attribution?.source.map { tree.isWord(noun, within: $0) } ?? false
      let isAside = reported.attribution?.kind != .direct && isBackground(predicate)
      if !isOfSource, !isAside { outer = reportOnly(reported) }
    }
    let isComplement =
      tree.fullRelation(of: predicate) != "acl:relcl"
      && (Predicates.isInfinitive(predicate, in: tree) || tree.hasChild(of: predicate, in: "mark"))
      // "the rumor that Peru left": parsers take it for a relative clause, but "that" is no pronoun.
      || EmbeddingNouns.effects[tree.lemmas[noun]] != nil
        && tree.children(of: predicate, in: "mark").contains { tree.lemmas[$0] == "that" }
    guard isComplement else { return outer }
    guard let (effect, negates) = EmbeddingNouns.effects[tree.lemmas[noun]] else {
      if Predicates.isInfinitive(predicate, in: tree), !Predicates.isRanked(predicate, in: tree) {
        outer.modality = .planned
      }
      return outer
    }
    switch effect {
    case .modality(let modality): outer.modality = modality
    case .reported:
      outer.modality = .alleged
      outer.attribution = ClauseContext.Source(
        source: subjects.possessor(ofNoun: noun), cue: tree.lemmas[noun], kind: .indirect)
      if isRefuted(noun) { outer.polarity = .negated }
    case .inherit, .fact: break
    }
    if negates { outer.polarity = .negated }
    return outer
  }

  /// "said the party, *which he has led since 2009*, would …": what a report explains by the way is the writer's.
  private func isBackground(_ predicate: Int) -> Bool {
    guard let first = tree.subtree(of: predicate).first, first > 0 else { return false }
    if tree.fullRelation(of: predicate) == "acl:relcl" {
      if tree.sentence.sentence.words[first - 1].form == "," { return true }
      // "accused him of theft, *a charge that he denied*"
      guard let noun = tree.head(of: predicate), tree.relations[noun] == "appos",
        let start = tree.subtree(of: noun).first, start > 0
      else { return false }
      return tree.sentence.sentence.words[start - 1].form == ","
    }
    return tree.relations[predicate] == "acl" && Self.settings.contains(tree.lemmas[predicate])
      && tree.tag(of: predicate) == "VBN"
  }

  /// Participles of states: where something is, whose it is, what it is called.
  static let settings: Set<String> = [
    "base", "locate", "own", "head", "call", "name", "lead", "run", "register", "headquarter",
    "situate", "found",
  ]

  /// Free adverbial clauses keep the source of the sentence; purposes are planned.
  private func adverbial(_ predicate: Int, under outer: ClauseContext) -> ClauseContext {
    var result = reportOnly(outer)
    if ["advcl", "xcomp", "ccomp"].contains(tree.relations[predicate]) {
      if Predicates.isInfinitive(predicate, in: tree), !Predicates.isRanked(predicate, in: tree) {
        result.modality = isExpressed(predicate, under: outer) ? outer.modality : .planned
      }
      if isMannerOrMeans(predicate), outer.modality != .asserted {
        result.modality = outer.modality
      }
    }
    return result
  }

  /// "occupied the hall *to protest* the closure": who does the one for this purpose has done the other with it.
  private func isExpressed(_ predicate: Int, under outer: ClauseContext) -> Bool {
    tree.relations[predicate] == "advcl" && outer.polarity == .affirmed
      && ModalWords.expressions.contains(tree.lemmas[predicate])
  }

  /// "by leaving", "toward countering China", "killing two": no more real than what it is part of.
  private func isMannerOrMeans(_ predicate: Int) -> Bool {
    guard tree.tag(of: predicate) == "VBG" else { return false }
    return tree.children(of: predicate, in: "mark").allSatisfy {
      ["by", "toward", "towards", "in", "for", "with", "without"].contains(tree.lemmas[$0])
    }
  }

  /// What an adjective or noun judges, as in `it is not uncommon to …`, is neither negated nor told by it.
  private func judged(_ clause: Int, under outer: ClauseContext) -> ClauseContext? {
    guard
      tree.relations[clause] == "csubj"
        || tree.head(of: clause).map({
          tree.hasChild(of: $0, in: "expl")
        }) ?? false
    else { return nil }
    var result = reportOnly(outer)
    if Predicates.isInfinitive(clause, in: tree) { result.modality = .possible }
    return result
  }

  private func embedded(
    _ entry: EmbeddingWord, governor: Int, clause: Int, outer: ClauseContext
  ) -> ClauseContext {
    var result = outer
    switch isIndicative(clause, after: entry) ? .reported : entry.effect {
    case .inherit: break
    case .fact: result.polarity = .affirmed
    case .reported:
      result.polarity = .affirmed
      result.modality = .alleged
      result.attribution = Attributions.source(in: governor, saying: clause, subjects: subjects)
    case .modality where Predicates.isPastNecessity(governor, in: tree): break
    case .modality(let modality):
      if modality == .denied {
        result.modality = outer.polarity == .negated ? .alleged : .denied
        result.attribution = Attributions.source(in: governor, saying: clause, subjects: subjects)
      } else {
        // "if it is intended to win": what a condition only supposes is not planned.
        result.modality = outer.modality == .conditional ? .conditional : modality
      }
      if modality != .planned { result.polarity = .affirmed }
    }
    if entry.negates { result.polarity = result.polarity.reversed }
    return result
  }

  /// "insisted that he never *looked*" tells, "insisted that he *leave*" asks.
  private func isIndicative(_ clause: Int, after entry: EmbeddingWord) -> Bool {
    guard entry.effect == .modality(.requested), entry.complements.contains(.clause),
      tree.relations[clause] == "ccomp", tree.hasChild(of: clause, in: "nsubj")
    else { return false }
    let finite = [clause] + tree.children(of: clause, in: "aux", "cop")
    return finite.contains { ["VBD", "VBZ"].contains(tree.tag(of: $0)) }
  }

  /// Only what concerns the source.
  private func reportOnly(_ context: ClauseContext) -> ClauseContext {
    guard context.attribution != nil else { return ClauseContext() }
    return ClauseContext(
      modality: context.modality == .denied ? .denied : .alleged, attribution: context.attribution)
  }
}
