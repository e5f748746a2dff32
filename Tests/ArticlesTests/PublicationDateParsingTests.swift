import Articles
import Testing

struct PublicationDateParsingTests {
  @Test(arguments: [
    ("2025-03-07", "2025-03-07"), ("20250307", "2025-03-07"), ("2025/03/07", "2025-03-07"),
    ("2025-03-07T09:30:00Z", "2025-03-07T09:30:00Z"), ("2025-03-07T09:30Z", "2025-03-07T09:30:00Z"),
    ("2025-03-07T09:30:00.123456+01:00", "2025-03-07T09:30:00+01:00"),
    ("2025-03-07 09:30:00 +0100", "2025-03-07T09:30:00+01:00"),
    ("2025-03-07T09:30:00-0500", "2025-03-07T09:30:00-05:00"),
    ("20250307T093000+0100", "2025-03-07T09:30:00+01:00"),
    ("20250307T093000Z", "2025-03-07T09:30:00Z"),
    ("2025-03-07T09:30:00", "2025-03-07T09:30:00"),
    ("2025-03-07T23:59:60Z", "2025-03-07T23:59:59Z"),
    ("Fri, 07 Mar 2025 09:30:00 +0100", "2025-03-07T09:30:00+01:00"),
    ("Fri, 7 Mar 2025 09:30 GMT", "2025-03-07T09:30:00Z"),
    ("07 Mar 25 09:30:00 EST", "2025-03-07T09:30:00-05:00"),
    ("Friday, 07-Mar-25 09:30:00 GMT", "2025-03-07T09:30:00Z"),
    ("Fri Mar  7 09:30:00 2025", "2025-03-07T09:30:00"),
    ("March 7, 2025 at 9:30 p.m. EST", "2025-03-07T21:30:00-05:00"),
    ("7th March 2025", "2025-03-07"), ("Mar 7, 2025 12:05am", "2025-03-07T00:05:00"),
  ])
  func `dates are read as feeds and pages write them`(text: String, expected: String) {
    #expect(PublicationDate(parsing: text, source: .feed)?.description == expected)
  }

  @Test(arguments: [
    "", "yesterday", "2025", "2025-03", "2025-13-01", "2025-02-30", "Fri, 31 Feb 2025 09:30:00 GMT",
    "2025-03-07T25:00:00Z", "2025-03-07T09:30:00+99:00", "March 2025", "07/03/2025 oops", "12:30",
    "٧ مارس", "99999999999999999999",
  ])
  func `what names no day is no date`(text: String) {
    #expect(PublicationDate(parsing: text, source: .feed) == nil)
  }

  @Test func `the instant does not depend on the zone as written`() {
    let east = PublicationDate(parsing: "2025-03-07T09:30:00+05:30", source: .feed)
    let west = PublicationDate(parsing: "Thu, 06 Mar 2025 23:00:00 -0500", source: .feed)
    #expect(east?.instant == west?.instant)
    #expect(
      PublicationDate(secondsSince1970: 0, source: .feed)?.description == "1970-01-01T00:00:00Z")
    #expect(PublicationDate(secondsSince1970: -1, source: .feed)?.instant == -1)
  }
}
