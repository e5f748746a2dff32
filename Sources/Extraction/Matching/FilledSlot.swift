import Ontology

/// A place around a predicate or noun, and what stands there.
struct FilledSlot: Equatable {
  var position: Slot.Position
  /// The preposition in lower case, its words joined by `_`; for nouns also `poss` and `adj`.
  var marker = ""
  /// The heads of what stands there, one for each conjunct.
  var words: [Int]
  /// Whether it is a clause, not a nominal.
  var isClause = false
  /// Whether it hangs on the object and not on the predicate itself: "imposed sanctions *on Iran*".
  var isBehindObject = false
  /// Whether it hangs on an oblique of a predicate without an object: "called for sanctions *on Iran*".
  var isBehindOblique = false
}
