import Ontology

/// The words that take an act as their complement.
enum EmbeddingWords {
  /// The entries of each lemma, the first fitting one counts.
  static let entries: [String: [EmbeddingWord]] = {
    var entries: [String: [EmbeddingWord]] = [:]
    for (word, lemmas) in table {
      for lemma in lemmas.split(separator: " ") { entries[String(lemma), default: []].append(word) }
    }
    return entries
  }()

  /// The entry for a complement of a predicate with this lemma.
  static func entry(
    _ lemma: String, _ complement: EmbeddingWord.Complement, isPassive: Bool
  ) -> EmbeddingWord? {
    entries[lemma]?.first {
      $0.complements.contains(complement) && (isPassive || !$0.isPassive)
    }
  }

  /// The entry for a complement of a word of the tree; a particle makes another verb of it.
  static func entry(
    of word: Int, in tree: DependencyTree, _ complement: EmbeddingWord.Complement, isPassive: Bool
  ) -> EmbeddingWord? {
    let particle = tree.children[word].first {
      tree.fullRelation(of: $0) == "compound:prt" || $0 == word + 1 && tree.tag(of: $0) == "RP"
    }
    guard let particle,
      let found = entry(
        "\(tree.lemmas[word])_\(tree.lemmas[particle])", complement, isPassive: isPassive)
    else { return entry(tree.lemmas[word], complement, isPassive: isPassive) }
    return found
  }

  /// Verbs whose subject does the act although they have an object: "promised her to leave".
  static let subjectControl: Set<String> = ["promise", "threaten", "vow", "pledge", "use", "visit"]

  /// Verbs whose act is asked of the nominal behind a preposition: "called on Chad to leave".
  static let obliqueControl: Set<String> = ["call", "appeal", "plead", "prevail", "rely", "wait"]

  // swift-format-ignore
  private static let table: [(EmbeddingWord, String)] = [
    // Only in the passive: what is said or expected of the subject.
    (.init([.open], .subject, .modality(.planned), isPassive: true),
     "expect schedule slate project predict forecast plan intend design suppose tip set"),
    (.init([.open], .subject, .reported, isPassive: true),
     "say believe allege think report claim rumor rumour consider understand suspect assume deem presume know repute estimate"),
    (.init([.open], .subject, .modality(.requested), isPassive: true),
     "order ask urge tell instruct direct request invite encourage press pressure advise warn command summon"),
    (.init([.open], .subject, .modality(.possible), isPassive: true),
     "force compel oblige allow permit enable authorize authorise require prompt"),
    // Wanting, trying, planning.
    (.init([.open], .subject, .modality(.planned)),
     "try attempt seek strive endeavor endeavour struggle work aim fight bid scramble compete battle push look plan intend mean propose prepare expect hope want wish desire opt choose decide resolve elect determine consider contemplate mull weigh ponder aspire plot conspire scheme arrange prefer agree vow pledge promise undertake swear commit offer volunteer consent guarantee threaten set poised due ready prepared slated scheduled bound about willing eager keen determined anxious committed inclined wait"),
    (.init([.gerund("on"), .gerund("at")], .subject, .modality(.planned)),
     "plan insist count bank bet focus aim work"),
    (.init([.clause], .subject, .modality(.planned)),
     "vow pledge promise agree swear threaten guarantee decide plan intend want wish ensure"),
    (.init([.open], .subject, .modality(.possible)),
     "likely apt liable certain sure able free possible appear seem tend have need ought unclear easy difficult hard"),
    (.init([.open], .subject, .modality(.possible), negates: true), "unlikely"),
    (.init([.open], .subject, .modality(.planned), negates: true), "rule_out swear_off"),
    // Not doing.
    (.init([.open], .subject, .inherit, negates: true),
     "refuse decline fail neglect forget hesitate balk omit cease unwilling reluctant unable loath hesitant avoid resist escape evade forgo postpone delay stop quit halt suspend end discontinue put_off hold_off give_up call_off back_away"),
    (.init([.gerund("from"), .gerund("of")], .subject, .inherit, negates: true),
     "refrain abstain desist stop fall shy back short far"),
    (.init([.gerund("from")], .object, .inherit, negates: true),
     "prevent stop keep block bar ban prohibit deter dissuade discourage restrain exclude hinder disqualify forbid"),
    (.init([.open], .object, .modality(.requested), negates: true), "forbid prohibit"),
    (.init([.clause], .subject, .modality(.possible), negates: true), "doubt oppose reject"),
    // Beginning, going on, managing.
    (.init([.open], .subject, .inherit),
     "begin start commence continue resume keep proceed move manage dare bother get come happen go serve combine help remain succeed"),
    (.init([.gerund("in")], .subject, .inherit), "succeed participate engage assist help join persist collaborate cooperate"),
    // Making others act.
    (.init([.open], .object, .modality(.requested)),
     "order command instruct direct tell require oblige task mandate charge assign authorize authorise commission summon enjoin ask urge request press encourage exhort implore beg lobby advise counsel invite pressure prod warn petition appeal entreat remind recommend challenge caution nudge plead call nominate appoint demand enlist name choose pick select hire send dispatch deploy"),
    (.init([.clause], .subject, .modality(.requested)),
     "demand insist request ask urge order require propose recommend stipulate command decree direct mandate"),
    (.init([.open], .object, .inherit),
     "force compel coerce make cause lead prompt induce drive have let persuade convince provoke spur motivate inspire see watch hear leave"),
    (.init([.open], .object, .modality(.possible)), "allow permit enable empower entitle license"),
    (.init([.gerund("into")], .object, .inherit),
     "bully coerce talk trick force pressure lure draw cajole goad mislead"),
    (.init([.gerund("against")], .object, .modality(.possible), negates: true),
     "warn caution advise argue decide"),
    // Saying that someone did something.
    (.init([.gerund("of")], .object, .reported), "accuse suspect convict acquit clear absolve"),
    (.init([.gerund("of")], .object, .modality(.possible)),
     "warn inform notify remind relieve deprive strip rob"),
    (.init([.gerund("for"), .gerund("with")], .object, .reported),
     "blame criticize criticise condemn denounce slam blast fault rebuke thank praise commend applaud congratulate sue fine punish sanction jail sentence arrest detain charge prosecute investigate indict pardon forgive suspend fire sack dismiss credit cite reprimand"),
    (.init([.gerund("as")], .object, .reported), "quote cite describe portray"),
    (.init([.open], .subject, .reported), "claim profess purport pretend"),
    (.init([.open], .object, .reported), "believe deem suspect allege declare presume report find"),
    (.init([.open, .clause], .subject, .modality(.denied)), "deny dispute refute disclaim rebut"),
    (.init([.clause], .subject, .modality(.possible)),
     "think assume hope fear imagine guess worry reckon presume speculate suppose wonder appear seem likely possible suggest_to"),
    (.init([.open, .clause], .subject, .fact),
     "know realize realise remember regret celebrate resent forget learn notice"),
    // Saying.
    (.init([.clause, .open], .subject, .reported), reporting),
  ]

  // swift-format-ignore
  /// Verbs of saying, thinking and finding.
  private static let reporting = """
    say add state declare announce note remark comment observe explain reply respond conclude \
    reiterate stress emphasize emphasise underline underscore recount relate recall joke quip \
    whisper shout cry exclaim repeat pronounce proclaim testify assure opine tell inform notify \
    advise brief warn reassure confide signal suggest write report complain tweet post publish \
    caution predict forecast estimate project believe expect suspect feel anticipate claim allege \
    assert argue contend maintain charge hint imply intimate boast brag counter accuse protest \
    purport lament theorize hypothesize admit acknowledge concede confess confirm reveal disclose \
    find show discover indicate rule affirm certify prove demonstrate verify hold read mention \
    insist ask quote cite continue
    """

  /// Whether words in quotation marks, or a clause, may be given to the subject of this verb.
  static func isReporting(_ lemma: String) -> Bool {
    reportingLemmas.contains(lemma)
  }

  private static let reportingLemmas: Set<String> = Set(
    reporting.split(separator: " ").map(String.init))
}
