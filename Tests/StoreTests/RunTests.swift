import Store
import Testing

/// What a store tells of its runs.
@Suite struct RunTests {
  @Test func `the last run that counted something with another option is found`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try scratch.open()
    var runs: [Int] = []
    let counted: [(words: Int, jobs: String?)] = [
      (3, "2"), (5, "2"), (0, "2"), (7, "4"), (9, nil),
    ]
    for (words, jobs) in counted {
      let settings = ScratchStore.settings
      let run = try store.beginRun(
        StoreRun.Settings(
          started: settings.started, host: settings.host, process: settings.process,
          program: settings.program, model: settings.model, ontology: settings.ontology,
          options: jobs.map { ["jobs": $0] } ?? [:]))
      try store.endRun(run, .done, finished: 1_740_000_100, counts: ["words": words])
      runs.append(run)
    }
    _ = try store.beginRun(ScratchStore.settings)
    func last(_ name: String, otherThan jobs: String) throws -> Int? {
      try store.lastRun(counting: name, withOption: "jobs", otherThan: jobs)?.identifier
    }
    #expect(try last("words", otherThan: "4") == runs[1])
    #expect(try last("words", otherThan: "2") == runs[3])
    #expect(try last("pictures", otherThan: "4") == nil)
  }
}
