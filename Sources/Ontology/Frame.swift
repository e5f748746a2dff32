/// A pattern around a verb, adjective or noun that means a relation.
public struct Frame: Equatable, Sendable {
  /// The part of speech of the trigger.
  public enum PartOfSpeech: String, CaseIterable, Sendable {
    case verb = "VERB"
    case adjective = "ADJ"
    case noun = "NOUN"
  }

  /// What `--explain` calls it.
  public let id: String
  /// The relation that it means.
  public let relation: String
  /// The places around the trigger.
  public let slots: [Slot]
  /// The triggers; a particle is joined by `_`, as in `call_off`.
  public let lemmas: [String]
  /// The trigger's part of speech.
  public let partOfSpeech: PartOfSpeech
  /// Whether the participants may change places.
  public let isSymmetric: Bool
  /// PLOVER's mode, such as resign.
  public let mode: String?
  /// PLOVER's context, such as cyber.
  public let context: String?

  /// How much a match says: more slots that must be filled go first, then more exact tests (a word, a short list, a long list, a class, none).
  func rank(wordListSizes: [String: Int]) -> Int {
    var required = 0
    var exactness = 0
    for slot in slots where !slot.isOptional {
      required += 1
      exactness += slot.tests.map { Self.exactness($0, wordListSizes) }.min() ?? 0
    }
    return required << 24 + exactness
  }

  private static func exactness(_ test: SlotTest, _ sizes: [String: Int]) -> Int {
    switch test {
    case .word(_, let lemmas) where !lemmas.isEmpty: 1 << 12 - min(lemmas.count, 64)
    case .wordList(let name): 1 << 11 - min(sizes[name] ?? 0, 1 << 10)
    case .entityClass("Any"): 1
    case .entityClass("Actor"): 64
    case .entityClass, .several, .reflexive, .word: 128
    }
  }

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    relation = row.text(.relation) ?? ""
    slots = row.slots
    lemmas = row.list(.lemmas)
    partOfSpeech = row.value(.partOfSpeech) ?? .verb
    isSymmetric = row.flag(.symmetric)
    mode = row.text(.mode)
    context = row.text(.context)
  }
}
