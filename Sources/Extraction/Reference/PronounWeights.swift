import Ontology
import Text

/// Weighs who may stand behind a pronoun of the third person.
struct PronounWeights {
  let table: ClusterTable
  let pronoun: Int
  private let own: FoundMention
  private let tree: DependencyTree
  private let form: PersonalPronouns.Pronoun?
  /// The mention of the one in whose quoted words the pronoun stands, who is not meant by it.
  private let speaker: Int?
  /// Whether only a body, or a person, can be meant.
  private let asksForBody: Bool

  init(table: ClusterTable, pronoun: Int, speech: SpeechContext) {
    self.table = table
    self.pronoun = pronoun
    own = table.mentions[pronoun]
    tree = table.trees[own.mention.sentence]
    form = PersonalPronouns.pronoun(own.features.headLemma)
    asksForBody = Self.isOfBody(own, table) || Self.isSpeaking(own, tree)
    let place = own.mention.place
    if case .quoted(let word) = speech.speaker(of: place) {
      speaker = table.mentionAt[word]
    } else {
      speaker = nil
    }
  }

  /// Whether the pronoun stands in somebody's quoted words.
  var isQuoted: Bool { speaker != nil }

  /// How many sentences back an antecedent may stand.
  private var reach: Int {
    switch own.features.headLemma {
    case "he", "him", "his", "she", "her", "himself", "herself", "hers": 6
    case "this", "that", "these", "those": 0
    default: 4
    }
  }

  /// The mentions that may be the antecedent: those before the pronoun, and the subject behind a fronted phrase.
  func candidates() -> [Int] {
    guard form != nil else { return [] }
    let first = max(0, own.mention.sentence - reach)
    let before = (first...own.mention.sentence).flatMap { Array(table.inSentence[$0]) }
      .filter { $0 < pronoun && !table.isDescription[$0] }
    return before + (laterSubject().map { [$0] } ?? [])
  }

  /// "In his speech, *Holm* said": the subject of the clause that the pronoun's phrase opens.
  private func laterSubject() -> Int? {
    guard ["nmod:poss", "nsubj"].contains(tree.fullRelation(of: own.mention.head)) else {
      return nil
    }
    for word in tree.ancestors(of: own.mention.head)
    where ["advcl", "obl"].contains(tree.relations[word]) {
      guard let clause = tree.head(of: word), word < clause,
        let subject = tree.firstChild(of: clause, in: "nsubj"), subject > own.mention.head,
        let index = table.mentionAt[
          WordPlace(sentence: own.mention.sentence, word: subject)],
        table.mentions[index].mention.kind != .pronoun
      else { continue }
      return index
    }
    return nil
  }

  /// How much speaks for a candidate; nil where it cannot be.
  func weight(of candidate: Int) -> Double? {
    let other = table.mentions[candidate]
    guard let agreement = agreement(with: candidate), isAllowed(candidate) else { return nil }
    let state = table.state(of: candidate)
    var weight = agreement
    let distance = Double(own.mention.sentence - other.mention.sentence)
    weight -= distance * 0.9
    weight -= Double(abs(pronoun - candidate)) * 0.04
    weight += rank(of: other)
    if other.mention.kind == .pronoun {
      weight += other.features.headLemma == own.features.headLemma ? 0.9 : 0.3
    }
    if other.mention.kind == .coordination { weight += 0.4 }
    weight += min(logarithm(Double(state.members.count)), 2) * 0.35
    if isSubject(own), isSubject(other) { weight += 0.5 }
    if candidate > pronoun { weight -= 0.6 }
    if other.features.isMeasure { return nil }
    return weight
  }

  // MARK: Agreement

  /// What agreement costs; nil where they cannot agree.
  private func agreement(with candidate: Int) -> Double? {
    let other = table.mentions[candidate].features
    let state = table.state(of: candidate)
    guard other.person == 3, let form else { return nil }
    if let gender = form.gender {
      if let known = state.gender, known != gender { return nil }
      guard state.number != .plural, state.animacy != .thing, !state.isCollective else {
        return nil
      }
      guard other.number != .plural else { return nil }
      return state.gender == gender ? 0.6 : state.animacy == .person ? 0 : -2
    }
    if form.number == .plural {
      if other.number == .plural || state.number == .plural { return 0 }
      if state.isCollective || state.number == nil { return -0.8 }
      return state.animacy == .person && state.gender == nil ? -1.5 : nil
    }
    guard other.number != .plural, state.number != .plural else { return nil }
    if state.isCollective { return 0 }
    return state.animacy == .person ? nil : state.animacy == .thing ? 0.2 : 0
  }

  // MARK: Syntax

  private func isAllowed(_ candidate: Int) -> Bool {
    let other = table.mentions[candidate].mention
    if let speaker, table.areLinked(speaker, candidate) { return false }
    if asksForBody, !isBody(candidate) { return false }
    guard other.sentence == own.mention.sentence else { return !own.isReflexive }
    if table.isNested(candidate, pronoun) { return false }
    let isArgument = tree.fullRelation(of: own.mention.head) != "nmod:poss"
    let clause = Predicates.governing(own.mention.head, in: tree)
    let otherClause = Predicates.governing(other.head, in: tree)
    if own.isReflexive { return clause == otherClause || clause == nil }
    if isArgument, clause == otherClause, isCoargument(other.head), isCoargument(own.mention.head) {
      return false
    }
    return true
  }

  /// "*its* spokesman", "*its* president": bread has none.
  private static func isOfBody(_ own: FoundMention, _ table: ClusterTable) -> Bool {
    let tree = table.trees[own.mention.sentence]
    guard own.features.headLemma == "its", let noun = tree.head(of: own.mention.head) else {
      return false
    }
    return SlotTester.lemmas(of: noun, in: tree).contains { name in
      table.ontology.relationalNouns(of: name).contains {
        $0.isTitle || ["heads", "represents", "employed-by"].contains($0.relation)
      }
    }
  }

  /// "*It* urged states to act": only a body speaks so.
  private static func isSpeaking(_ own: FoundMention, _ tree: DependencyTree) -> Bool {
    guard own.features.headLemma == "it", tree.fullRelation(of: own.mention.head) == "nsubj",
      let verb = tree.head(of: own.mention.head), !Predicates.isPassive(verb, in: tree)
    else { return false }
    return utterances.contains(tree.lemmas[verb])
  }

  private static let utterances: Set<String> = [
    "urge", "ask", "accuse", "blame", "criticize", "criticise", "condemn", "demand", "promise",
    "pledge", "vow", "agree", "refuse", "decline", "deny", "insist", "announce", "apologize",
    "apologise", "sue", "appeal", "plan", "intend", "hire", "appoint",
  ]

  private func isBody(_ candidate: Int) -> Bool {
    let state = table.state(of: candidate)
    return state.isCollective || state.isNamed || state.animacy == .person
      || isSubject(table.mentions[candidate]) && !isActOrText(table.mentions[candidate])
  }

  private func isActOrText(_ found: FoundMention) -> Bool {
    found.features.identity?.entityClass.map {
      table.ontology.isA($0, anyOf: ["Event", "Document"])
    } ?? false
  }

  private func isCoargument(_ word: Int) -> Bool {
    ["nsubj", "obj", "iobj", "obl"].contains(tree.relations[word])
  }

  private func isSubject(_ found: FoundMention) -> Bool {
    table.trees[found.mention.sentence].relations[found.mention.head] == "nsubj"
  }

  /// Subjects are nearest at hand, then objects.
  private func rank(of other: FoundMention) -> Double {
    let there = table.trees[other.mention.sentence]
    switch there.relations[other.mention.head] {
    case "nsubj": return 1
    case "obj", "iobj": return 0.4
    case "root", "vocative": return 0.5
    case "nmod": return there.fullRelation(of: other.mention.head) == "nmod:poss" ? 0.4 : -0.2
    case "compound", "amod": return -0.8
    case "conj": return 0.1
    default: return 0.1
    }
  }
}

extension FoundMention {
  /// Whether it is "himself" or the like.
  var isReflexive: Bool {
    mention.kind == .pronoun && PersonalPronouns.pronoun(features.headLemma)?.isReflexive == true
  }
}
