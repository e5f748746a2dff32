import Testing

@testable import Text

struct TemporalHolidayTests {
  @Test(arguments: [
    (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
    (2000, "2000-04-23"), (2038, "2038-04-25"),
  ])
  func `easter falls where the churches say`(year: Int, day: String) {
    #expect(Holiday.easter(offset: 0).day(of: year)?.description == day)
  }

  @Test func `holidays that wander fall on their weekday`() {
    #expect(Holiday.weekday(1, 1, month: 9).day(of: 2025)?.description == "2025-09-01")
    #expect(Holiday.weekday(4, 4, month: 11).day(of: 2025)?.description == "2025-11-27")
    #expect(Holiday.weekday(1, 0, month: 5).day(of: 2025)?.description == "2025-05-26")
    #expect(Holiday.weekday(1, 0, month: 5).day(of: 2027)?.description == "2027-05-31")
  }

  @Test func `a holiday is a day on the side of the article that the tense tells`() {
    #expect(
      dated("It/PRP opened/VBD* on/IN Labor/NNP Day/NNP") == ["2025-09-01 2025-09-01/2025-09-01"])
    #expect(
      dated("It/PRP will/MD open/VB* on/IN Christmas/NNP Eve/NNP") == [
        "2025-12-24 2025-12-24/2025-12-24"
      ])
    #expect(
      dated("It/PRP opened/VBD* on/IN New/NNP Year/NNP 's/POS Day/NNP") == [
        "2025-01-01 2025-01-01/2025-01-01"
      ])
    #expect(
      dated("It/PRP opened/VBD* on/IN Good/NNP Friday/NNP 2024/CD") == [
        "2024-03-29 2024-03-29/2024-03-29"
      ])
  }

  @Test func `a holiday opens and closes times as other days do`() {
    #expect(
      dated("It/PRP failed/VBD* since/IN New/NNP Year/NNP") == ["2025-01-01 2025-01-01/.."])
    #expect(
      dated("It/PRP will/MD end/VB* before/IN Christmas/NNP") == ["2025-12-25 ../2025-12-24"])
    #expect(
      dated("It/PRP opened/VBD* last/JJ Easter/NNP") == ["2025-04-20 2025-04-20/2025-04-20"])
  }

  @Test func `what only looks like a holiday is none`() {
    #expect(dated("He/PRP likes/VBZ* new/JJ year/NN books/NNS").isEmpty)
    #expect(dated("A/DT good/JJ friend/NN left/VBD*").isEmpty)
    #expect(dated("Holiday/NN sales/NNS rose/VBD* in/IN Black/NNP County/NNP").isEmpty)
  }
}
