import Ontology
import Testing

@testable import Graph

struct StringInternerTests {
  @Test func `a text has one number, and the number has the text`() {
    var interner = StringInterner()
    let texts = (0..<5000).map { "text \($0) " + String(repeating: "é", count: $0 % 90) }
    let numbers = texts.map { interner.intern($0) }
    #expect(Set(numbers).count == texts.count && !numbers.contains(StringTable.none))
    #expect(texts.map { interner.intern($0) } == numbers)
    #expect(numbers.map { interner.table[$0] } == texts)
    #expect(interner.number(of: "text 3 ééé") == numbers[3])
    #expect(interner.number(of: "text") == nil)
    #expect(interner.table.scalarCount(numbers[3]) == 10)
    #expect(interner.table.trimmed == interner.table)
  }

  @Test(.timeLimit(.minutes(1)))
  func `texts that differ in the middle only are found as fast as others`() {
    var interner = StringInterner()
    let end = String(repeating: "-", count: 40)
    let numbers = (0..<200_000).map { interner.intern(end + "\(1_000_000 + $0)" + end) }
    #expect(numbers.count == Set(numbers).count)
  }

  @Test func `no text is the absent text`() {
    var interner = StringInterner()
    #expect(interner.intern("") == StringTable.none)
    #expect(interner.intern(nil) == StringTable.none)
    #expect(interner.table.optional(StringTable.none) == nil)
  }

  @Test func `texts of other bytes are other texts, even when they look alike`() {
    var interner = StringInterner()
    #expect(interner.intern("caf\u{E9}") != interner.intern("cafe\u{301}"))
    let zeros = interner.intern("a\u{0}b")
    #expect(interner.table[zeros] == "a\u{0}b")
    let (short, long, other) = (interner.intern("ab"), interner.intern("abc"), interner.intern("b"))
    #expect(interner.table.precedes(short, long))
    #expect(!interner.table.precedes(other, long))
  }

  @Test func `dates survive their short form`() {
    for text in ["2025-02-28", "2025-12", "0987", "9999-12-31"] {
      #expect(DateCode(CalendarDate(text)).date?.description == text)
    }
    #expect(DateCode(nil).date == nil)
    let (month, day) = (DateCode(CalendarDate("2025-03")), DateCode(CalendarDate("2025-03-05")))
    #expect(DateCode.first(month, day) == month && DateCode.last(month, day) == month)
    #expect(DateCode.first(.none, day) == day && DateCode.last(day, .none) == day)
    #expect(day.dayNumber.map { $0 - (DateCode(CalendarDate("2025-02-27")).dayNumber ?? 0) } == 6)
    #expect(month.dayNumber == nil)
  }

  @Test func `negated labels read as people say them`() {
    #expect(NegatedLabel.of("criticized") == "not criticized")
    #expect(NegatedLabel.of("is allied with") == "is not allied with")
    #expect(NegatedLabel.of("") == "not ")
  }
}
