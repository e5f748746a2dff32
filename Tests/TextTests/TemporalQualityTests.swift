import Testing
import Text

struct TemporalQualityTests {
  @Test(arguments: ["tuned", "heldout"])
  func `expressions in sentences of our own keep their values and days`(name: String) throws {
    let score = TemporalScore(try TemporalFixture(name))
    #expect(score.expected > 50)
    #expect(score.intervals * 100 >= score.expected * 97, "\(score.differences)")
    #expect(score.found - score.spans <= 1, "\(score.differences)")
  }
}
