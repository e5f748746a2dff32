import Foundation
import Ingestion
import IngestionTestSupport
import Store
import Testing

@Suite struct ReportTests {
  @Test func `metrics are in Prometheus' text format`() {
    var report = IngestionReport()
    report.seconds = 2.5
    report.finished = 1_740_000_000
    let lines = report.prometheus(lastSuccess: 1_739_000_000).split(separator: "\n")
    #expect(lines.contains("newsgraph_ingest_last_success_timestamp_seconds 1739000000"))
    #expect(lines.contains("newsgraph_ingest_duration_seconds 2.5"))
    #expect(lines.contains("newsgraph_ingest_articles{result=\"new\"} 0"))
    var typed: Set<Substring> = []
    for line in lines {
      let words = line.split(separator: " ")
      if words.starts(with: ["#", "TYPE"]) { typed.insert(words[2]) }
      guard words[0] != "#" else { continue }
      #expect(words.count == 2)
      #expect(Double(words[1]) != nil)
      #expect(typed.contains(words[0].prefix { $0 != "{" }))
    }
    #expect(!report.prometheus(lastSuccess: nil).contains("last_success"))
  }

  @Test func `the report is JSON with fixed names`() throws {
    var report = IngestionReport()
    report.finished = 1_740_000_000
    let object = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    let members = try #require(object as? [String: Any])
    #expect(members["ending"] as? String == "done")
    #expect(members["finished"] as? String == "2025-02-19T21:20:00Z")
    #expect((members["records"] as? [String: Int])?["read"] == 0)
  }

  @Test func `a run that an error ended says which`() throws {
    var report = IngestionReport()
    report.fail("news.ngdb: the disk is full")
    let object = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    let members = try #require(object as? [String: Any])
    #expect(members["ending"] as? String == "failed")
    #expect(members["failure"] as? String == "news.ngdb: the disk is full")
    #expect(!IngestionReport().json().contains("failure"))
  }

  @Test func `a record's hash tells bytes and kinds apart, and not when it was fetched`() {
    func hash(_ text: String, _ hints: [String: String] = [:]) -> String {
      SourceRecord(place: "here", bytes: Array(text.utf8), hints: hints).hash
    }
    #expect(hash("a") == hash("a", ["fetched": "2025-03-01"]))
    #expect(Set([hash("a"), hash("b"), hash(""), hash("a", ["kind": "html"])]).count == 4)
    #expect(hash("a").hasSuffix("-1"))
  }
}
