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

  /// An article with everything that was found in it.
  struct Reading: Sendable {
    let article: Article
    let text: SourceText
    let sentences: [AnnotatedSentence]
    let document: DocumentExtractor.Reading

    /// How many words the article has.
    var words: Int { sentences.reduce(0) { $0 + $1.annotations.count } }

    /// Where a sentence stands.
    func place(ofSentence number: Int) -> Place {
      Place(
        document: article.identifier, text: text, sentence: sentences[number].sentence,
        number: number)
    }
  }

  /// Reads an article with a worker of the model.
  func reading(of article: Article, by worker: inout LanguageModelWorker) -> Reading {
    let text = SourceText(article.text)
    let sentences = model.segmenter.sentences(in: text).map { $0.withoutDateline(in: text) }
    let annotated = worker.annotateDocument(sentences)
    let document = extractor.reading(
      annotated.sentences, of: Self.reference(to: article),
      published: (article.metadata.published ?? article.metadata.updated).flatMap(Self.day),
      text: text, scores: Self.scores(annotated.antecedents))
    return Reading(article: article, text: text, sentences: annotated.sentences, document: document)
  }

  /// Reads an article for the graph.
  func analysis(of article: Article, by worker: inout LanguageModelWorker) -> Analysis {
    let reading = reading(of: article, by: &worker)
    return Analysis(
      article: article, statements: reading.document.statements,
      fingerprint: ArticleFingerprint(text: article.text), sentences: reading.sentences.count,
      words: reading.words)
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
