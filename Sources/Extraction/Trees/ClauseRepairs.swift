import Ontology
import Text

/// Mends clauses that parsers attach to the wrong word although a verb or a mark decides.
enum ClauseRepairs {
  /// The sentence with the repairs below.
  static func repaired(_ sentence: AnnotatedSentence) -> AnnotatedSentence {
    var mended = sentence
    for word in sentence.annotations.indices {
      freeRoot(word, in: &mended)
      activate(word, in: &mended)
      putInPast(word, in: &mended)
      freePreposition(word, in: &mended)
      returnToAdjective(word, in: &mended)
      returnToReport(word, in: &mended)
      ParticipleRepairs.hang(word, in: &mended)
      returnToBearer(word, in: &mended)
      returnToName(word, in: &mended)
      returnToNoun(word, in: &mended)
      returnToList(word, in: &mended)
      ConjunctRepairs.returnToPast(word, in: &mended)
      ObjectRepairs.freeFromSum(word, in: &mended)
      nameSpeaker(word, in: &mended)
      ComplementRepairs.mend(word, in: &mended)
    }
    return QuotationRepairs.repaired(mended)
  }

  /// "Ada Holm, a deputy, *called* on Chad": a name does not rule a sentence that has a verb in the past.
  private static func freeRoot(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "acl", own.pennTag == "VBD", let name = own.head, name < word,
      sentence.annotations[name].relation == "root",
      sentence.isInName(name),
      sentence.dependents(of: word, ["nsubj", "mark", "aux"]).isEmpty
    else { return }
    sentence.annotations[word].head = nil
    sentence.annotations[word].relation = "root"
    sentence.annotations[name].head = word
    sentence.annotations[name].relation = "nsubj"
  }

  /// "Ada Holm, a deputy, *called* on Chad to leave." A whole sentence is no participle without an auxiliary.
  private static func activate(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "root", own.pennTag == "VBN",
      let end = sentence.sentence.words.last?.form, [".", "”", "\"", "’", "!"].contains(end),
      let subject = sentence.dependents(of: word, ["nsubj"]).first(where: {
        $0 < word && sentence.annotations[$0].relation == "nsubj:pass"
      }), sentence.dependents(of: word, ["aux", "cop"]).isEmpty
    else { return }
    sentence.annotations[word].pennTag = "VBD"
    sentence.annotations[subject].relation = "nsubj"
  }

  /// "broke in and *shut* it down": verbs whose past looks like their present follow the verb before them.
  private static func putInPast(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "conj", ["VB", "VBP"].contains(own.pennTag), let first = own.head,
      sentence.annotations[first].pennTag == "VBD",
      invariable.contains(sentence.sentence.words[word].form.lowercased()),
      sentence.dependents(of: word, ["nsubj", "aux", "mark"]).isEmpty
    else { return }
    sentence.annotations[word].pennTag = "VBD"
  }

  private static let invariable: Set<String> = [
    "shut", "cut", "hit", "put", "set", "let", "cost", "hurt", "split", "spread", "quit", "bid",
    "cast", "burst", "read", "beat", "shed", "thrust", "broadcast", "forecast",
  ]

  /// "called *on* the government to reform": a preposition that stands before its noun is no particle.
  private static func freePreposition(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "compound:prt", ["IN", "RP"].contains(own.pennTag), let verb = own.head,
      verb < word,
      ["on", "upon", "for"].contains(own.lemma), sentence.annotations[verb].lemma == "call",
      let noun = sentence.dependents(of: verb, ["obj", "obl"]).first(where: { $0 > word }),
      sentence.dependents(of: noun, ["case"]).isEmpty
    else { return }
    sentence.annotations[word].head = noun
    sentence.annotations[word].relation = "case"
    sentence.annotations[noun].relation = "obl"
    for clause in sentence.dependents(of: verb, ["advcl"])
    where clause > noun && sentence.annotations[clause].pennTag == "VB" {
      sentence.annotations[clause].relation = "xcomp"
    }
  }

  /// "*A court is* due to hear": subject and copula before an adjective are the adjective's.
  private static func returnToAdjective(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "xcomp", let adjective = own.head, adjective < word,
      sentence.annotations[adjective].partOfSpeech == .adjective,
      sentence.dependents(of: adjective, ["nsubj"]).isEmpty
    else { return }
    for child in sentence.dependents(of: word, ["nsubj", "cop"]) where child < adjective {
      sentence.annotations[child].head = adjective
      let relation = sentence.annotations[child].baseRelation
      sentence.annotations[child].relation = relation
    }
  }

  /// "said its systems had not been breached and *blamed* the hospital": who says one thing says the other.
  private static func returnToReport(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "conj", own.pennTag == "VBD", let told = own.head, told < word,
      utterances.contains(own.lemma) || EmbeddingWords.isReporting(own.lemma),
      sentence.dependents(of: word, ["nsubj"]).isEmpty,
      sentence.annotations[told].relation == "ccomp", let verb = sentence.annotations[told].head,
      verb < told, sentence.annotations[verb].pennTag == "VBD",
      EmbeddingWords.isReporting(sentence.annotations[verb].lemma)
    else { return }
    let isContrast = sentence.dependents(of: word, ["cc"])
      .contains { sentence.annotations[$0].lemma == "but" }
    let isState = sentence.annotations.contains {
      $0.head == told && ["nsubj:pass", "cop"].contains($0.relation)
    }
    guard isContrast || isState else { return }
    sentence.annotations[word].head = verb
  }

  /// Verbs of speech that take no clause.
  static let utterances: Set<String> = [
    "blame", "criticize", "criticise", "praise", "condemn", "denounce", "deny", "reject", "dismiss",
    "welcome", "thank", "urge", "call", "refuse", "decline", "appeal", "apologize", "apologise",
  ]

  /// "a bill sponsored by Tomas Arriaga, *who* lost": a thing is no "who".
  private static func returnToBearer(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "acl:relcl", let noun = own.head, noun < word,
      sentence.annotations[noun].partOfSpeech == .noun,
      let who = sentence.dependents(of: word, ["nsubj"]).first(where: {
        sentence.annotations[$0].lemma == "who" && $0 > noun
      }),
      let person = sentence.entities.last(where: {
        $0.class == .person && $0.words.lowerBound > noun && $0.words.upperBound <= who
      }), who - person.words.upperBound <= 1
    else { return }
    guard let name = sentence.head(ofName: person.words), name != noun,
      !isAppositive(name, to: noun, in: sentence)
    else { return }
    sentence.hang(word, on: name)
  }

  /// "at a meeting after Hungary, *which* does business with them, gave in": a clause behind a comma is of the name before it,
  /// unless that name is part of what it may be of, as in "a firm in Leeds, which".
  private static func returnToName(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "acl:relcl", let noun = own.head, noun < word,
      let which = sentence.dependents(of: word, ["nsubj"]).first(where: {
        ["which", "who"].contains(sentence.annotations[$0].lemma) && $0 > noun + 2
      }), sentence.sentence.words[which - 1].form == ",",
      let name = sentence.entities.first(where: {
        $0.words.upperBound == which - 1 && [.person, .organization, .country].contains($0.class)
      }), !name.words.contains(noun)
    else { return }
    guard let head = sentence.head(ofName: name.words),
      ["nsubj", "nsubj:pass"].contains(sentence.annotations[head].relation),
      !sentence.isBelow(head, noun)
    else { return }
    sentence.hang(word, on: head)
  }

  /// "the official, Ada Holm, who lost": the name and the noun are one.
  private static func isAppositive(
    _ name: Int, to noun: Int, in sentence: AnnotatedSentence
  ) -> Bool {
    sentence.annotations[name].head == noun
      && ["appos", "flat"].contains(sentence.annotations[name].baseRelation)
  }

  /// "rolls back *efforts* by the army *to counter*": what follows a noun of purpose at once is the noun's.
  private static func returnToNoun(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "advcl", let verb = own.head, verb < word,
      let marker = sentence.dependents(of: word, ["mark"]).first,
      sentence.annotations[marker].lemma == "to", marker > 0,
      let noun = purpose(before: marker, under: verb, in: sentence)
    else { return }
    sentence.hang(word, on: noun, as: "acl")
  }

  /// The noun of purpose whose words end where an infinitive begins.
  private static func purpose(
    before marker: Int, under verb: Int, in sentence: AnnotatedSentence
  ) -> Int? {
    var word: Int? = marker - 1
    while let current = word, current > verb {
      let own = sentence.annotations[current]
      if own.partOfSpeech == .noun, !sentence.isInName(current),
        EmbeddingNouns.effects[own.lemma] != nil
      {
        return current
      }
      guard !["obj", "obl", "nsubj"].contains(own.baseRelation) else { return nil }
      word = own.head.flatMap { $0 < current || own.baseRelation == "compound" ? $0 : nil }
    }
    return nil
  }

  /// "drones from Chad and *tents* from Mali": what comes from elsewhere is not of Chad's row.
  private static func returnToList(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "conj", let attribute = own.head, attribute < word,
      sentence.annotations[attribute].baseRelation == "nmod",
      let noun = sentence.annotations[attribute].head, noun < attribute,
      let marker = sentence.dependents(of: attribute, ["case"]).first,
      sentence.dependents(of: word, ["case"]).isEmpty
    else { return }
    let lemma = sentence.annotations[marker].lemma
    let isParallel = sentence.dependents(of: word, ["nmod"]).contains { child in
      child > word
        && sentence.dependents(of: child, ["case"])
          .contains { sentence.annotations[$0].lemma == lemma }
    }
    guard isParallel, lemma != "of" else { return }
    sentence.annotations[word].head = noun
  }

  /// "is considering a lawsuit, its president, *Joan Storrs*, said": the last name before a verb of saying
  /// that has no subject speaks.
  private static func nameSpeaker(_ word: Int, in sentence: inout AnnotatedSentence) {
    guard sentence.annotations[word].pennTag == "VBD",
      EmbeddingWords.isReporting(sentence.annotations[word].lemma),
      sentence.dependents(of: word, ["nsubj"]).isEmpty,
      sentence.dependents(of: word, ["ccomp"]).contains(where: { $0 < word }), word > 2,
      sentence.sentence.words[word - 1].form == ",",
      let person = sentence.entities.last(where: {
        $0.class == .person && $0.words.upperBound == word - 1
      })
    else { return }
    var top = person.words.lowerBound
    guard sentence.annotations[top].baseRelation == "appos" else { return }
    while let head = sentence.annotations[top].head, head < top,
      sentence.annotations[head].baseRelation == "appos"
    {
      top = head
    }
    sentence.hang(top, on: word, as: "nsubj")
  }
}
