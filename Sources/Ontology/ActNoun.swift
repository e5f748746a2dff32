/// A noun that names acts, with the verbs by which newspapers tell them: "the theft" for what somebody stole.
public struct ActNoun: Equatable, Sendable {
  /// How well a noun names what a verb tells.
  public enum Fit: Sendable {
    /// Both name the same kind of act: "theft" and "steal".
    case exact
    /// The noun often stands for such an act, but says more or less than the verb: "haul" and "seize".
    case loose
  }

  /// Lemmas of verbs that tell just that; with a particle or object `call_off`, `open_fire`.
  public let verbs: Set<String>
  /// Lemmas of verbs that tell something of the kind.
  public let loose: Set<String>

  init(_ row: CompiledRow) {
    verbs = Set(row.list(.verbs))
    loose = Set(row.list(.loose))
  }

  /// How well the noun names what a verb tells; a verb with one of its companions goes before the verb alone.
  ///
  /// - Parameters:
  ///   - verb: The lemma of the verb.
  ///   - phrases: The verb with particles, objects and adjectives that stand with it: `call_off`.
  /// - Returns: nil where the table does not put them together.
  public func fit(of verb: String, phrases: [String]) -> Fit? {
    if phrases.contains(where: verbs.contains) { return .exact }
    if phrases.contains(where: loose.contains) { return .loose }
    if verbs.contains(verb) { return .exact }
    return loose.contains(verb) ? .loose : nil
  }
}
