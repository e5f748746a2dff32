/// The irregular past forms of English verbs, for those that the training data never showed.
///
/// Compiled for this project; the forms are those of any grammar (Quirk et al., A Comprehensive Grammar of the English
/// Language, section 3.11 onward). Where a form is regular too (leaned, learnt) the endings decide.
enum IrregularVerbs {
  /// The lemma of a past form; nil where it is none of an irregular verb.
  ///
  /// - Parameters:
  ///   - form: In lower case.
  ///   - tag: Penn tag.
  /// - Returns: The lemma.
  static func lemma(of form: String, tag: String) -> String? {
    switch tag {
    case "VBD": past[form]
    case "VBN": participles[form]
    default: nil
    }
  }

  // swift-format-ignore
  private static let past: [String: String] = [
    "abode": "abide", "arose": "arise", "ate": "eat", "awoke": "awake", "beat": "beat", "became": "become", "befell": "befall",
    "began": "begin", "begot": "beget", "beheld": "behold", "bent": "bend", "beset": "beset", "bet": "bet", "bid": "bid",
    "bit": "bite", "bled": "bleed", "blew": "blow", "bore": "bear", "bought": "buy", "bound": "bind", "bred": "breed",
    "broadcast": "broadcast", "broke": "break", "brought": "bring", "built": "build", "burst": "burst", "came": "come",
    "cast": "cast", "caught": "catch", "chose": "choose", "clung": "cling", "cost": "cost", "crept": "creep", "cut": "cut",
    "dealt": "deal", "did": "do", "drank": "drink", "drew": "draw", "drove": "drive", "dug": "dig", "fed": "feed",
    "fell": "fall", "felt": "feel", "fled": "flee", "flew": "fly", "flung": "fling", "forbade": "forbid", "forecast": "forecast",
    "foresaw": "foresee", "forgave": "forgive", "forgot": "forget", "forsook": "forsake", "forwent": "forgo", "fought": "fight",
    "found": "find", "froze": "freeze", "gave": "give", "got": "get", "grew": "grow", "ground": "grind", "heard": "hear",
    "held": "hold", "hid": "hide", "hit": "hit", "hung": "hang", "hurt": "hurt", "input": "input", "interwove": "interweave",
    "kept": "keep", "knelt": "kneel", "knew": "know", "laid": "lay", "lay": "lie", "leapt": "leap", "led": "lead",
    "left": "leave", "lent": "lend", "let": "let", "lit": "light", "lost": "lose", "made": "make", "meant": "mean",
    "met": "meet", "misled": "mislead", "misspoke": "misspeak", "mistook": "mistake", "misunderstood": "misunderstand",
    "offset": "offset", "outbid": "outbid", "outdid": "outdo", "outgrew": "outgrow", "outsold": "outsell",
    "overcame": "overcome", "overdid": "overdo", "overheard": "overhear", "overran": "overrun", "overrode": "override",
    "oversaw": "oversee", "overthrew": "overthrow", "overtook": "overtake", "paid": "pay", "partook": "partake", "pled": "plead",
    "put": "put", "quit": "quit", "ran": "run", "rang": "ring", "read": "read", "rebuilt": "rebuild", "recut": "recut",
    "redid": "redo", "remade": "remake", "repaid": "repay", "reran": "rerun", "reset": "reset", "resold": "resell",
    "rethought": "rethink", "retook": "retake", "rewrote": "rewrite", "rid": "rid", "rode": "ride", "rose": "rise",
    "said": "say", "sang": "sing", "sank": "sink", "sat": "sit", "saw": "see", "sent": "send", "set": "set", "shed": "shed",
    "shone": "shine", "shook": "shake", "shot": "shoot", "showed": "show", "shrank": "shrink", "shut": "shut", "slept": "sleep",
    "slew": "slay", "slid": "slide", "slit": "slit", "slung": "sling", "sold": "sell", "sought": "seek", "spat": "spit",
    "sped": "speed", "spent": "spend", "split": "split", "spoke": "speak", "sprang": "spring", "spread": "spread",
    "spun": "spin", "stole": "steal", "stood": "stand", "strode": "stride", "strove": "strive", "struck": "strike",
    "strung": "string", "stuck": "stick", "stung": "sting", "swam": "swim", "swelled": "swell", "swept": "sweep",
    "swore": "swear", "swung": "swing", "taught": "teach", "thought": "think", "threw": "throw", "thrust": "thrust",
    "told": "tell", "took": "take", "tore": "tear", "trod": "tread", "undercut": "undercut", "underlay": "underlie",
    "understood": "understand", "undertook": "undertake", "underwent": "undergo", "underwrote": "underwrite", "undid": "undo",
    "unwound": "unwind", "upheld": "uphold", "upset": "upset", "went": "go", "wept": "weep", "withdrew": "withdraw",
    "withheld": "withhold", "withstood": "withstand", "woke": "wake", "won": "win", "wore": "wear", "wound": "wind",
    "wove": "weave", "wrote": "write", "wrung": "wring",
  ]

  // swift-format-ignore
  private static let participles: [String: String] = [
    "abode": "abide", "arisen": "arise", "awoken": "awake", "beaten": "beat", "become": "become", "befallen": "befall",
    "begotten": "beget", "begun": "begin", "beheld": "behold", "bent": "bend", "beset": "beset", "bet": "bet", "bid": "bid",
    "bitten": "bite", "bled": "bleed", "blown": "blow", "borne": "bear", "bought": "buy", "bound": "bind", "bred": "breed",
    "broadcast": "broadcast", "broken": "break", "brought": "bring", "built": "build", "burst": "burst", "cast": "cast",
    "caught": "catch", "chosen": "choose", "clung": "cling", "come": "come", "cost": "cost", "crept": "creep", "cut": "cut",
    "dealt": "deal", "done": "do", "drawn": "draw", "driven": "drive", "drunk": "drink", "dug": "dig", "eaten": "eat",
    "fallen": "fall", "fed": "feed", "felt": "feel", "fled": "flee", "flown": "fly", "flung": "fling", "forbidden": "forbid",
    "forecast": "forecast", "foreseen": "foresee", "forgiven": "forgive", "forgone": "forgo", "forgotten": "forget",
    "forsaken": "forsake", "fought": "fight", "found": "find", "frozen": "freeze", "given": "give", "gone": "go",
    "gotten": "get", "ground": "grind", "grown": "grow", "heard": "hear", "held": "hold", "hidden": "hide", "hit": "hit",
    "hung": "hang", "hurt": "hurt", "input": "input", "interwoven": "interweave", "kept": "keep", "knelt": "kneel",
    "known": "know", "laid": "lay", "lain": "lie", "leapt": "leap", "led": "lead", "left": "leave", "lent": "lend", "let": "let",
    "lit": "light", "lost": "lose", "made": "make", "meant": "mean", "met": "meet", "misled": "mislead", "misspoken": "misspeak",
    "mistaken": "mistake", "misunderstood": "misunderstand", "offset": "offset", "outbid": "outbid", "outdone": "outdo",
    "outgrown": "outgrow", "outsold": "outsell", "overcome": "overcome", "overdone": "overdo", "overheard": "overhear",
    "overridden": "override", "overrun": "overrun", "overseen": "oversee", "overtaken": "overtake", "overthrown": "overthrow",
    "paid": "pay", "partaken": "partake", "pled": "plead", "put": "put", "quit": "quit", "read": "read", "rebuilt": "rebuild",
    "recut": "recut", "redone": "redo", "remade": "remake", "repaid": "repay", "rerun": "rerun", "reset": "reset",
    "resold": "resell", "retaken": "retake", "rethought": "rethink", "rewritten": "rewrite", "rid": "rid", "ridden": "ride",
    "risen": "rise", "run": "run", "rung": "ring", "said": "say", "sat": "sit", "seen": "see", "sent": "send", "set": "set",
    "shaken": "shake", "shed": "shed", "shone": "shine", "shot": "shoot", "shown": "show", "shrunk": "shrink", "shut": "shut",
    "slain": "slay", "slept": "sleep", "slid": "slide", "slit": "slit", "slung": "sling", "sold": "sell", "sought": "seek",
    "spat": "spit", "sped": "speed", "spent": "spend", "split": "split", "spoken": "speak", "spread": "spread",
    "sprung": "spring", "spun": "spin", "stolen": "steal", "stood": "stand", "stridden": "stride", "striven": "strive",
    "struck": "strike", "strung": "string", "stuck": "stick", "stung": "sting", "sung": "sing", "sunk": "sink", "swept": "sweep",
    "swollen": "swell", "sworn": "swear", "swum": "swim", "swung": "swing", "taken": "take", "taught": "teach",
    "thought": "think", "thrown": "throw", "thrust": "thrust", "told": "tell", "torn": "tear", "trodden": "tread",
    "undercut": "undercut", "undergone": "undergo", "underlain": "underlie", "understood": "understand",
    "undertaken": "undertake", "underwritten": "underwrite", "undone": "undo", "unwound": "unwind", "upheld": "uphold",
    "upset": "upset", "wept": "weep", "withdrawn": "withdraw", "withheld": "withhold", "withstood": "withstand", "woken": "wake",
    "won": "win", "worn": "wear", "wound": "wind", "woven": "weave", "written": "write", "wrung": "wring",
  ]
}
