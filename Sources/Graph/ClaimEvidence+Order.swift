import Ontology

extension ClaimEvidence {
  /// Whether it says nothing that another does not: the same words of the same sentence.
  func hasSamePlace(_ other: ClaimEvidence) -> Bool {
    sentence == other.sentence && subject == other.subject && trigger == other.trigger
      && object == other.object
  }

  /// The order of articles and text; of the same words the surest reading first.
  func precedes(_ other: ClaimEvidence, _ vocabulary: BuilderVocabulary) -> Bool {
    let strings = vocabulary.strings
    for (mine, theirs) in zip(place, other.place) where mine != theirs { return mine < theirs }
    for (mine, theirs) in [
      (subject.text, other.subject.text), (trigger.text, other.trigger.text),
      (object.text, other.object.text),
    ] where mine != theirs {
      return strings.precedes(mine, theirs)
    }
    if confidence != other.confidence {
      return confidence.tenThousandths > other.confidence.tenThousandths
    }
    return description(vocabulary).lexicographicallyPrecedes(other.description(vocabulary))
  }

  private var place: [UInt32] {
    [sentence, subject.start, subject.end, trigger.start, trigger.end, object.start, object.end]
  }

  private func description(_ vocabulary: BuilderVocabulary) -> [UInt8] {
    let strings = vocabulary.strings
    let said = vocabulary.attribution(attribution)
    let time = vocabulary.time(time).map { "\($0)" } ?? ""
    let texts = [
      strings[label], strings[parent], tense.rawValue, time, strings[said?.source ?? 0],
      strings[said?.cue ?? 0], strings[said?.kind ?? 0],
    ]
    return Array(texts.joined(separator: "\u{1F}").utf8)
  }
}
