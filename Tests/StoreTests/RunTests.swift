import Store
import Testing

/// What a store tells of its runs.
@Suite struct RunTests {
  @Test func `the last run that counted something is found behind those that counted nothing`()
    throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try scratch.open()
    var runs: [Int] = []
    for words in [3, 5, 0] {
      let run = try store.beginRun(ScratchStore.settings)
      try store.endRun(run, .done, finished: 1_740_000_100, counts: ["words": words])
      runs.append(run)
    }
    _ = try store.beginRun(ScratchStore.settings)
    #expect(try store.lastRun(counting: "words")?.identifier == runs[1])
    #expect(try store.lastRun(counting: "pictures") == nil)
  }
}
