import Ontology
import Text

/// Cuts the words of drafts out of the text and gives them their context.
struct RecordWriter {
  /// What two records of one sentence must not share.
  struct Key: Hashable {
    var subject: [Int]
    var relation: [Int]
    var object: [Int]
  }

  let tree: DependencyTree
  let contexts: ClauseContexts
  let text: SourceText
  let number: Int

  /// The draft's words; nil when a part that must not be empty is.
  func key(of draft: Draft) -> Key? {
    let subject = WordLists.trimmed(draft.subject.words, in: tree)
    let object = WordLists.trimmed(draft.object?.words ?? [], in: tree)
    guard !subject.isEmpty, !draft.relation.isEmpty || !draft.implied.isEmpty,
      draft.object == nil || !object.isEmpty, subject != object, !isBareRelative(subject),
      !isBareRelative(object)
    else { return nil }
    return Key(subject: subject, relation: draft.relation, object: object)
  }

  /// Whether nothing is left but a pronoun that opens a clause: nobody knows who that is.
  private func isBareRelative(_ words: [Int]) -> Bool {
    words.count == 1 && NounPhrases.isRelativePronoun(words[0], in: tree)
  }

  /// The finished record; nil when the draft is empty.
  func record(of draft: Draft) -> OpenRecord? {
    guard let key = key(of: draft) else { return nil }
    let context = context(of: draft)
    let relationWords = WordLists.trimmed(key.relation, in: tree)
    let trigger = relationWords.isEmpty ? nil : phrase(relationWords, head: draft.predicate)
    var taken = Set(key.subject + key.object)
    taken.formUnion(relationWords)
    let arguments = draft.arguments.compactMap { argument -> OpenRecord.Argument? in
      let words = WordLists.trimmed(argument.group.words, in: tree)
      guard !words.isEmpty, !Set(words).isSubset(of: taken) else { return nil }
      return OpenRecord.Argument(
        role: argument.role, phrase: phrase(words, head: argument.group.head))
    }
    return OpenRecord(
      kind: draft.kind,
      subject: phrase(key.subject, head: draft.subject.head),
      relation: OpenRecord.Relation(
        trigger: trigger, label: trigger?.text ?? draft.implied, lemma: lemma(of: draft)),
      object: draft.object.map { phrase(key.object, head: $0.head) },
      arguments: arguments, predicate: draft.predicate, polarity: context.polarity,
      modality: context.modality, tense: tense(of: draft),
      attribution: attribution(context.attribution),
      confidence: ConfidenceModel.estimate(draft, key: key, in: tree), sentence: number)
  }

  private func phrase(_ words: [Int], head: Int) -> Phrase {
    let head = words.contains(head) ? head : words[0]
    let words = WordLists.closed(words, in: tree)
    return Phrase(words: words, head: head, tree: tree, text: text)
  }

  /// A clause has its own context; a nominal that of the sentence's source.
  private func context(of draft: Draft) -> ClauseContext {
    if draft.kind == .clause || draft.kind == .chain {
      return contexts.context(of: draft.predicate)
    }
    guard draft.kind == .nominal,
      let governor = Predicates.governing(draft.predicate, in: tree)
    else { return ClauseContext() }
    let outer = contexts.context(of: governor)
    guard tree.relations[draft.predicate] == "obj" || outer.attribution != nil else {
      return ClauseContext()
    }
    return outer
  }

  private func tense(of draft: Draft) -> OpenRecord.Tense {
    switch draft.kind {
    case .clause, .chain:
      return Tenses.tense(of: draft.predicate, in: tree)
    case .apposition, .possessive:
      return .present
    case .nominal:
      return Predicates.governing(draft.predicate, in: tree)
        .map { Tenses.tense(of: $0, in: tree) } ?? .present
    }
  }

  private func lemma(of draft: Draft) -> String {
    guard draft.implied.isEmpty else { return draft.implied == "has" ? "have" : "be" }
    return tree.lemmaWithParticles(of: draft.predicate)
  }

  private func attribution(_ source: ClauseContext.Source?) -> OpenRecord.Attribution? {
    guard let source else { return nil }
    let words = source.source.map {
      WordLists.trimmed(Coordination.whole(of: $0, in: tree).words, in: tree)
    }
    return OpenRecord.Attribution(
      source: words.flatMap { words in
        words.isEmpty ? nil : source.source.map { phrase(words, head: $0) }
      },
      cue: source.cue, kind: source.kind)
  }
}
