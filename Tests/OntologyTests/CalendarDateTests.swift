import Ontology
import Testing

struct CalendarDateTests {
  @Test(arguments: ["2025", "2025-02", "2024-02-29", "0000", "0987-01-01", "9999-12-31"])
  func `a date is written as it was read`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "25", "2025-2", "2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-01-00", "2025-",
    "2025-01-01T00:00", "-025", "２０２５", "2025--01", " 2025",
  ])
  func `what is no date is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `a date out of its parts is the one that is read`() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29) == CalendarDate("2024-02-29"))
    #expect(CalendarDate(year: 2025, month: 7) == CalendarDate("2025-07"))
    #expect(CalendarDate(year: 0) == CalendarDate("0000"))
  }

  @Test func `parts that make no date are refused`() {
    #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2025, month: 0) == nil)
    #expect(CalendarDate(year: 2025, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2025, month: 1, day: 32) == nil)
    #expect(CalendarDate(year: 2025, day: 1) == nil)
    #expect(CalendarDate(year: -1) == nil)
    #expect(CalendarDate(year: 10_000) == nil)
  }

  @Test(arguments: [
    ("2025", "2025-01-01", "2025-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("1900-02", "1900-02-01", "1900-02-28"), ("2025-06-07", "2025-06-07", "2025-06-07"),
  ])
  func `a date means its first to its last day`(text: String, first: String, last: String) {
    #expect(CalendarDate(text)?.firstDay.description == first)
    #expect(CalendarDate(text)?.lastDay.description == last)
  }
}
