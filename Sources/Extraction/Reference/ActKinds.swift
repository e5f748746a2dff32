/// Nouns and verbs that name the same kinds of acts, beyond words of one stem: "stoppage" and "walk off".
///
/// The table was written for this project. A word may stand in several rows.
enum ActKinds {
  /// The rows in which a noun stands.
  static func kinds(ofNoun lemma: String) -> Set<Int> { nouns[lemma] ?? [] }

  /// The rows in which a verb stands, with its particle where it has one: "turn down".
  static func kinds(ofVerb lemma: String, particle: String?) -> Set<Int> {
    if let particle, let found = verbs[lemma + "_" + particle] { return found }
    return verbs[lemma] ?? []
  }

  /// Whether a noun judges an act rather than naming it: "this provocation".
  static func isJudgement(_ lemma: String) -> Bool { judgements.contains(lemma) }

  /// Whether a noun names what courts decide.
  static func isRuling(_ lemma: String) -> Bool { rulings.contains(lemma) }

  /// Whether somebody who is called so decides cases.
  static func isCourt(_ lemma: String) -> Bool { courts.contains(lemma) }

  private static let rulings: Set<String> = [
    "ruling", "decision", "judgment", "judgement", "verdict", "order", "injunction",
  ]
  private static let courts: Set<String> = [
    "court", "judge", "justice", "jury", "tribunal", "panel", "bench", "magistrate",
  ]
  // swift-format-ignore
  private static let judgements: Set<String> = [
    "provocation", "outrage", "mistake", "error", "betrayal", "setback", "blow", "stunt", "crime",
    "victory", "triumph", "defeat", "breakthrough", "news", "announcement", "success", "failure",
    "escalation", "precedent", "overhaul", "outcome", "result", "turnaround", "combination",
  ]

  private static let nouns = index(\.nouns)
  private static let verbs = index(\.verbs)

  private static func index(_ words: KeyPath<(nouns: String, verbs: String), String>) -> [String:
    Set<Int>]
  {
    var index: [String: Set<Int>] = [:]
    for (number, row) in rows.enumerated() {
      for word in row[keyPath: words].split(separator: " ") {
        index[String(word), default: []].insert(number)
      }
    }
    return index
  }

  // swift-format-ignore
  private static let rows: [(nouns: String, verbs: String)] = [
    // Words
    ("accusation allegation charge complaint claim", "accuse allege charge blame fault denounce claim"),
    ("claim assertion contention argument complaint", "claim assert contend argue insist maintain"),
    ("announcement declaration", "announce declare unveil proclaim"),
    ("statement remark comment word message", "say state remark comment tell write declare hint suggest"),
    ("speech address lecture", "speak address lecture"),
    ("testimony evidence", "testify"),
    ("warning caution alert", "warn caution alert"),
    ("threat ultimatum", "threaten warn"),
    ("objection opposition resistance protest complaint", "object oppose resist fight protest warn complain criticize criticise"),
    ("denial", "deny dispute"),
    ("criticism condemnation rebuke attack", "criticize criticise condemn denounce rebuke slam blast attack"),
    ("praise endorsement support backing", "praise endorse back support welcome"),
    ("promise pledge vow commitment assurance guarantee", "promise pledge vow commit guarantee swear undertake"),
    ("offer proposal bid", "offer propose bid"),
    ("proposal suggestion recommendation idea plan", "propose suggest recommend advise"),
    ("request demand appeal plea call petition", "ask request demand appeal urge call petition plead seek"),
    ("question query", "ask question"),
    ("order directive instruction command decree mandate", "order instruct direct command decree mandate require"),
    ("refusal rejection rebuff snub", "refuse decline reject deny rebuff snub turn_down balk"),
    ("approval consent authorization authorisation permission go-ahead clearance review", "approve authorize authorise permit allow clear consent"),
    ("disclosure revelation leak publication", "disclose reveal leak publish expose release"),
    ("finding conclusion discovery assessment determination", "find conclude discover determine assess establish"),
    ("forecast prediction projection estimate outlook expectation", "forecast predict project estimate expect anticipate"),
    ("apology", "apologize apologise"),
    ("meeting talk summit negotiation discussion session encounter gathering", "meet negotiate confer convene gather"),
    ("conversation call talk discussion chat", "speak talk call phone telephone discuss"),
    ("event gathering vigil ceremony rally", "gather celebrate commemorate"),
    ("attempt effort bid try push", "try attempt seek endeavor endeavour strive"),
    ("violation breach infringement", "violate breach break flout infringe"),
    ("reversal climbdown u-turn retreat about-face abandonment withdrawal", "abandon drop scrap reverse withdraw ditch shelve cancel"),
    ("plan proposal scheme project", "plan intend propose aim"),
    ("oversight lapse omission failure", "fail neglect omit overlook forget"),
    ("visit trip tour journey flight", "visit travel fly tour"),
    ("agreement deal accord pact truce ceasefire settlement compromise", "agree sign settle negotiate compromise"),
    ("dispute row feud quarrel fight clash standoff", "dispute quarrel clash feud fight sue disagree"),
    // Courts and laws
    ("vote ballot poll", "vote adopt"),
    ("election vote victory win", "elect win vote"),
    ("ruling verdict judgment judgement", "rule convict acquit judge uphold overturn strike_down order find dismiss"),
    ("decision ruling determination", "decide"),
    ("conviction verdict", "convict"),
    ("sentence punishment penalty", "sentence punish fine jail imprison"),
    ("lawsuit suit case litigation action complaint", "sue"),
    ("investigation inquiry probe review audit examination search", "investigate probe examine inquire review audit search inspect"),
    ("indictment charge case prosecution", "indict charge prosecute"),
    ("trial proceedings hearing", "try prosecute"),
    ("arrest detention capture seizure", "arrest detain capture seize hold jail"),
    ("exemption waiver exception", "exempt waive excuse"),
    ("ban prohibition restriction curb", "ban prohibit bar restrict block outlaw forbid curb"),
    ("sanction penalty measure restriction", "sanction blacklist penalize penalise punish"),
    ("pardon clemency amnesty", "pardon"),
    // Work and office
    ("strike walkout stoppage action", "strike walk walk_off walk_out"),
    ("appointment nomination choice selection hiring pick", "appoint nominate name pick choose hire select"),
    ("dismissal firing sacking ouster removal layoff", "fire dismiss sack oust remove lay_off"),
    ("resignation departure exit", "resign quit leave step_down depart"),
    ("work job reconstruction repair", "rebuild repair build fix restore replace renovate"),
    // Money
    ("takeover acquisition purchase merger buyout deal transaction offer bid", "buy acquire purchase merge take_over"),
    ("sale deal transaction divestiture", "sell divest offload"),
    ("payment bribe kickback payout", "pay bribe reimburse"),
    ("donation gift contribution grant", "donate give contribute"),
    ("investment", "invest"),
    ("increase rise surge jump hike", "increase raise rise surge jump climb"),
    ("decrease decline drop fall slump cut reduction", "decrease decline drop fall slump cut reduce slash plunge"),
    ("aid help assistance relief support shipment", "aid help assist send provide donate supply"),
    // Force and harm
    ("attack assault raid strike bombing shelling offensive storming", "attack assault raid strike bomb shell storm shoot hit"),
    ("killing murder assassination slaying massacre shooting death", "kill murder assassinate slay massacre shoot"),
    ("death loss", "die kill drown perish"),
    ("theft robbery heist", "steal rob loot"),
    ("intrusion breach hack hacking cyberattack break-in infiltration attack", "hack breach penetrate enter infiltrate break_in intrude encrypt"),
    ("explosion blast detonation", "explode detonate blow_up"),
    ("accident incident episode crash collision wreck", "crash collide derail capsize sink explode overturn burst"),
    ("disaster catastrophe tragedy calamity", "collapse burst flood sink crash explode erupt capsize derail drown burn"),
    ("collapse failure", "collapse fail break"),
    ("fire blaze", "burn"),
    ("war fighting conflict hostility violence", "fight battle invade"),
    ("invasion incursion", "invade"),
    ("occupation seizure takeover capture", "occupy seize capture storm"),
    ("kidnapping abduction", "kidnap abduct"),
    ("crackdown repression", "crack_down repress arrest"),
    ("protest demonstration march rally unrest", "protest demonstrate march rally"),
    ("deployment mobilization mobilisation", "deploy mobilize mobilise station"),
    ("rescue", "rescue save"),
    // Ending and changing
    ("withdrawal pullout retreat exit departure", "withdraw pull_out retreat leave exit quit"),
    ("removal withdrawal purge cull", "remove withdraw purge pull cut"),
    ("expulsion ouster eviction deportation", "expel oust evict deport banish"),
    ("cancellation termination annulment repeal revocation", "cancel terminate annul revoke scrap repeal rescind"),
    ("suspension freeze halt pause moratorium", "suspend freeze halt pause stop"),
    ("reversal shift change turnabout u-turn about-face", "reverse change shift drop abandon"),
    ("delay postponement", "delay postpone put_off"),
    ("closure shutdown closing", "close shut shut_down"),
    ("launch start opening", "launch start open"),
    ("release opening discharge", "release free open discharge"),
    ("spending", "spend"),
  ]
}
