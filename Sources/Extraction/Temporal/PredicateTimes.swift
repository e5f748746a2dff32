public import Facts
import Ontology
public import Text

/// Tells which temporal expression of a sentence dates which predicate.
public struct PredicateTimes: Sendable {
  private let tree: DependencyTree
  /// For each word what dates it, the surest first.
  private let candidates: [Int: [Candidate]]
  /// The times that relative clauses explain, by the clause's verb.
  private let explained: [Int: TemporalExpression]
  /// The words that have a time of their own which nothing dates, and so take over no other.
  private let undated: Set<Int>

  /// An expression that may date a predicate.
  private struct Candidate: Sendable {
    let expression: TemporalExpression
    /// Whether it hangs on the predicate itself and not on one of its nominals.
    let isDirect: Bool
    let distance: Int

    /// Direct ones first, then what the calendar dates to a bounded time, then the nearest.
    var order: (Int, Int, Int) {
      let interval = expression.interval
      let isBounded = interval.map { $0.start != nil && $0.end != nil } ?? false
      return (
        isDirect ? 0 : 1, expression.kind == .duration && !isBounded ? 1 : 0, distance
      )
    }
  }

  /// Attaches the expressions of a sentence to its predicates and nominals.
  public init(tree: DependencyTree, expressions: [TemporalExpression]) {
    self.tree = tree
    var candidates: [Int: [Candidate]] = [:]
    var explained: [Int: TemporalExpression] = [:]
    var undated: Set<Int> = []
    for expression in expressions where expression.kind != .set {
      guard expression.interval != nil || expression.term != nil else {
        if expression.kind != .duration {
          undated.formUnion(Self.owners(of: expression, in: tree).map(\.word))
        }
        continue
      }
      if let clause = Self.clause(explaining: expression, in: tree) {
        explained[clause] = expression
      }
      for (word, isDirect) in Self.owners(of: expression, in: tree) {
        let distance = abs(word - expression.head)
        candidates[word, default: []].append(
          Candidate(expression: expression, isDirect: isDirect, distance: distance))
      }
    }
    self.explained = explained
    self.undated = undated
    self.candidates = candidates.mapValues { $0.sorted { $0.order < $1.order } }
  }

  /// The expression that dates a predicate, or a noun that names an act; nil where nothing does.
  ///
  /// What has no time of its own takes over that of the clause it belongs to: an open complement
  /// ("tried on Friday to sign"), a coordinated verb behind the time ("resigned on Friday and left"),
  /// a participle ("left on Friday, ending …"), a clause with "when", and the object of a verb
  /// ("imposed sanctions on Friday").
  public func expression(of predicate: Int) -> TemporalExpression? {
    time(of: predicate)?.expression
  }

  /// What dates a predicate, and the days it names.
  ///
  /// A clause with "when" that explains a time happens on just those days: "since Friday, when he left".
  func time(of predicate: Int) -> (expression: TemporalExpression, interval: CalendarInterval?)? {
    if let explained = explained[predicate] { return (explained, explained.named) }
    return expression(of: predicate, depth: 0).map { ($0, $0.interval) }
  }

  private func expression(of word: Int, depth: Int) -> TemporalExpression? {
    if let own = candidates[word]?.first { return own.expression }
    guard depth < 8, !undated.contains(word), let head = tree.head(of: word) else { return nil }
    switch tree.relations[word] {
    case "xcomp" where !looksAhead(head),
      "advcl" where isSimultaneous(word, with: head),
      "obj" where Predicates.isPredicate(head, in: tree) && isCommonNoun(word):
      return expression(of: head, depth: depth + 1)
    case "conj" where Predicates.isPredicate(head, in: tree):
      let shared = expression(of: head, depth: depth + 1)
      return shared.flatMap { $0.head < head || sharesClause(word, head, $0) ? $0 : nil }
    default: return nil
    }
  }

  private func isCommonNoun(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .noun && tree.entities[word] == nil
  }

  /// Whether what a verb takes as its infinitive comes later: "agreed in June to sell".
  private func looksAhead(_ verb: Int) -> Bool {
    if ["try", "attempt", "struggle", "fight", "scramble"].contains(tree.lemmas[verb]) {
      return false
    }
    let entry = EmbeddingWords.entry(
      tree.lemmas[verb], .open, isPassive: Predicates.isPassive(verb, in: tree))
    switch entry?.effect {
    case .modality(.planned), .modality(.requested), .modality(.possible): return true
    default: return false
    }
  }

  /// Whether an adverbial clause tells what happens at the time of its main clause.
  private func isSimultaneous(_ clause: Int, with main: Int) -> Bool {
    let markers = tree.children(of: clause, in: "mark", "advmod").map { tree.lemmas[$0] }
    if markers.contains(where: { ["when", "as", "while"].contains($0) }) {
      return Tenses.tense(of: clause, in: tree) == Tenses.tense(of: main, in: tree)
    }
    return tree.tag(of: clause) == "VBG" && !tree.hasChild(of: clause, in: "mark", "aux")
      && main < clause
  }

  /// Whether a verb behind a time goes on with the clause that the time dates.
  private func sharesClause(_ word: Int, _ head: Int, _ expression: TemporalExpression) -> Bool {
    expression.head < word && !tree.hasChild(of: word, in: "nsubj", "csubj")
      && Tenses.tense(of: word, in: tree) == Tenses.tense(of: head, in: tree)
  }

  /// The word that carries a statement's relation; nil for an implied one.
  public func predicate(of statement: Statement) -> Int? {
    guard let span = statement.trigger.span else { return nil }
    let lemma = statement.trigger.lemma.prefix { $0 != " " }
    let words = tree.sentence.sentence.words
    let inside = words.indices.filter { span.contains(words[$0].range.lowerBound) }
    return inside.first { tree.lemmas[$0] == lemma }
      ?? inside.first { Predicates.isPredicate($0, in: tree) } ?? inside.last
  }

  // MARK: Attachment

  /// The verb of the clause right behind a time that begins with "when".
  private static func clause(explaining expression: TemporalExpression, in tree: DependencyTree)
    -> Int?
  {
    var next = expression.words.upperBound
    if next < tree.count, tree.isPunctuation(next) { next += 1 }
    guard next < tree.count, tree.lemmas[next] == "when", let clause = tree.head(of: next) else {
      return nil
    }
    return clause > next && tree.fullRelation(of: clause) != "acl" ? clause : nil
  }

  /// The words that an expression dates.
  private static func owners(of expression: TemporalExpression, in tree: DependencyTree) -> [(
    word: Int, isDirect: Bool
  )] {
    guard var head = tree.head(of: expression.head) else { return [] }
    // `said on Friday that it would …`, where the parser hangs the day on the clause behind "that".
    let isBeforeMark = tree.children(of: head, in: "mark").contains {
      expression.head < $0 && $0 < head && tree.lemmas[$0] == "that"
    }
    if isBeforeMark, let outer = tree.head(of: head) { head = outer }
    // `“We found nothing,” she said on Friday`, where it hangs on a verb of the quotation.
    let crossed = tree.ancestors(of: head).first {
      head < $0 && $0 < expression.head && Predicates.isPredicate($0, in: tree)
    }
    if let crossed { head = crossed }
    if Predicates.isPredicate(head, in: tree) {
      if isArgument(expression.head, in: tree) { return [] }
      // "Brokered by Turkey and signed on Friday": the nearest of coordinated verbs comes first.
      let nearer = tree.children(of: head, in: "conj").last {
        head < $0 && $0 < expression.head && tree.partOfSpeech(of: $0) == .verb
      }
      return nearer.map { [($0, true), (head, false)] } ?? [(head, true)]
    }
    var owners = [(word: head, isDirect: true)]
    if isCircumstance(expression.head, in: tree), let clause = clause(around: head, in: tree) {
      owners.append((clause, false))
    }
    return owners
  }

  /// Whether a time takes part itself, as in "Monday was quiet".
  private static func isArgument(_ word: Int, in tree: DependencyTree) -> Bool {
    ["nsubj", "csubj", "iobj", "ccomp"].contains(tree.relations[word])
  }

  /// Whether a time that hangs on a noun may as well hang on its verb: "signed a deal on Friday".
  private static func isCircumstance(_ word: Int, in tree: DependencyTree) -> Bool {
    let prepositions = NounPhrases.prepositions(of: word, in: tree).map { tree.lemmas[$0] }
    switch tree.fullRelation(of: word) {
    case "nmod:poss", "compound", "amod", "nummod", "appos", "conj": return false
    case "nmod:unmarked", "nmod:tmod", "obl:unmarked", "obl:tmod", "advmod": return true
    default:
      return prepositions.contains {
        [
          "on", "in", "at", "since", "until", "till", "by", "after", "before", "during", "over",
          "throughout", "late", "early",
        ].contains($0)
      }
    }
  }

  /// The predicate whose object or oblique a noun is.
  private static func clause(around noun: Int, in tree: DependencyTree) -> Int? {
    var word = noun
    for _ in 0..<4 {
      guard let head = tree.head(of: word) else { return nil }
      let isPath = ["obj", "iobj", "obl", "nmod", "conj", "xcomp", "appos"].contains(
        tree.relations[word])
      guard isPath, head < word || tree.relations[word] == "obl" else { return nil }
      if Predicates.isPredicate(head, in: tree) { return head }
      word = head
    }
    return nil
  }
}
