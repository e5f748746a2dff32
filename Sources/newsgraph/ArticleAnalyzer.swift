import Articles
import Extraction
import Facts
import NeuralModel
import Ontology
import Text

/// Turns an article into what it says: words, trees, names, statements, references.
struct ArticleAnalyzer: Sendable {
  let model: LanguageModel
  let extractor: DocumentExtractor

  init(model: LanguageModel, ontology: OntologyTables) {
    self.model = model
    extractor = DocumentExtractor(ontology: ontology)
  }

  /// What became of an article.
  struct Analysis: Sendable {
    let article: Article
    let statements: ArticleStatements
    let fingerprint: ArticleFingerprint
    let sentences: Int
    let words: Int
  }

  /// Reads an article with a worker of the model.
  func analysis(of article: Article, by worker: inout LanguageModelWorker) -> Analysis {
    let text = SourceText(article.text)
    let sentences = model.segmenter.sentences(in: text).map { $0.withoutDateline(in: text) }
    let document = worker.annotateDocument(sentences)
    let statements = extractor.statements(
      in: document.sentences, of: Self.reference(to: article),
      published: (article.metadata.published ?? article.metadata.updated).flatMap(Self.day),
      text: text, scores: Self.scores(document.antecedents))
    return Analysis(
      article: article, statements: statements,
      fingerprint: ArticleFingerprint(text: article.text), sentences: document.sentences.count,
      words: document.sentences.reduce(0) { $0 + $1.annotations.count })
  }

  /// What statements keep of an article.
  static func reference(to article: Article, cluster: String? = nil) -> ArticleReference {
    let metadata = article.metadata
    return ArticleReference(
      identifier: article.identifier.hasPrefix("article:")
        ? String(article.identifier.dropFirst("article:".count)) : article.identifier,
      url: metadata.url ?? metadata.givenURL, title: metadata.title, publisher: metadata.publisher,
      published: (metadata.published ?? metadata.updated)?.description, duplicateCluster: cluster)
  }

  private static func day(_ date: PublicationDate) -> CalendarDate? {
    CalendarDate(String(date.description.prefix(10)))
  }

  /// The model's scores in the terms of extraction; nil where the weights have no scorer.
  static func scores(_ antecedents: [AntecedentScore]) -> AntecedentScores? {
    guard !antecedents.isEmpty else { return nil }
    return AntecedentScores(
      antecedents.map { pair in
        AntecedentScores.Row(
          word: WordPlace(sentence: pair.word.sentence, word: pair.word.word),
          antecedent: WordPlace(
            sentence: pair.antecedent.sentence, word: pair.antecedent.word),
          score: pair.score)
      })
  }
}
