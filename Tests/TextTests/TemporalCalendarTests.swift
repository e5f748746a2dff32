import Testing
import Text

struct TemporalCalendarTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2025-10-21", 20382, 2),
    ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1),
  ])
  func `days are numbered from 1970 and know their weekday`(
    text: String, number: Int, weekday: Int
  ) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(CalendarDay(number: number).description == text)
  }

  @Test(arguments: [
    ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53), ("2025-10-21", 2025, 43),
    ("2026-12-31", 2026, 53),
  ])
  func `weeks are those of ISO 8601`(text: String, year: Int, number: Int) throws {
    let week = try #require(CalendarDay(text)).week
    #expect(week.year == year)
    #expect(week.number == number)
  }

  @Test func `a month later is never a day that the month does not have`() throws {
    let day = try #require(CalendarDay("2024-01-31"))
    #expect(day.adding(months: 1)?.description == "2024-02-29")
    #expect(day.adding(months: 13)?.description == "2025-02-28")
    #expect(day.adding(months: -2)?.description == "2023-11-30")
  }

  @Test func `no month is added beyond the years 1 to 9999`() throws {
    #expect(try #require(CalendarDay("9999-12-01")).adding(months: 1) == nil)
    #expect(try #require(CalendarDay("0001-01-31")).adding(months: -1) == nil)
    #expect(try #require(CalendarDay("2025-01-31")).adding(months: -2025 * 12) == nil)
  }

  @Test func `the last year of the calendar is whole`() {
    #expect(CalendarInterval.year(9999)?.description == "9999-01-01/9999-12-31")
    #expect(CalendarInterval.month(12, of: 9999)?.description == "9999-12-01/9999-12-31")
    #expect(CalendarInterval.year(10_000) == nil)
  }

  @Test(arguments: [
    "", "2025", "2025-10", "2025-02-29", "2025-13-01", "2025-00-10", "25-10-21", "2025-10-21x",
    "2025/10/21", "-2025-10-21", "２０２５-10-21", "0000-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `a day is read from the start of a date with time`() {
    #expect(CalendarDay("2025-10-21T16:05:00-03:00")?.description == "2025-10-21")
  }

  @Test(arguments: 0..<3000)
  func `every day has the components that make it`(step: Int) {
    let day = CalendarDay(number: step * 241 - 300_000)
    let (year, month, dayOfMonth) = day.components
    #expect(CalendarDay(year: year, month: month, day: dayOfMonth) == day)
  }

  @Test func `intervals of every grain hold the day they are made around`() throws {
    let day = try #require(CalendarDay("2000-12-31"))
    let texts = CalendarInterval.Grain.allCases.map {
      CalendarInterval.around(day, grain: $0).description
    }
    #expect(
      texts == [
        "2000-12-31/2000-12-31", "2000-12-25/2000-12-31", "2000-12-01/2000-12-31",
        "2000-10-01/2000-12-31", "2000-01-01/2000-12-31", "2000-01-01/2009-12-31",
        "1901-01-01/2000-12-31",
      ])
  }
}
