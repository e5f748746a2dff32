extension Sequence<String> {
  /// Each text once, where it comes first.
  var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
