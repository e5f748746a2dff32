import Text

/// The names under which an outlet speaks of itself.
struct OutletNames {
  private let publisher: [String]

  init(publisher: String?) {
    self.publisher = Self.words(publisher ?? "")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0 != "the" }
  }

  /// Whether a nominal is "this newspaper" or the publisher's name.
  func isOutlet(_ head: Int, in tree: DependencyTree) -> Bool {
    let isOwn = tree.children(of: head, in: "det").contains { tree.lemmas[$0] == "this" }
    if isOwn,
      ["newspaper", "paper", "magazine", "site", "publication", "agency"]
        .contains(tree.lemmas[head])
    {
      return true
    }
    guard !publisher.isEmpty else { return false }
    let name = NounPhrases.name(of: head, in: tree)
      .flatMap { Self.words(tree.sentence.sentence.words[$0].form) }
    return name == publisher
  }
}
