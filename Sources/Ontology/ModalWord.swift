/// Auxiliaries, adverbs and conjunctions that set modality, polarity or tense.
public struct ModalWord: Equatable, Sendable {
  /// What `--explain` calls the group.
  public let id: String
  /// The part of speech of UD: AUX, ADV, SCONJ or DET.
  public let partOfSpeech: String
  /// The words, as the text has them; several with blanks between.
  public let words: [String]
  /// The modality that they set; nil: none.
  public let modality: Modality?
  /// Whether they turn the polarity round.
  public let negates: Bool
  /// The tense that they set.
  public let tense: Tense?

  init(_ row: CompiledRow) {
    id = row.text(.id) ?? ""
    partOfSpeech = row.text(.partOfSpeech) ?? ""
    words = row.list(.words)
    modality = row.value(.modality)
    negates = row.text(.polarity) == "negate"
    tense = row.value(.tense)
  }
}
