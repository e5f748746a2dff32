import Graph

/// Which options would have admitted a path where there is none.
///
/// Only what articles assert counts unless a question says otherwise, and who does not know that takes "no path" for
/// the whole answer.
struct PathRemedy {
  private let finder: PathFinder

  init(_ finder: PathFinder) {
    self.finder = finder
  }

  /// The fewest options that help, as they are written; nil where a path is there or none helps.
  func options(for query: PathQuery, _ answer: PathAnswer) -> String? {
    guard answer.paths.isEmpty, answer.obstacle?.reason == .filtered else { return nil }
    var (anyModality, negated, both) = (query, query, query)
    anyModality.filter.modalities = []
    negated.filter.includesNegated = true
    both.filter.modalities = []
    both.filter.includesNegated = true
    let tries = [
      (anyModality, "--modality any"), (negated, "--include-negated"),
      (both, "--modality any --include-negated"),
    ]
    return tries.first { $0.0.filter != query.filter && finds($0.0) }?.1
  }

  private func finds(_ query: PathQuery) -> Bool {
    var query = query
    query.filter.kinds.insert(.derived)
    query.wish = .allShortest
    query.limit = 1
    return !finder.answer(to: query).paths.isEmpty
  }
}
