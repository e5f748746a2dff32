import Extraction
import Testing

/// Likes the acts that one lemma tells, or none.
private struct Taste: ActScoring {
  var verb: String?
  var score: Float = 3

  mutating func scores(of noun: ActQuery, acts: [ActQuery]) -> [Float] {
    acts.map { $0.lemma == verb ? score : -9 }
  }
}

/// How a learned model is asked for the act of a noun, and what its answers do.
struct ActRankingTests {
  private let document = NotedDocument(
    ActNotation.attack, ActNotation.walkout, ActNotation.condemned("move"))

  @Test(arguments: [("attack", "attacked"), ("walk", "walked")])
  func `the act that the model likes best is the one for which the noun stands`(
    verb: String, told: String
  ) throws {
    #expect(
      try ActNotation.told(document, for: "the move", acts: Taste(verb: verb)).first == told)
  }

  @Test(arguments: [(-0.5, true), (-1.5, false)])
  func `a noun leads to no act that the model finds less probable than none`(
    score: Float, leads: Bool
  ) throws {
    let told = try ActNotation.told(
      document, for: "the move", acts: Taste(verb: "walk", score: score))
    #expect(told.contains("walked") == leads)
  }

  @Test func `a noun that no table has with the verb can stand for its act`() throws {
    let document = NotedDocument(
      ActNotation.attack, ActNotation.walkout, ActNotation.condemned("wedding"))
    #expect(try ActNotation.told(document, for: "the wedding").isEmpty)
    #expect(
      try ActNotation.told(document, for: "the wedding", acts: Taste(verb: "walk")).first
        == "walked")
  }

  @Test func `the same noun again stands for the act that it named, whatever the model likes`()
    throws
  {
    let document = NotedDocument(
      ActNotation.condemned("raid", "a"), ActNotation.walkout, ActNotation.condemned("raid"))
    #expect(
      try ActNotation.told(document, for: "the raid", acts: Taste(verb: "walk"))
        == ["a raid", "the raid"])
  }

  @Test func `every fact of which the model is told has a number that its weights can have`() throws
  {
    let record = Record()
    _ = try document.read(acts: Asked(record: record))
    #expect(!record.nouns.isEmpty)
    for noun in record.nouns {
      #expect(noun.facts.allSatisfy { (0..<ActFacts.nounCount).contains($0) })
      #expect(Set(noun.facts).count == noun.facts.count)
    }
    for act in record.acts {
      #expect(act.facts.allSatisfy { (0..<ActFacts.pairCount).contains($0) })
      #expect(Set(act.facts).count == act.facts.count)
    }
  }
}

/// What was asked.
private final class Record {
  var nouns: [ActQuery] = []
  var acts: [ActQuery] = []
}

private struct Asked: ActScoring {
  let record: Record

  mutating func scores(of noun: ActQuery, acts: [ActQuery]) -> [Float] {
    record.nouns.append(noun)
    record.acts += acts
    return acts.map { _ in -9 }
  }
}
