import Facts
import Ontology

// The numbers by which records of layout 1 name the members of closed lists. New members go to the end.
extension ArticleRecord {
  static let polarities: [Polarity] = [.affirmed, .negated]
  static let modalities: [Modality] = [
    .asserted, .planned, .requested, .conditional, .possible, .alleged, .denied,
  ]
  static let tenses: [Tense] = [.past, .present, .future]
  static let grains: [StatementTime.Grain] = [
    .day, .week, .month, .quarter, .year, .decade, .century, .term,
  ]
  static let origins: [StatementTime.Origin] = [.text, .publication]

  /// The number of a member; a list that lacks one is a mistake of ours, which a test finds.
  static func number<Value: Equatable>(of value: Value, in list: [Value]) -> Int {
    guard let number = list.firstIndex(of: value) else {
      preconditionFailure("\(value) has no number in records")
    }
    return number
  }

  /// A date as a number that is not 0: year, month and day, 0 for what is not known, and 1 more; 0 for no date.
  static func code(of date: CalendarDate?) -> Int {
    date.map { (($0.year * 13 + ($0.month ?? 0)) * 32) + ($0.day ?? 0) + 1 } ?? 0
  }

  /// The date of a code; nil where no date has it.
  static func date(of code: Int) -> CalendarDate? {
    let rest = (code - 1) / 32
    let (year, month, day) = (rest / 13, rest % 13, (code - 1) % 32)
    guard code > 0, year <= 9999, month > 0 || day == 0 else { return nil }
    var text = digits(year, 4)
    if month > 0 { text += "-" + digits(month, 2) }
    if day > 0 { text += "-" + digits(day, 2) }
    return CalendarDate(text)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
