public import Articles
public import Extraction
public import Facts
public import NeuralModel
public import Ontology
public import Text

/// Turns an article into what it says: words, trees, names, statements, references.
///
/// ```swift
/// let analyzer = try ArticleAnalyzer()
/// let articles = try await analyzer.articles(in: ["news/"])
/// let graph = analyzer.graph(of: articles)
/// try analyzer.write(graph, to: "news.graphml")
/// ```
///
/// An analyzer is constant and can be shared by any number of threads.
public struct ArticleAnalyzer: Sendable {
  /// Finds words, trees and names.
  public let model: LanguageModel
  /// The classes, relations, words and actors that statements are made of.
  public let ontology: OntologyTables
  private let extractor: DocumentExtractor

  /// An analyzer with the model and the ontology that are compiled into the library.
  ///
  /// - Throws: ``NewsGraphError/model(_:)``, ``NewsGraphError/ontology(_:)`` when either was not made for this version.
  public init() throws(NewsGraphError) {
    let model: LanguageModel
    do { model = try LanguageModel.bundled() } catch { throw .model(error) }
    let ontology: OntologyTables
    do { ontology = try OntologyTables.bundled() } catch { throw .ontology(error) }
    self.init(model: model, ontology: ontology)
  }

  /// An analyzer with a model and an ontology of one's own.
  public init(model: LanguageModel, ontology: OntologyTables) {
    self.model = model
    self.ontology = ontology
    extractor = DocumentExtractor(ontology: ontology)
  }

  /// What became of an article.
  public struct Analysis: Sendable {
    /// The article.
    public let article: Article
    /// What it says.
    public let statements: ArticleStatements
    /// By what copies of it are known.
    public let fingerprint: ArticleFingerprint
    /// How many sentences it has.
    public let sentences: Int
    /// How many words it has.
    public let words: Int
  }

  /// An article with everything that was found in it.
  public struct Reading: Sendable {
    /// The article.
    public let article: Article
    /// Its text, into which offsets point.
    public let text: SourceText
    /// Its sentences with tags, trees and names, in the order of the text.
    public let sentences: [AnnotatedSentence]
    /// What it says, and which words refer to the same thing.
    public let document: DocumentExtractor.Reading

    /// How many words the article has.
    public var words: Int { sentences.reduce(0) { $0 + $1.annotations.count } }
  }

  /// Reads an article with a worker of the model; a thread that reads many keeps its worker.
  public func reading(of article: Article, by worker: inout LanguageModelWorker) -> Reading {
    let text = SourceText(article.text)
    let sentences = model.segmenter.sentences(in: text).map { $0.withoutDateline(in: text) }
    let annotated = worker.annotateDocument(sentences)
    let document = extractor.reading(
      annotated.sentences, of: Self.reference(to: article),
      published: (article.metadata.published ?? article.metadata.updated).flatMap(Self.day),
      text: text, scores: Self.scores(annotated.antecedents),
      acts: model.actScorer(for: annotated).map { LearnedActs(scorer: $0) })
    return Reading(article: article, text: text, sentences: annotated.sentences, document: document)
  }

  /// Reads an article for the graph.
  public func analysis(of article: Article, by worker: inout LanguageModelWorker) -> Analysis {
    let reading = reading(of: article, by: &worker)
    return Analysis(
      article: article, statements: reading.document.statements,
      fingerprint: ArticleFingerprint(text: article.text), sentences: reading.sentences.count,
      words: reading.words)
  }

  /// Reads one article for the graph.
  public func analysis(of article: Article) -> Analysis {
    var worker = model.makeWorker()
    return analysis(of: article, by: &worker)
  }

  /// What statements keep of an article.
  ///
  /// - Parameters:
  ///   - article: An article.
  ///   - cluster: Which articles it is a copy of; nil when of none.
  /// - Returns: Identifier, address, title, publisher and day.
  public static func reference(to article: Article, cluster: String? = nil) -> ArticleReference {
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
  public static func scores(_ antecedents: [AntecedentScore]) -> AntecedentScores? {
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
