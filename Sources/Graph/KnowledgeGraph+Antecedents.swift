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

  /// The ends of an edge that a piece of its evidence does not name, with the sentences that do.
  ///
  /// An end is named where its label or one of its other names stands in the sentence. Of the sentences before, those
  /// count in which a statement or role has the entity under its name: what reads alike may be somebody else.
  ///
  /// - Complexity: O(*k*) in the number of statements about the ends that are not named.
  public func antecedents(of evidence: Evidence, ofEdge index: Int) -> [Antecedent] {
    // "Russian troops" are the words for both ends of an affiliation.
    guard edgeColumns.type(of: index).kind != .affiliation else { return [] }
    let (source, target) = ends(ofEdge: index)
    var found: [Antecedent] = []
    for (node, words) in [(source, evidence.subject.text), (target, evidence.object.text)] {
      guard !words.isEmpty, nodes[node].kind == .entity,
        !found.contains(where: { $0.node == node })
      else { continue }
      let names = EntityNames(of: nodes[node])
      guard !names.stand(in: words), !names.stand(in: evidence.quote, byThemselves: true) else {
        continue
      }
      let naming = sentence(naming: node, by: names, before: evidence)
      found.append(
        Antecedent(
          words: words, node: node,
          sentence: naming.map { Int(evidenceColumns.sentenceNumbers[$0]) },
          quote: naming.map { strings[evidenceColumns.sentenceTexts[$0]] }))
    }
    return found
  }

  /// The row of the last sentence of an article before the evidence in which an end of an edge names an entity.
  private func sentence(
    naming node: Int, by names: EntityNames, before evidence: Evidence
  ) -> Int? {
    let columns = evidenceColumns
    let first = Int(columns.articleSentences[evidence.article])
    let end = Int(columns.articleSentences[evidence.article + 1])
    var best: Int?
    func look(at edges: AdjacentEdges, _ part: Int) {
      for edge in edges where edgeColumns.type(of: edge).kind != .affiliation {
        for row in edgeColumns.evidence(of: edge) {
          let sentence = Int(columns.sentences[row])
          guard sentence >= first, sentence < end, sentence > best ?? -1,
            Int(columns.sentenceNumbers[sentence]) < evidence.sentence,
            names.stand(in: columns.words(part, ofRow: row, strings).text)
          else { continue }
          best = sentence
        }
      }
    }
    look(at: outgoing(ofNode: node), 0)
    look(at: incoming(ofNode: node), 2)
    return best
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
