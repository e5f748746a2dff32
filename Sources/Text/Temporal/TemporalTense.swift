/// When the clause around a word takes place, as far as its verbs tell.
enum TemporalTense {
  case past, present, future, unknown

  /// The tense of the clause that a word stands in.
  static func tense(at word: Int, in sentence: AnnotatedSentence) -> TemporalTense {
    Reader(sentence: sentence).tense(above: word)
  }

  // swift-format-ignore
  /// Words whose own date lies ahead where they are participles or adjectives: "due on Friday".
  private static let scheduledLemmas: Set<String> = [
    "plan", "expect", "schedule", "set", "due", "likely", "unlikely", "slate", "poised", "ready",
    "bound", "predict", "forecast", "project", "book", "postpone", "adjourn", "defer", "slated",
    "scheduled", "expected", "planned", "prepared", "pending", "prepare", "timetable",
  ]

  // swift-format-ignore
  /// Other words whose infinitive lies ahead: "agreed to meet".
  private static let aheadLemmas: Set<String> = [
    "agree", "want", "hope", "vow", "pledge", "promise", "intend", "urge", "call", "need",
    "threaten", "propose", "aim", "seek", "decide", "invite", "warn", "go", "about", "demand",
    "commit", "offer", "reserve", "wish", "delay", "design", "require", "order", "ask", "tell",
  ]

  // swift-format-ignore
  /// Verbs whose effect goes on to a day that has not come: "cancelled until Monday".
  private static let lastingLemmas: Set<String> = [
    "cancel", "suspend", "postpone", "delay", "close", "shut", "extend", "adjourn", "ban", "bar",
    "ground", "halt", "defer", "remand", "detain", "reschedule", "give", "have", "valid", "impose",
    "declare", "freeze", "block", "renew", "grant", "allow", "permit", "restrict", "limit", "prohibit",
    "forbid", "pause", "prolong", "lengthen", "sentence", "jail", "lease", "book", "reserve", "evacuate",
    "seal", "withhold", "secure", "guarantee", "exempt", "waive", "order", "bail", "confine",
  ]

  /// Whether the clause of a word has an effect up to a later day.
  static func lasts(at word: Int, in sentence: AnnotatedSentence) -> Bool {
    guard let head = sentence.annotations[word].head else { return false }
    // "held one *valid* until": the parser may hang the date on the verb.
    let words = sentence.annotations.indices.filter {
      $0 == head
        || sentence.annotations[$0].head == head && $0 < word
          && sentence.annotations[$0].partOfSpeech == .adjective
    }
    return words.contains {
      lastingLemmas.contains(sentence.annotations[$0].lemma.lowercased())
    }
  }

  /// Walks from a word to the verb that dates it.
  private struct Reader {
    let sentence: AnnotatedSentence
    let children: [[Int]]

    init(sentence: AnnotatedSentence) {
      self.sentence = sentence
      var children = [[Int]](repeating: [], count: sentence.annotations.count)
      for (word, annotation) in sentence.annotations.enumerated() {
        if let head = annotation.head { children[head].append(word) }
      }
      self.children = children
    }

    func tense(above word: Int) -> TemporalTense {
      var current = sentence.annotations[word].head
      for _ in sentence.annotations.indices {
        guard let governor = current else { return .unknown }
        if !isBeforeMark(word, of: governor), !isCrossed(word, from: governor) {
          let found = tense(of: governor)
          if found != .unknown { return found }
        }
        current = sentence.annotations[governor].head
      }
      return .unknown
    }

    /// Whether "that" stands between a word and its clause: `said on Friday that it would …`.
    private func isBeforeMark(_ word: Int, of clause: Int) -> Bool {
      children[clause].contains {
        sentence.annotations[$0].relation == "mark" && word < $0 && $0 < clause
          && lemma($0) == "that"
      }
    }

    /// Whether a verb above the clause stands between it and a word: `“It will go,” he said on Friday`.
    private func isCrossed(_ word: Int, from clause: Int) -> Bool {
      var current = sentence.annotations[clause].head
      for _ in sentence.annotations.indices {
        guard let head = current else { return false }
        if clause < head, head < word, sentence.annotations[head].partOfSpeech == .verb {
          return true
        }
        current = sentence.annotations[head].head
      }
      return false
    }

    private func lemma(_ word: Int) -> String { sentence.annotations[word].lemma.lowercased() }

    private func isAhead(_ word: Int?) -> Bool {
      word.map { TemporalTense.aheadLemmas.contains(lemma($0)) || isScheduled($0) } ?? false
    }

    private func isScheduled(_ word: Int) -> Bool {
      TemporalTense.scheduledLemmas.contains(lemma(word))
    }

    private func tense(of word: Int) -> TemporalTense {
      let annotation = sentence.annotations[word]
      let auxiliaries = children[word].filter {
        ["aux", "cop"].contains(sentence.annotations[$0].baseRelation)
      }
      let isVerb = annotation.partOfSpeech == .verb || annotation.partOfSpeech == .auxiliary
      if isDueTo(word, auxiliaries) { return .future }
      guard isVerb || !auxiliaries.isEmpty else {
        return isScheduled(word) && annotation.partOfSpeech == .adjective ? .future : .unknown
      }
      let hasPerfect = auxiliaries.contains { lemma($0) == "have" }
      let modals = auxiliaries.filter { sentence.annotations[$0].pennTag == "MD" }
      if !modals.isEmpty { return hasPerfect ? .past : .future }
      let isInfinitive = children[word].contains {
        sentence.annotations[$0].relation == "mark" && lemma($0) == "to"
      }
      if isInfinitive {
        if isBeTo(word, auxiliaries) { return .future }
        if hasPerfect { return .past }
        let isPurpose = annotation.relation == "advcl"
        return isAhead(annotation.head) || annotation.relation.hasPrefix("acl") && !isPurpose
          ? .future : .unknown
      }
      if isScheduled(word), isPassiveOrAdjective(word, auxiliaries) { return .future }
      if hasPerfect || auxiliaries.contains(where: { sentence.annotations[$0].pennTag == "VBD" }) {
        return .past
      }
      switch annotation.pennTag {
      case "VBD": return .past
      case "VBN": return auxiliaries.isEmpty ? .past : .present
      case "VBG" where auxiliaries.isEmpty && ["start", "begin"].contains(lemma(word)):
        return .future
      case "VBG", "VB": return auxiliaries.isEmpty ? .unknown : .present
      default: return .present
      }
    }

    /// "*is to* appear in court", "*was to* be heard".
    private func isBeTo(_ word: Int, _ auxiliaries: [Int]) -> Bool {
      guard let mark = children[word].first(where: { lemma($0) == "to" }) else { return false }
      return auxiliaries.contains {
        $0 < mark && lemma($0) == "be" && sentence.annotations[$0].pennTag.hasPrefix("VB")
      }
    }

    /// "were *due to* debate": one word for the parser.
    private func isDueTo(_ word: Int, _ auxiliaries: [Int]) -> Bool {
      guard auxiliaries.contains(where: { lemma($0) == "be" }) else { return false }
      let isVerb =
        sentence.annotations[word].partOfSpeech == .verb
        || children[word].contains { sentence.annotations[$0].relation == "obj" }
      return isVerb
        && children[word].contains { due in
          lemma(due) == "due" && children[due].contains { lemma($0) == "to" }
        }
    }

    private func isPassiveOrAdjective(_ word: Int, _ auxiliaries: [Int]) -> Bool {
      let tag = sentence.annotations[word].pennTag
      return tag == "JJ"
        || tag == "VBN" && !auxiliaries.contains { lemma($0) == "have" }
    }
  }
}
