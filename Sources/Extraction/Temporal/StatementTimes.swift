public import Facts
public import Ontology
public import Text

/// Dates the statements of an article.
///
///     let times = StatementTimes(publication: article.published)
///     let expressions = times.expressions(in: sentences)
///     let dated = PredicateTimes(tree: tree, expressions: expressions[number])
///     let time = times.time(of: predicate, in: dated)
public struct StatementTimes: Sendable {
  /// Dates a term of office of whoever a word of the sentence stands for.
  public typealias TermResolver = (TemporalExpression.Term) -> StatementTime?

  private let publication: CalendarDate?
  private let conventions: TemporalConventions

  /// Creates a dater.
  ///
  /// - Parameters:
  ///   - publication: The article's date; without it only dates that need none are dated.
  ///   - conventions: The customs of the publisher's country.
  public init(
    publication: CalendarDate?, conventions: TemporalConventions = TemporalConventions()
  ) {
    self.publication = publication
    self.conventions = conventions
  }

  /// The temporal expressions of each sentence of the article.
  public func expressions(in sentences: [AnnotatedSentence]) -> [[TemporalExpression]] {
    guard let day = publication.flatMap({ CalendarDay(first: $0) }) else {
      return certain(in: sentences)
    }
    return TemporalExpressions(publication: day, conventions: conventions)
      .expressions(in: sentences)
  }

  /// When a predicate takes place: by its own expression, else on the date of publication.
  ///
  /// - Parameters:
  ///   - predicate: The word that carries the relation; nil where it is implied.
  ///   - times: What dates the predicates of the sentence.
  ///   - resolveTerm: Dates terms of office; those that it cannot date count as not there.
  /// - Returns: nil when neither the text nor the article has a date.
  public func time(
    of predicate: Int?, in times: PredicateTimes, resolveTerm: TermResolver = { _ in nil }
  ) -> StatementTime? {
    guard let found = predicate.flatMap({ times.time(of: $0) }) else { return fallback }
    if let term = found.expression.term { return resolveTerm(term) ?? fallback }
    return found.interval.flatMap { StatementTime($0) } ?? fallback
  }

  /// The day, month or year of publication; nil when it is not known.
  public var fallback: StatementTime? {
    guard let publication else { return nil }
    let grain: StatementTime.Grain =
      publication.day != nil ? .day : publication.month != nil ? .month : .year
    return StatementTime(
      start: publication.firstDay, end: publication.lastDay, grain: grain, origin: .publication)
  }

  /// The expressions, with days only where these are the same whenever the article was published.
  private func certain(in sentences: [AnnotatedSentence]) -> [[TemporalExpression]] {
    let days = [CalendarDay("1901-01-01"), CalendarDay("2099-08-15")].compactMap { $0 }
    let found = days.map {
      TemporalExpressions(publication: $0, conventions: conventions).expressions(in: sentences)
    }
    guard let early = found.first, let late = found.last else { return sentences.map { _ in [] } }
    return zip(early, late).map { early, late in
      early.map { late.contains($0) ? $0 : $0.undated }
    }
  }
}
