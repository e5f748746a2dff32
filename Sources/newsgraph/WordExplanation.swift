import Ontology

/// What `newsgraph ontology show` prints about a word of the lexicon.
struct WordExplanation {
  private let ontology: OntologyTables
  private let width: Int

  init(_ ontology: OntologyTables, width: Int) {
    self.ontology = ontology
    self.width = width
  }

  /// Everything that a lemma can do; nil when the lexicon does not have it.
  func section(_ lemma: String) -> String? {
    let uses = frames(lemma) + nouns(lemma) + others(lemma)
    guard !uses.isEmpty else { return nil }
    var text = IndentedText(width: width)
    text.add(lemma)
    for (title, detail) in uses {
      text.add(title, indent: 2)
      text.add(detail, indent: 6)
    }
    return text.lines
  }

  private func frames(_ lemma: String) -> [(String, String)] {
    Frame.PartOfSpeech.allCases.flatMap { part in
      ontology.frames(of: lemma, part).map { frame in
        let mode = frame.mode.map { ", mode \($0)" } ?? ""
        return ("\(part.rawValue) → \(frame.relation)\(mode)", list(frame.slots))
      }
    }
  }

  private func nouns(_ lemma: String) -> [(String, String)] {
    ontology.nounGroups(of: lemma).map { ("noun → \($0.relation)", list($0.slots)) }
      + ontology.relationalNouns(of: lemma).map {
        ("relational noun → \($0.relation)", list($0.slots))
      }
      + ontology.shellNouns(of: lemma).map { noun in
        let headings = noun.standsFor.isEmpty ? "any act" : noun.standsFor.joined(separator: ", ")
        return ("shell noun for \(headings)", noun.complement.map { "takes \($0.rawValue)" } ?? "")
      }
  }

  private func others(_ lemma: String) -> [(String, String)] {
    ontology.lightVerbs(of: lemma).map { verb in
      ("light verb with \(verb.nounGroups.joined(separator: ", "))", list(verb.slots))
    }
      + ontology.embeddingVerbs(of: lemma).map { verb in
        let effect = [
          verb.modality?.rawValue ?? "as real as the verb", verb.negates ? "negated" : nil,
          verb.isFactive ? "a fact" : nil, verb.isPassive ? "only in the passive" : nil,
        ]
        return (
          "embedding verb: what it embeds is \(effect.compactMap { $0 }.joined(separator: ", "))",
          list(verb.complements)
        )
      }
      + ontology.attributionCues(of: lemma).map { cue in
        let effect = cue.isAlleged ? "alleged" : cue.isFactive ? "taken as true" : "attributed"
        return ("cue of a source, \(cue.kind.rawValue): what is said is \(effect)", list(cue.slots))
      }
      + ontology.modals(of: lemma.split(separator: "_").joined(separator: " ")).map { modal in
        let effect = [
          modal.modality?.rawValue, modal.negates ? "negated" : nil, modal.tense?.rawValue,
        ]
        return (
          "\(modal.partOfSpeech): makes it \(effect.compactMap { $0 }.joined(separator: ", "))", ""
        )
      }
  }

  private func list(_ slots: [Slot]) -> String {
    slots.map(\.description).joined(separator: " ")
  }
}
