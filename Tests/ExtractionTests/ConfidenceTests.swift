import Extraction
import Ontology
import Testing
import Text

struct ConfidenceTests {
  private static let notation = """
    Oman  Oman PROPN NNP 2 nsubj B-COUNTRY
    sent  send VERB  VBD 0 root
    ships ship NOUN  NNS 2 obj
    to    to   ADP   IN  5 case
    Malta Malta PROPN NNP 2 obl  B-COUNTRY
    """

  @Test func `a confidence is a probability`() {
    let confidences = extracted(Self.notation).map(\.confidence)
    #expect(!confidences.isEmpty)
    #expect(confidences.allSatisfy { (0...1).contains($0) })
  }

  @Test func `a clause is surer than the chain read from it`() throws {
    let records = extracted(Self.notation)
    let clause = try #require(records.first { $0.kind == .clause })
    let chain = try #require(records.first { $0.kind == .chain })
    #expect(clause.confidence > chain.confidence)
  }

  @Test func `a doubtful parse lowers the confidence`() throws {
    let sure = sentence(Self.notation)
    var doubtful = sure
    doubtful.annotations[2].headProbability = 0.3
    let text = text(of: sure)
    let high = try #require(OpenExtractor().records(in: sure, text: text).first)
    let low = try #require(OpenExtractor().records(in: doubtful, text: text).first)
    #expect(low.confidence < high.confidence)
  }

  @Test func `the same sentence gives the same records`() {
    let records = extracted(Self.notation)
    #expect(!records.isEmpty && records == extracted(Self.notation))
  }
}
