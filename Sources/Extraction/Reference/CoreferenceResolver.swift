public import Ontology

/// Finds which words of a document refer to the same thing.
///
/// Names first, by exact rules; then descriptions and pronouns from left to right, each linked to the
/// cluster before it that agrees with it and lies nearest, as Lappin and Leass ("An Algorithm for
/// Pronominal Anaphora Resolution", 1994) weigh it. Scores of a learned model, where there are any,
/// stand above the weights; agreement is never given up.
public struct CoreferenceResolver: Sendable {
  private let ontology: OntologyTables

  /// Creates a resolver that knows the names of an ontology.
  public init(ontology: OntologyTables) {
    self.ontology = ontology
  }

  /// Groups the mentions of a document.
  ///
  /// - Parameters:
  ///   - trees: The sentences of the document.
  ///   - speakers: Who speaks each sentence, where the document says so; else empty.
  ///   - scores: What a learned model thinks of the links.
  /// - Returns: The clusters, those of one mention too, in the order of their first mentions.
  public func clusters(
    in trees: [DependencyTree], speakers: [String?] = [], scores: AntecedentScores? = nil
  ) -> [CoreferenceCluster] {
    resolved(trees, speech: SpeechContext(speakers: speakers), scores: scores).clusters()
  }

  /// The links with everything that is known of the mentions.
  func resolved(
    _ trees: [DependencyTree], speech: SpeechContext, scores: AntecedentScores?
  ) -> ClusterTable {
    var mentions: [FoundMention] = []
    for (number, tree) in trees.enumerated() {
      mentions += MentionFinder(tree: tree, number: number, ontology: ontology).mentions()
    }
    var table = ClusterTable(trees: trees, mentions: mentions, ontology: ontology)
    Descriptions.attach(to: &table)
    NameLinks(ontology: ontology).link(&table)
    let pronouns = PronounLinks(speech: speech, scores: scores)
    let nominals = NominalLinks(scores: scores, home: HomeCountry(mentions))
    for index in table.mentions.indices where !table.isDescription[index] {
      switch table.mentions[index].mention.kind {
      case .name: nominals.linkLaw(index, &table)
      case .nominal, .coordination: nominals.link(index, &table)
      case .pronoun: pronouns.link(index, &table)
      }
    }
    return table
  }
}
