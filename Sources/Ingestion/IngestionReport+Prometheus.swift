import Store

extension IngestionReport {
  /// The report as a text file for the textfile collector of Prometheus' node exporter.
  ///
  /// Alert on the age of `newsgraph_ingest_last_success_timestamp_seconds`: a run that never begins writes no failure.
  ///
  /// `lastSuccess` is when a run last ended well, in seconds since 1970; nil where none did.
  public func prometheus(lastSuccess: Int?) -> String {
    var text = MetricsText()
    if let lastSuccess {
      text.add(
        "newsgraph_ingest_last_success_timestamp_seconds", "When a run last read all its input.",
        [("", lastSuccess)])
    }
    text.add(
      "newsgraph_ingest_last_run_timestamp_seconds", "When the last run ended.", [("", finished)])
    text.add(
      "newsgraph_ingest_duration_seconds", "How long the last run took.", [("", seconds)])
    text.add(
      "newsgraph_ingest_records", "Records of the last run.",
      [("{result=\"known\"}", knownRecords), ("{result=\"read\"}", records)])
    text.add(
      "newsgraph_ingest_articles", "Articles of the last run by what became of them.",
      StoreOutcome.allCases.filter { $0 != .noted }.map {
        ("{result=\"\($0.rawValue)\"}", $0 == .quarantined ? quarantinedTotal : articles[$0] ?? 0)
      })
    text.add(
      "newsgraph_ingest_statements", "Statements of new and changed articles of the last run.",
      [("", statements)])
    text.add("newsgraph_ingest_words", "Words of the last run.", [("", words)])
    text.add("newsgraph_ingest_bytes", "Bytes that the last run read.", [("", bytes)])
    text.add(
      "newsgraph_quarantine_entries", "How much is in quarantine.", [("", quarantineSize)])
    text.add("newsgraph_store_bytes", "The size of the store.", [("", storeBytes)])
    return text.text
  }
}

/// Text in Prometheus' exposition format.
private struct MetricsText {
  private(set) var text = ""

  mutating func add(_ name: String, _ help: String, _ values: [(labels: String, value: some Any)]) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
    for (labels, value) in values { text += "\(name)\(labels) \(value)\n" }
  }
}
