public import Ingestion

/// Records for ``FastStages``, the same for the same seed: new articles, copies, later versions, withdrawals, broken ones.
public enum GeneratedRecords {
  private static let acts = [
    "criticized", "praised", "met", "sued", "warned", "backed", "paid", "blamed", "thanked",
  ]

  /// So many records.
  public static func records(_ count: Int, seed: UInt64 = 1) -> [SourceRecord] {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    func sentence() -> String {
      let actors = FastStages.actors
      return "\(actors[random(actors.count)]) \(acts[random(acts.count)]) "
        + "\(actors[random(actors.count)]) over plan \(random(1000))."
    }
    var bodies: [String] = []
    return (0..<count).map { number in
      let kind = random(20)
      var body = (0..<3 + random(8)).map { _ in sentence() }.joined(separator: " ")
      if kind == 0 { body = "BROKEN \(number)" }
      if kind == 1 { body = "WITHDRAWN" }
      if kind == 2, !bodies.isEmpty { body = bodies[random(bodies.count)] }
      bodies.append(body)
      let page = kind == 1 || kind == 3 ? random(number + 1) : number
      let text = """
        url: https://example.org/\(page)
        title: Title \(number)
        publisher: Paper \(random(7))
        published: 2025-03-\(10 + random(20))
        instant: \(1_740_000_000 + random(100_000))

        \(body)
        """
      return SourceRecord(place: "record \(number)", bytes: Array(text.utf8))
    }
  }
}
