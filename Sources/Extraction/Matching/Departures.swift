import Ontology
import Text

/// Tells whether a verb says that somebody leaves a post: "resigned", "was dismissed", "stepped down".
struct Departures {
  let tree: DependencyTree

  /// Whether the verb tells, as past, that the one who stands to it in a relation leaves the post that a noun names.
  ///
  /// - Parameters:
  ///   - verb: The verb.
  ///   - isSubject: Whether the one does it, and not to whom it is done.
  ///   - lemma: The lemma of the post.
  /// - Returns: Whether it is told so; no other post may stand behind "as" or "from".
  func isLeaving(_ verb: Int, isSubject: Bool, post lemma: String) -> Bool {
    (isSubject ? isResigning(verb) : Self.removing.contains(tree.lemmas[verb]))
      && Tenses.tense(of: verb, in: tree) == .past && !isAboutOther(verb, than: lemma)
  }

  private func isResigning(_ verb: Int) -> Bool {
    let particle = tree.children(of: verb, in: "compound", "advmod").contains {
      $0 == verb + 1 && ["down", "aside"].contains(tree.lemmas[$0])
    }
    return ["resign", "abdicate"].contains(tree.lemmas[verb])
      || particle && ["step", "stand"].contains(tree.lemmas[verb])
  }

  /// "The governor resigned *from the board*", "*as chairman*": another post than the one by which one is called.
  private func isAboutOther(_ verb: Int, than lemma: String) -> Bool {
    tree.children(of: verb, in: "obl").contains { word in
      tree.children(of: word, in: "case").contains { ["as", "from"].contains(tree.lemmas[$0]) }
        && tree.lemmas[word] != lemma && !Self.posts.contains(tree.lemmas[word])
        && tree.entity(of: word)?.class != .time
    }
  }

  /// Whether a noun says what stays true of who leaves: who resigns is still the founder, or a colonel.
  ///
  /// "General" and "captain" are posts as well: "the attorney general", "the team's captain".
  static func outlasts(_ noun: String) -> Bool { lasting.contains(noun) }

  private static let lasting: Set<String> = [
    "founder", "co-founder", "cofounder", "colonel", "col.", "gen.", "capt.",
    "major", "maj.", "lieutenant", "lt.", "sergeant", "sgt.", "admiral", "adm.", "brigadier",
    "professor", "prof.", "doctor", "dr.",
  ]

  private static let posts: Set<String> = [
    "post", "office", "position", "job", "role", "government", "cabinet",
  ]

  private static let removing: Set<String> = [
    "fire", "dismiss", "sack", "oust", "depose", "unseat",
  ]
}
