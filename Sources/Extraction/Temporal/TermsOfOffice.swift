public import Facts
public import Ontology
import Text

/// Dates the terms of people in office from the tables of actors: "his first term".
public struct TermsOfOffice: Sendable {
  private let actors: ActorTable
  private let publication: CalendarDate

  /// Years between elections, for offices whose unbroken times in office hold several terms.
  private static let years = [
    "president-of-the-united-states": 4, "vice-president-of-the-united-states": 4,
    "united-states-representative": 2, "united-states-senator": 6,
  ]

  /// Creates a dater for an article.
  public init(ontology: OntologyTables, publication: CalendarDate) {
    actors = ontology.actors
    self.publication = publication
  }

  /// When a term lasted.
  ///
  /// - Parameters:
  ///   - person: The id of the holder in the tables.
  ///   - ordinal: Which term, from 1; 0 for the one at the time of the article, -1 for the last that was over; nil for all of them.
  /// - Returns: The term in the office that the person took up last before the article; nil when
  ///   the tables know no such term.
  public func time(of person: String, ordinal: Int?) -> StatementTime? {
    let begun = actors.tenures(of: person).filter { tenure in
      tenure.start.map { $0.earliest <= publication.latest } ?? false
    }
    guard let office = begun.max(by: { Self.start($0) < Self.start($1) })?.office else {
      return nil
    }
    let terms = begun.filter { $0.office == office }
      .sorted { Self.start($0) < Self.start($1) }.flatMap(Self.terms)
    guard let (start, end) = term(ordinal, of: terms) else { return nil }
    return StatementTime(start: start, end: end, grain: .term, origin: .text)
  }

  private typealias Term = (start: CalendarDate, end: CalendarDate?)

  private static func start(_ tenure: Tenure) -> Int { tenure.start?.earliest ?? 0 }

  private func term(_ ordinal: Int?, of terms: [Term]) -> Term? {
    guard let first = terms.first, let last = terms.last else { return nil }
    switch ordinal {
    case nil: return (first.start, last.end)
    case 0: return terms.last { $0.start.earliest <= publication.latest }
    case -1: return terms.last { ($0.end?.latest ?? .max) < publication.earliest }
    case let number?: return terms.indices.contains(number - 1) ? terms[number - 1] : nil
    }
  }

  /// The terms of an unbroken time in office.
  private static func terms(of tenure: Tenure) -> [Term] {
    guard let start = tenure.start else { return [] }
    guard let years = years[tenure.office], let end = tenure.end,
      let first = CalendarDay(first: start), let last = CalendarDay(last: end)
    else { return [(start, tenure.end)] }
    var terms: [Term] = []
    var from = first
    while from < last {
      let next = min(from.adding(months: years * 12) ?? last, last)
      // A shift of some days, as when the day of inauguration moved, makes no term of its own.
      let isRest = last.number - next.number < 90
      if let begin = CalendarDate(from), let finish = CalendarDate(isRest ? last : next) {
        terms.append((begin, finish))
      }
      if isRest { break }
      from = next
    }
    return terms
  }
}
