import Testing
import Text

struct TemporalExpressionTests {
  @Test func `a weekday lies on the side of the article that the tense tells`() {
    #expect(
      dated("He/PRP resigned/VBD* on/IN Friday/NNP") == ["2025-10-17 2025-10-17/2025-10-17"])
    #expect(
      dated("He/PRP will/MD resign/VB* on/IN Friday/NNP") == [
        "2025-10-24 2025-10-24/2025-10-24"
      ])
    #expect(
      dated("He/PRP resigned/VBD* on/IN Tuesday/NNP") == ["2025-10-21 2025-10-21/2025-10-21"])
  }

  @Test func `a month without a year lies before or after the article`() {
    #expect(dated("He/PRP left/VBD* in/IN December/NNP") == ["2024-12 2024-12-01/2024-12-31"])
    #expect(
      dated("He/PRP will/MD leave/VB* in/IN January/NNP") == ["2026-01 2026-01-01/2026-01-31"])
  }

  @Test func `a deadline at the end of a month lies ahead of the article`() throws {
    let found = dated(
      "It/PRP is/VBZ* valid/JJ until/IN the/DT end/NN of/IN January/NNP")
    #expect(try #require(found.first).hasSuffix("../2026-01-31"))
    #expect(
      dated("It/PRP lasts/VBZ* until/IN 6/CD a.m./NN on/IN Friday/NNP").last?
        .hasSuffix("../2025-10-24") == true)
  }

  @Test func `what is due or to be done lies ahead`() {
    #expect(
      dated("He/PRP is_be/VBZ to/TO appear/VB* on/IN Friday/NNP") == [
        "2025-10-24 2025-10-24/2025-10-24"
      ])
    #expect(
      dated("He/PRP was_be/VBD to/TO be_be/VB heard/VBN* on/IN Friday/NNP") == [
        "2025-10-24 2025-10-24/2025-10-24"
      ])
  }

  @Test func `halves and weeks of a month are counted from its first day`() {
    #expect(
      dated("It/PRP began/VBD* in/IN the/DT first/JJ half/NN of/IN May/NNP").last?
        .hasSuffix("2025-05-01/2025-05-15") == true)
    #expect(
      dated("It/PRP began/VBD* in/IN the/DT second/JJ half/NN of/IN February/NNP").last?
        .hasSuffix("2025-02-16/2025-02-28") == true)
    #expect(
      dated("It/PRP began/VBD* in/IN the/DT third/JJ week/NN of/IN May/NNP").last?
        .hasSuffix("2025-05-15/2025-05-21") == true)
    #expect(
      dated("It/PRP began/VBD* in/IN the/DT last/JJ week/NN of/IN May/NNP").last?
        .hasSuffix("2025-05-25/2025-05-31") == true)
  }

  @Test func `a year so far ends on the day of the article`() {
    #expect(
      dated("It/PRP burned/VBD* so/RB far/RB this/DT year/NN").last?
        .hasSuffix("2025-01-01/2025-10-21") == true)
    #expect(
      dated("This/DT year/NN so/RB far/RB it/PRP burned/VBD*").first?
        .hasSuffix("2025-01-01/2025-10-21") == true)
  }

  @Test func `a year to a month ends with that month`() {
    #expect(
      dated("It/PRP lost/VBD* money/NN in/IN the/DT year/NN to/IN June/NNP 2024/CD") == [
        "P1Y 2023-07-01/2024-06-30"
      ])
    #expect(
      dated("It/PRP lost/VBD* in/IN the/DT three/CD months/NNS ended/VBN Sept./NNP 30/CD") == [
        "P3M 2025-07-01/2025-09-30"
      ])
  }

  @Test func `next thursday is the one of the next week`() {
    #expect(
      dated("It/PRP will/MD end/VB* next/JJ Thursday/NNP") == ["2025-10-30 2025-10-30/2025-10-30"])
    #expect(
      dated("It/PRP will/MD end/VB* next/JJ Monday/NNP") == ["2025-10-27 2025-10-27/2025-10-27"])
  }

  @Test func `before the end of a month it is not over`() {
    #expect(
      dated("It/PRP will/MD end/VB* before/IN the/DT end/NN of/IN November/NNP").last?
        .hasSuffix("../2025-11-30") == true)
  }

  @Test func `the weekend over which something happened is the last one`() {
    #expect(
      dated("It/PRP burned/VBD* over/IN the/DT weekend/NN") == [
        "2025-W42-WE 2025-10-18/2025-10-19"
      ])
    #expect(
      dated("It/PRP will/MD burn/VB* over/IN the/DT weekend/NN") == [
        "2025-W43-WE 2025-10-25/2025-10-26"
      ])
  }

  @Test func `the spring in which something happened is a season, and no other spring`() {
    #expect(
      dated("They/PRP agreed/VBD* in/IN the/DT spring/NN") == ["2025-SP 2025-03-01/2025-05-31"])
    #expect(dated("It/PRP rose/VBD* from/IN the/DT spring/NN").isEmpty)
    #expect(
      dated("They/PRP agreed/VBD* in/IN the/DT spring/NN of/IN hope/NN").isEmpty)
  }

  @Test func `may and march are often no months`() {
    #expect(dated("He/PRP May/MD leave/VB*").isEmpty)
    #expect(dated("They/PRP March/VBP* to/IN town/NN").isEmpty)
  }

  @Test func `the country decides which number is the month`() {
    let sentence = "It/PRP was/VBD dated/VBN* 03/04/2025/CD"
    let words = sentence.replacing("03/04/2025/CD", with: "03-04-2025/CD")
    #expect(dated(words) == ["2025-03-04 2025-03-04/2025-03-04"])
    #expect(
      dated(words, conventions: TemporalConventions(numericOrder: .dayFirst)) == [
        "2025-04-03 2025-04-03/2025-04-03"
      ])
  }

  @Test func `the country decides when a fiscal year begins`() {
    let sentence = "It/PRP rose/VBD* in/IN fiscal/JJ 2025/CD"
    #expect(dated(sentence) == ["FY2025 2024-10-01/2025-09-30"])
    #expect(
      dated(sentence, conventions: TemporalConventions(fiscalYearStart: 4)) == [
        "FY2025 2024-04-01/2025-03-31"
      ])
    #expect(
      dated(sentence, conventions: TemporalConventions(fiscalYearStart: 1)) == [
        "FY2025 2025-01-01/2025-12-31"
      ])
  }

  @Test(arguments: [
    ("since", "2025-03-01/.."), ("until", "../2025-03-31"), ("by", "../2025-03-31"),
    ("before", "../2025-02-28"), ("after", "2025-04-01/.."), ("in", "2025-03-01/2025-03-31"),
  ])
  func `prepositions open a side of the interval`(preposition: String, interval: String) {
    #expect(
      dated("It/PRP lasted/VBD* \(preposition)/IN March/NNP 2025/CD") == ["2025-03 \(interval)"])
  }

  @Test func `what the text spoke of last is moved on from sentence to sentence`() {
    #expect(
      dated(
        "He/PRP left/VBD* on/IN March/NNP 3/CD", "She/PRP left/VBD* two/CD days/NNS later/RB",
        "They/PRP met/VBD* the/DT next/JJ day/NN") == [
          "2025-03-03 2025-03-03/2025-03-03", "2025-03-05 2025-03-05/2025-03-05",
          "2025-03-06 2025-03-06/2025-03-06",
        ])
  }

  @Test func `a distance from nothing is found but not dated`() {
    #expect(dated("She/PRP left/VBD* two/CD days/NNS later/RB") == ["XXXX -"])
  }

  @Test func `a day is not counted from a whole month`() {
    #expect(
      dated("It/PRP began/VBD* in/IN March/NNP", "It/PRP ended/VBD* two/CD days/NNS later/RB")
        == ["2025-03 2025-03-01/2025-03-31", "XXXX -"])
  }

  @Test func `durations and sets have no days`() {
    #expect(dated("It/PRP lasted/VBD* three/CD weeks/NNS") == ["P3W -"])
    #expect(dated("They/PRP meet/VBP* every/DT two/CD weeks/NNS") == ["P2W -"])
    #expect(dated("They/PRP met/VBD* on/IN Mondays/NNPS") == ["XXXX-WXX-1 -"])
  }

  @Test func `ages are no durations`() {
    #expect(dated("He/PRP is_be/VBZ twenty/CD years/NNS old/JJ*").isEmpty)
  }

  @Test func `a range takes the year of its other end`() {
    #expect(
      dated("It/PRP ran/VBD* from/IN March/NNP to/IN May/NNP 2023/CD") == [
        "2023-03/2023-05 2023-03-01/2023-05-31"
      ])
    #expect(
      dated("It/PRP ran/VBD* from/IN November/NNP 2023/CD to/IN February/NNP") == [
        "2023-11/2024-02 2023-11-01/2024-02-29"
      ])
  }

  @Test func `a range that runs backwards is two dates`() {
    #expect(
      dated("It/PRP ran/VBD* from/IN 2016/CD to/IN 2014/CD") == [
        "2016 2016-01-01/2016-12-31", "2014 2014-01-01/2014-12-31",
      ])
  }

  @Test(arguments: [
    "February/NNP 31/CD 2025/CD", "in/IN 0000/CD", "99999999999999999999/CD years/NNS ago/RB",
    "999999999/CD years/NNS ago/RB", "31/CD", "the/DT", "between/IN 5/CD and/CC", "-/HYPH",
    "25:99/CD", "Q9/NNP", "the/DT 0th/JJ century/NN", "9999/CD days/NNS from/IN now/RB",
  ])
  func `broken dates do no harm`(words: String) {
    let found = dated("It/PRP was/VBD* \(words)")
    #expect(found.allSatisfy { !$0.contains("02-31") && !$0.contains(":99") })
  }

  @Test func `the last year of the calendar can be spoken of`() {
    #expect(
      dated(
        "It/PRP expires/VBZ* on/IN 9999-12-31/CD", "They/PRP met/VBD* earlier/RBR that/DT year/NN")
        == ["9999-12-31 9999-12-31/9999-12-31", "9999 9999-01-01/9999-12-31"])
  }

  @Test func `what lies outside the calendar is past or future and has no days`() {
    #expect(dated("It/PRP ended/VBD* 30000/CD months/NNS ago/RB") == ["PAST_REF -"])
    #expect(dated("It/PRP ended/VBD* 900000/CD days/NNS ago/RB") == ["PAST_REF -"])
    #expect(dated("It/PRP ends/VBZ* 2000/CD years/NNS from/IN now/RB") == ["FUTURE_REF -"])
  }

  @Test func `a sentence without words has no times`() {
    #expect(dated("").isEmpty)
  }

  @Test func `a term of office names its holder and leaves the days to others`() throws {
    let sentence = taggedSentence("He/PRP left/VBD* during/IN his/PRP$ first/JJ term/NN")
    let day = try #require(CalendarDay("2025-10-21"))
    let found = TemporalExpressions(publication: day).expressions(in: [sentence])[0]
    #expect(found.map(\.term) == [TemporalExpression.Term(holder: 3, ordinal: 1)])
    #expect(found.map(\.interval) == [nil])
  }

  @Test(arguments: ["-1st", "0th", "-9223372036854775808th", "+2nd"])
  func `a number with a sign or of nothing is no ordinal`(word: String) throws {
    let sentence = taggedSentence("He/PRP left/VBD* during/IN his/PRP$ \(word)/JJ term/NN")
    let day = try #require(CalendarDay("2025-10-21"))
    let found = TemporalExpressions(publication: day).expressions(in: [sentence])[0]
    #expect(found.compactMap(\.term).isEmpty)
  }

  @Test func `spans count code points and leave the preposition out`() throws {
    let sentence = taggedSentence("Zoë/NNP left/VBD* on/IN Friday/NNP", startingAt: 10)
    let day = try #require(CalendarDay("2025-10-21"))
    let found = TemporalExpressions(publication: day).expressions(in: [sentence])[0]
    #expect(found.map(\.span) == [22..<28])
    #expect(found.map(\.words) == [3..<4])
  }
}
