import Ontology
import Text

/// The mentions of a document and the clusters that they form so far.
struct ClusterTable {
  let trees: [DependencyTree]
  let mentions: [FoundMention]
  let ontology: OntologyTables
  /// Whether a mention only describes another, as a title, apposition or predicate noun.
  var isDescription: [Bool]
  /// The cluster of each mention, by its number in `states`.
  private(set) var clusterOf: [Int]
  private(set) var states: [ClusterState]
  /// How often the named body was spoken of that was spoken of most so far.
  private(set) var mostMentionsOfBody = 0
  /// The mention that a word heads; coordinations are left out.
  let mentionAt: [WordPlace: Int]
  /// The mentions of each sentence, by their numbers.
  let inSentence: [Range<Int>]

  init(trees: [DependencyTree], mentions: [FoundMention], ontology: OntologyTables) {
    self.trees = trees
    self.mentions = mentions
    self.ontology = ontology
    isDescription = [Bool](repeating: false, count: mentions.count)
    clusterOf = Array(mentions.indices)
    states = mentions.indices.map { ClusterState(mentions[$0], number: $0) }
    var mentionAt: [WordPlace: Int] = [:]
    var inSentence = [Range<Int>](repeating: 0..<0, count: trees.count)
    for (index, found) in mentions.enumerated() {
      let sentence = found.mention.sentence
      inSentence[sentence] =
        inSentence[sentence].isEmpty
        ? index..<index + 1 : inSentence[sentence].lowerBound..<index + 1
      if found.mention.kind != .coordination {
        mentionAt[WordPlace(sentence: sentence, word: found.mention.head)] = index
      }
    }
    self.mentionAt = mentionAt
    self.inSentence = inSentence
    for cluster in states.indices { countBody(cluster) }
  }

  /// What is known of the cluster of a mention.
  func state(of mention: Int) -> ClusterState { states[clusterOf[mention]] }

  /// Whether two mentions lie in the same cluster.
  func areLinked(_ first: Int, _ second: Int) -> Bool { clusterOf[first] == clusterOf[second] }

  /// Joins the clusters of two mentions.
  mutating func link(_ mention: Int, to antecedent: Int) {
    let (from, to) = (clusterOf[mention], clusterOf[antecedent])
    guard from != to else { return }
    for member in states[from].members { clusterOf[member] = to }
    let old = states[from]
    states[to].absorb(old)
    states[from].members = []
    countBody(to)
  }

  private mutating func countBody(_ cluster: Int) {
    guard states[cluster].isNamed, states[cluster].isCollective else { return }
    mostMentionsOfBody = max(mostMentionsOfBody, states[cluster].members.count)
  }

  /// Takes a mention for a description of another.
  mutating func describe(_ described: Int, by description: Int) {
    guard described != description, !isDescription[description] else { return }
    isDescription[description] = true
    link(description, to: described)
    states[clusterOf[described]].addDescription(mentions[description], number: description)
    countBody(clusterOf[described])
  }

  /// Whether one mention is part of what describes another, but not of a clause of its own:
  /// "the head of *the agency*", not "the man who lost *his* hat".
  func isNested(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (mentions[first].mention, mentions[second].mention)
    guard left.sentence == right.sentence else { return false }
    let tree = trees[left.sentence]
    return isPart(right.head, of: left, tree) || isPart(left.head, of: right, tree)
  }

  private func isPart(_ word: Int, of mention: DocumentMention, _ tree: DependencyTree) -> Bool {
    guard mention.words.contains(word) else { return false }
    var current = word
    for _ in 0..<tree.count {
      if current == mention.head { return true }
      if ["acl", "advcl", "ccomp"].contains(tree.relations[current]) { return false }
      guard let head = tree.head(of: current) else { return true }
      current = head
    }
    return true
  }

  /// The clusters in the order of their first mentions.
  ///
  /// - Parameter identities: What each mention denotes, by its number, as far as it is known.
  /// - Returns: The clusters.
  func clusters(_ identities: [Int: EntityIdentity] = [:]) -> [CoreferenceCluster] {
    states.filter { !$0.members.isEmpty }.compactMap { state in
      let members = state.members.filter { !isDescription[$0] }.sorted()
      guard !members.isEmpty else { return nil }
      let identity = members.lazy.compactMap { identities[$0] }.first
      return CoreferenceCluster(
        mentions: members.map { mentions[$0].mention },
        descriptions: state.descriptions.sorted().map { mentions[$0].mention },
        label: identity?.label, entity: identity?.entity)
    }.sorted { left, right in
      let (a, b) = (left.mentions[0], right.mentions[0])
      return (a.sentence, a.head, a.words.lowerBound, a.words.upperBound)
        < (b.sentence, b.head, b.words.lowerBound, b.words.upperBound)
    }
  }
}
