import Graph
import Ontology

/// Articles in which everything happens that makes merging hard: namesakes, surnames alone, copies, events told twice.
enum RandomArticles {
  private static let participants: [Article.Participant] = [
    .init("Ann Lee"), .init("Ann Lee", country: "united-states"),
    .init("Ann Lee", country: "russia"), .init("Lee"), .init("Bob Ray"), .init("Ray"),
    .init("Bob J. Ray"), .init("Acme", class: "Company"), .init("Acme Inc", class: "Company"),
    .init("Acme", class: "Person"), .init("Orion", class: "Place"),
    .init("Ministry of Ports", class: "GovernmentBody", country: "russia"),
    .init("Ministry of Ports", class: "GovernmentBody", country: "france"),
    .init("Ministry of Ports", class: "GovernmentBody"),
    .init("Russia", slug: "russia", class: "Country"),
    .init("Moscow", slug: "russia", class: "Country", isMetonym: true),
    .init("officials", class: "Group", country: "united-states"), .words("the weather"),
  ]
  private static let relations = ["criticized", "met-with", "ordered", "accused"]

  static func articles(_ count: Int, seed: UInt64) -> [Article] {
    var random = FixedRandomNumbers(seed: seed)
    return (0..<count).map { article($0, &random) }
  }

  private static func article(_ number: Int, _ random: inout FixedRandomNumbers) -> Article {
    var article = Article(
      "a\(number)",
      publisher: ["Gazette", "Herald", "Courier", nil].randomElement(using: &random) ?? nil,
      published: ["2025-03-0\(Int.random(in: 1...9, using: &random))", nil]
        .randomElement(using: &random) ?? nil,
      cluster: Bool.random(using: &random) ? nil : "c\(Int.random(in: 0..<4, using: &random))")
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      guard let subject = participants.randomElement(using: &random),
        let object = participants.randomElement(using: &random),
        let relation = relations.randomElement(using: &random)
      else { continue }
      article.say(
        subject, relation, object,
        confidence: Double(Int.random(in: 1...9, using: &random)) / 10,
        polarity: Int.random(in: 0..<6, using: &random) == 0 ? .negated : .affirmed,
        modality: Int.random(in: 0..<6, using: &random) == 0 ? .planned : .asserted,
        via: Int.random(in: 0..<6, using: &random) == 0 ? "the order" : nil)
    }
    if Bool.random(using: &random), let doer = participants.randomElement(using: &random),
      let other = participants.randomElement(using: &random)
    {
      let key = "e\(number)"
      article.say(doer, "ordered", other, event: key)
      article.say(.init("Carol Wu"), "criticized", .event(key, "the order"))
      article.happen(
        key, relation: "ordered", noun: "order", roles: [("agent", doer), ("recipient", other)],
        time: .day("2025-03-0\(Int.random(in: 1...9, using: &random))"))
    }
    return article
  }
}
