extension KnowledgeGraph {
  /// Whom or what words mean that are no name, such as "he" or "the company".
  public struct Antecedent: Equatable, Sendable {
    /// The words of the evidence.
    public let words: String
    /// The index of the entity that they mean.
    public let node: Int
    /// The number of the nearest sentence before in which the entity is named; nil where no statement of the article
    /// names it.
    public let sentence: Int?
    /// That sentence as it stands in the article.
    public let quote: String?
  }

  /// For each piece of evidence of an edge the ends that it does not name, with the sentences that do.
  ///
  /// An end is named where its label or one of its other names stands in the sentence. Of the sentences before, those
  /// count in which a statement or role has the entity under its name: what reads alike may be somebody else.
  ///
  /// - Complexity: O(*m* + *k* log *m*) in the number *m* of pieces and *k* of statements about the ends that some of
  ///   them do not name: ask for all pieces at once.
  public func antecedents(of evidence: [Evidence], ofEdge index: Int) -> [[Antecedent]] {
    var found = [[Antecedent]](repeating: [], count: evidence.count)
    // "Russian troops" are the words for both ends of an affiliation.
    guard edgeColumns.type(of: index).kind != .affiliation else { return found }
    let (source, target) = ends(ofEdge: index)
    let sides = [
      (node: source, words: evidence.map { $0.subject.text }),
      (node: target, words: evidence.map { $0.object.text }),
    ]
    for (node, words) in sides {
      let end = nodes[node]
      guard end.kind == .entity else { continue }
      let names = EntityNames(of: end)
      let unnamed = evidence.indices.filter { place in
        !words[place].isEmpty && !found[place].contains { $0.node == node }
          && !names.stand(in: words[place])
          && !names.stand(in: evidence[place].quote, byThemselves: true)
      }
      let naming = sentences(naming: node, by: names, before: unnamed.map { evidence[$0] })
      for (place, sentence) in zip(unnamed, naming) {
        found[place].append(
          Antecedent(
            words: words[place], node: node,
            sentence: sentence.map { Int(evidenceColumns.sentenceNumbers[$0]) },
            quote: sentence.map { strings[evidenceColumns.sentenceTexts[$0]] }))
      }
    }
    return found
  }

  /// For each piece of evidence the row of the last sentence of its article before it in which an end of an edge names
  /// an entity.
  private func sentences(
    naming node: Int, by names: EntityNames, before evidence: [Evidence]
  ) -> [Int?] {
    guard !evidence.isEmpty else { return [] }
    let columns = evidenceColumns
    var latest: [Int: Int] = [:]
    for piece in evidence {
      latest[piece.article] = max(latest[piece.article] ?? 0, piece.sentence)
    }
    let articles = latest.keys.sorted()
    var naming: [Int: Set<Int>] = [:]
    func look(at edges: AdjacentEdges, _ part: Int) {
      for edge in edges where edgeColumns.type(of: edge).kind != .affiliation {
        for row in edgeColumns.evidence(of: edge) {
          let sentence = Int(columns.sentences[row])
          let place = articles.count.partition(while: {
            Int(columns.articleSentences[articles[$0] + 1]) <= sentence
          })
          guard let article = place.map({ articles[$0] }),
            sentence >= Int(columns.articleSentences[article]),
            Int(columns.sentenceNumbers[sentence]) < latest[article] ?? 0,
            naming[article]?.contains(sentence) != true,
            names.stand(in: columns.words(part, ofRow: row, strings).text)
          else { continue }
          naming[article, default: []].insert(sentence)
        }
      }
    }
    look(at: outgoing(ofNode: node), 0)
    look(at: incoming(ofNode: node), 2)
    return evidence.map { piece in
      naming[piece.article]?.filter { Int(columns.sentenceNumbers[$0]) < piece.sentence }.max()
    }
  }
}

/// The names of an entity as words, to look for in texts.
private struct EntityNames {
  private let names: [[String]]

  init(of node: KnowledgeGraph.Node) {
    names = ([node.label] + node.aliases).map(Self.words).filter { !$0.isEmpty }
  }

  /// Whether one of the names stands in a text, as whole words.
  ///
  /// By itself a name of one word stands where no word with a capital is beside it: "Vilhena" does not in "Beatriz
  /// Vilhena".
  func stand(in text: String, byThemselves: Bool = false) -> Bool {
    let words = Self.words(text)
    return names.contains { name in
      guard name.count <= words.count else { return false }
      return (0...words.count - name.count).contains { start in
        zip(name, words[start...]).allSatisfy { Self.areAlike($0, $1) }
          && !(byThemselves && name.count == 1 && Self.hasNameBeside(start, in: words))
      }
    }
  }

  private static func hasNameBeside(_ index: Int, in words: [String]) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      words.indices.contains(neighbour) && words[neighbour].first?.isUppercase == true
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Capitals count in short words only: "US" is not "us".
  private static func areAlike(_ word: String, _ other: String) -> Bool {
    word == other || word.count > 3 && word.lowercased() == other.lowercased()
  }
}
