import Facts
import Ontology

extension Statement {
  /// The statement with other ends.
  func with(
    subject: EntityReference, object: EntityReference, arguments: [Argument], event: String?,
    derivedVia: Mention? = nil, confidence: Double? = nil
  ) -> Statement {
    Statement(
      kind: kind, subject: subject, relation: relation, relationLabel: relationLabel,
      parent: parent, trigger: trigger, object: object, arguments: arguments, mode: mode,
      contexts: contexts, polarity: polarity, modality: modality, tense: tense,
      attribution: attribution, derivedVia: derivedVia ?? self.derivedVia, event: event,
      time: time, place: place, confidence: confidence ?? self.confidence, sentence: sentence)
  }

  /// The statement with a time and a source; what only a source says is alleged.
  func with(time: StatementTime?, attribution: Attribution?) -> Statement {
    let isTold = self.attribution == nil && attribution != nil && modality == .asserted
    return Statement(
      kind: kind, subject: subject, relation: relation, relationLabel: relationLabel,
      parent: parent, trigger: trigger, object: object, arguments: arguments, mode: mode,
      contexts: contexts, polarity: polarity, modality: isTold ? .alleged : modality, tense: tense,
      attribution: attribution, derivedVia: derivedVia, event: event, time: time, place: place,
      confidence: confidence, sentence: sentence)
  }

  /// The statement in another tense.
  func with(tense: Tense) -> Statement {
    Statement(
      kind: kind, subject: subject, relation: relation, relationLabel: relationLabel,
      parent: parent, trigger: trigger, object: object, arguments: arguments, mode: mode,
      contexts: contexts, polarity: polarity, modality: modality, tense: tense,
      attribution: attribution, derivedVia: derivedVia, event: event, time: time, place: place,
      confidence: confidence, sentence: sentence)
  }
}
