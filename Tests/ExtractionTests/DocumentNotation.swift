import Extraction
import Facts
import Ontology
import Text

/// A document of sentences in the notation of `sentence(_:startingAt:)`, one blank between them.
struct NotedDocument {
  let sentences: [AnnotatedSentence]
  let text: SourceText

  init(_ notations: String...) {
    var sentences: [AnnotatedSentence] = []
    var scalars: [Unicode.Scalar] = []
    for notation in notations {
      let start = scalars.isEmpty ? 0 : scalars.count + 1
      let next = sentence(notation, startingAt: start)
      for word in next.sentence.words {
        while scalars.count < word.range.lowerBound { scalars.append(" ") }
        scalars.append(contentsOf: word.form.unicodeScalars)
      }
      sentences.append(next)
    }
    self.sentences = sentences
    text = SourceText(String(String.UnicodeScalarView(scalars)))
  }

  /// The clusters of more than one mention, each as the words of its mentions.
  func clusters(_ scores: AntecedentScores? = nil) throws -> [[String]] {
    let resolver = CoreferenceResolver(ontology: try OntologyTables.bundled())
    return resolver.clusters(in: sentences.map { DependencyTree($0) }, scores: scores)
      .filter { $0.mentions.count > 1 }
      .map { cluster in
        cluster.mentions.map { mention in
          let words = sentences[mention.sentence].sentence.words[mention.words]
          return words.map(\.form).joined(separator: " ")
        }
      }
  }

  /// The clusters of more than one mention after the trees were mended, each as the words of its mentions.
  func readClusters() throws -> [[String]] {
    DocumentExtractor(ontology: try OntologyTables.bundled()).reading(
      sentences, of: ArticleReference(identifier: "a"), published: nil, text: text
    ).clusters.filter { $0.mentions.count + $0.descriptions.count > 1 }.map { cluster in
      (cluster.mentions + cluster.descriptions).map { mention in
        let words = sentences[mention.sentence].sentence.words[mention.words]
        return words.map(\.form).joined(separator: " ")
      }
    }
  }

  /// What the document says, read as an article of the third of March 2025.
  func read(
    _ published: String? = "2025-03-03", acts: (any ActScoring)? = nil
  ) throws -> ArticleStatements {
    DocumentExtractor(ontology: try OntologyTables.bundled()).statements(
      in: sentences, of: ArticleReference(identifier: "a"),
      published: published.flatMap { CalendarDate($0) }, text: text, acts: acts)
  }
}
