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
      nameSpeaker(word, in: &mended)
    }
    return QuotationRepairs.repaired(mended)
  }

  static func children(
    of word: Int, _ relations: Set<String>, in sentence: AnnotatedSentence
  ) -> [Int] {
    sentence.annotations.indices.filter {
      sentence.annotations[$0].head == word
        && relations.contains(base(sentence.annotations[$0].relation))
    }
  }

  private static func base(_ relation: String) -> String {
    String(relation.prefix { $0 != ":" })
  }

  /// "Ada Holm, a deputy, *called* on Chad": a name does not rule a sentence that has a verb in the past.
  private static func freeRoot(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "acl", own.pennTag == "VBD", let name = own.head, name < word,
      sentence.annotations[name].relation == "root",
      sentence.entities.contains(where: { $0.words.contains(name) }),
      children(of: word, ["nsubj", "mark", "aux"], in: sentence).isEmpty
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
      let subject = children(of: word, ["nsubj"], in: sentence).first(where: {
        $0 < word && sentence.annotations[$0].relation == "nsubj:pass"
      }), children(of: word, ["aux", "cop"], in: sentence).isEmpty
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
      children(of: word, ["nsubj", "aux", "mark"], in: sentence).isEmpty
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
    guard own.relation == "compound:prt", own.pennTag == "IN", let verb = own.head, verb < word,
      ["on", "upon", "for"].contains(own.lemma), sentence.annotations[verb].lemma == "call",
      let noun = children(of: verb, ["obj", "obl"], in: sentence).first(where: { $0 > word }),
      children(of: noun, ["case"], in: sentence).isEmpty
    else { return }
    sentence.annotations[word].head = noun
    sentence.annotations[word].relation = "case"
    sentence.annotations[noun].relation = "obl"
  }

  /// "*A court is* due to hear": subject and copula before an adjective are the adjective's.
  private static func returnToAdjective(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "xcomp", let adjective = own.head, adjective < word,
      sentence.annotations[adjective].partOfSpeech == .adjective,
      children(of: adjective, ["nsubj"], in: sentence).isEmpty
    else { return }
    for child in children(of: word, ["nsubj", "cop"], in: sentence) where child < adjective {
      sentence.annotations[child].head = adjective
      let relation = base(sentence.annotations[child].relation)
      sentence.annotations[child].relation = relation
    }
  }

  /// "said its systems had not been breached and *blamed* the hospital": who says one thing says the other.
  private static func returnToReport(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "conj", own.pennTag == "VBD", let told = own.head, told < word,
      utterances.contains(own.lemma) || EmbeddingWords.isReporting(own.lemma),
      children(of: word, ["nsubj"], in: sentence).isEmpty,
      sentence.annotations[told].relation == "ccomp", let verb = sentence.annotations[told].head,
      verb < told, sentence.annotations[verb].pennTag == "VBD",
      EmbeddingWords.isReporting(sentence.annotations[verb].lemma)
    else { return }
    let isContrast = children(of: word, ["cc"], in: sentence)
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
      let who = children(of: word, ["nsubj"], in: sentence).first(where: {
        sentence.annotations[$0].lemma == "who" && $0 > noun
      }),
      let person = sentence.entities.last(where: {
        $0.class == .person && $0.words.lowerBound > noun && $0.words.upperBound <= who
      }), who - person.words.upperBound <= 1
    else { return }
    let name = Array(person.words).first { word in
      sentence.annotations[word].head.map { !person.words.contains($0) } ?? true
    }
    guard let name, name != noun, !isAppositive(name, to: noun, in: sentence) else { return }
    sentence.annotations[word].head = name
  }

  /// "at a meeting after Hungary, *which* does business with them, gave in": a clause behind a comma is of the name before it,
  /// unless that name is part of what it may be of, as in "a firm in Leeds, which".
  private static func returnToName(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "acl:relcl", let noun = own.head, noun < word,
      let which = children(of: word, ["nsubj"], in: sentence).first(where: {
        ["which", "who"].contains(sentence.annotations[$0].lemma) && $0 > noun + 2
      }), sentence.sentence.words[which - 1].form == ",",
      let name = sentence.entities.first(where: {
        $0.words.upperBound == which - 1 && [.person, .organization, .country].contains($0.class)
      }), !name.words.contains(noun)
    else { return }
    let head = Array(name.words).first { word in
      sentence.annotations[word].head.map { !name.words.contains($0) } ?? true
    }
    guard let head, ["nsubj", "nsubj:pass"].contains(sentence.annotations[head].relation),
      sentence.annotations[head].head != word, !isBelow(head, noun, in: sentence)
    else { return }
    sentence.annotations[word].head = head
  }

  private static func isBelow(_ word: Int, _ top: Int, in sentence: AnnotatedSentence) -> Bool {
    var current = word
    for _ in sentence.annotations {
      guard let head = sentence.annotations[current].head else { return false }
      if head == top { return true }
      current = head
    }
    return false
  }

  /// "the official, Ada Holm, who lost": the name and the noun are one.
  private static func isAppositive(
    _ name: Int, to noun: Int, in sentence: AnnotatedSentence
  ) -> Bool {
    sentence.annotations[name].head == noun
      && ["appos", "flat"].contains(base(sentence.annotations[name].relation))
  }

  /// "rolls back *efforts* by the army *to counter*": what follows a noun of purpose at once is the noun's.
  private static func returnToNoun(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "advcl", let verb = own.head, verb < word,
      let marker = children(of: word, ["mark"], in: sentence).first,
      sentence.annotations[marker].lemma == "to", marker > 0,
      let noun = purpose(before: marker, under: verb, in: sentence)
    else { return }
    sentence.annotations[word].head = noun
    sentence.annotations[word].relation = "acl"
  }

  /// The noun of purpose whose words end where an infinitive begins.
  private static func purpose(
    before marker: Int, under verb: Int, in sentence: AnnotatedSentence
  ) -> Int? {
    var word: Int? = marker - 1
    while let current = word, current > verb {
      let own = sentence.annotations[current]
      if own.partOfSpeech == .noun, sentence.entities.allSatisfy({ !$0.words.contains(current) }),
        EmbeddingNouns.effects[own.lemma] != nil
      {
        return current
      }
      guard !["obj", "obl", "nsubj"].contains(base(own.relation)) else { return nil }
      word = own.head.flatMap { $0 < current || base(own.relation) == "compound" ? $0 : nil }
    }
    return nil
  }

  /// "drones from Chad and *tents* from Mali": what comes from elsewhere is not of Chad's row.
  private static func returnToList(_ word: Int, in sentence: inout AnnotatedSentence) {
    let own = sentence.annotations[word]
    guard own.relation == "conj", let attribute = own.head, attribute < word,
      base(sentence.annotations[attribute].relation) == "nmod",
      let noun = sentence.annotations[attribute].head, noun < attribute,
      let marker = children(of: attribute, ["case"], in: sentence).first,
      children(of: word, ["case"], in: sentence).isEmpty
    else { return }
    let lemma = sentence.annotations[marker].lemma
    let isParallel = children(of: word, ["nmod"], in: sentence).contains { child in
      child > word
        && children(of: child, ["case"], in: sentence)
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
      children(of: word, ["nsubj"], in: sentence).isEmpty,
      children(of: word, ["ccomp"], in: sentence).contains(where: { $0 < word }), word > 2,
      sentence.sentence.words[word - 1].form == ",",
      let person = sentence.entities.last(where: {
        $0.class == .person && $0.words.upperBound == word - 1
      })
    else { return }
    var top = person.words.lowerBound
    while base(sentence.annotations[top].relation) == "appos",
      let head = sentence.annotations[top].head, head < top,
      let next = sentence.annotations[head].head.map({ _ in head }),
      base(sentence.annotations[next].relation) == "appos"
    {
      top = next
    }
    guard base(sentence.annotations[top].relation) == "appos" else { return }
    sentence.annotations[top].head = word
    sentence.annotations[top].relation = "nsubj"
  }
}
