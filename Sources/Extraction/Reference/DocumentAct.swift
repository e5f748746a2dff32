import Facts
import Ontology
import Text

/// What one predicate of a document tells, put together from its statements.
struct DocumentAct {
  /// The numbers of the statements, those of its own participants, not of their owners.
  var statements: [Int]
  /// The number of the sentence.
  let sentence: Int
  /// The words that say it.
  let trigger: Statement.Trigger
  /// The word that carries it.
  let word: Int
  /// The lemma of that word, and what may belong to a verb: "turn *down*", "set *fire*".
  let verb: VerbPhrase
  /// The number of the mention that names it, where no verb does.
  var noun: Int?
  /// Where the words stand that say it.
  let span: Range<Int>
  /// The relation of its statements; nil where the ontology has none.
  let relation: String?
  /// The relation that its words mean, whether or not there is a statement.
  let meaning: String?
  /// The heading under which it falls; nil where nothing tells.
  let parent: String?
  let polarity: Polarity
  let modality: Modality
  /// The identities of those who do it.
  var agents: [EntityReference]
  /// The identities of those to whom it is done.
  var recipients: [EntityReference]
  var arguments: [Statement.Argument]
  /// The lemmas of the nouns, verbs and adjectives in its clause.
  let content: ContentWords

  /// The acts that statements tell, in the order of the text; states are none.
  static func acts(
    in statements: [Statement], trees: [DependencyTree], ontology: OntologyTables
  ) -> [DocumentAct] {
    var acts: [DocumentAct] = []
    var places: [Key: Int] = [:]
    for (index, statement) in statements.enumerated() {
      guard statement.derivedVia == nil, let span = statement.trigger.span,
        let relation = ontology.relation(statement.relation),
        ontology.parent(relation.parent)?.isState != true
      else { continue }
      let key = Key(sentence: statement.sentence, span: span, relation: statement.relation)
      if let place = places[key] {
        acts[place].add(statement, index)
      } else {
        places[key] = acts.count
        acts.append(DocumentAct(statement, index, span, trees[statement.sentence], relation.parent))
      }
    }
    return acts
  }

  private struct Key: Hashable {
    var sentence: Int
    var span: Range<Int>
    var relation: String
  }

  private init(
    _ statement: Statement, _ index: Int, _ span: Range<Int>, _ tree: DependencyTree,
    _ parent: String
  ) {
    statements = [index]
    sentence = statement.sentence
    trigger = statement.trigger
    self.span = span
    word = Self.carrier(of: statement.trigger.lemma, within: span, in: tree)
    verb = VerbPhrase(word, in: tree)
    relation = statement.relation
    meaning = statement.relation
    self.parent = parent
    polarity = statement.polarity
    modality = statement.modality
    agents = [statement.subject]
    recipients = [statement.object]
    arguments = statement.arguments
    content = ContentWords(below: word, in: tree)
  }

  /// An act without a statement, told by a verb or named by a noun.
  init(
    word: Int, noun: Int?, sentence: Int, tree: DependencyTree, meaning: String?,
    parent: String?,
    agents: [EntityReference] = [], recipients: [EntityReference] = [],
    polarity: Polarity = .affirmed, modality: Modality = .asserted
  ) {
    let token = tree.sentence.sentence.words[word]
    statements = []
    self.sentence = sentence
    trigger = Statement.Trigger(
      text: token.form, span: token.range, lemma: tree.lemmas[word], frame: "")
    self.word = word
    verb = VerbPhrase(word, in: tree)
    self.noun = noun
    span = token.range
    relation = nil
    self.meaning = meaning
    self.parent = parent
    self.polarity = polarity
    self.modality = modality
    self.agents = agents
    self.recipients = recipients
    arguments = []
    content = ContentWords(below: word, in: tree)
  }

  /// The word of a trigger that has its lemma.
  private static func carrier(of lemma: String, within span: Range<Int>, in tree: DependencyTree)
    -> Int
  {
    let first = lemma.prefix { $0 != " " }
    let words = tree.sentence.sentence.words
    let inside = words.indices.filter { span.overlaps(words[$0].range) }
    return inside.first { tree.lemmas[$0] == first } ?? inside.last ?? 0
  }

  private mutating func add(_ statement: Statement, _ index: Int) {
    statements.append(index)
    Self.add(statement.subject, to: &agents)
    Self.add(statement.object, to: &recipients)
    for argument in statement.arguments where !arguments.contains(argument) {
      arguments.append(argument)
    }
    let ends = Set((agents + recipients).map(\.mention))
    arguments.removeAll { ends.contains($0.reference.mention) }
  }

  /// Adds a participant that is not there yet; one word may stand for several: "they".
  private static func add(_ end: EntityReference, to ends: inout [EntityReference]) {
    guard !ends.contains(where: { $0.mention == end.mention && $0.entity == end.entity }) else {
      return
    }
    ends.append(end)
  }
}
