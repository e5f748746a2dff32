// Writes what extraction asks of the learned model of acts, for Training/acts.py:
//   ActQuestions FOLDER OUT
//   ActQuestions SNIPPETS.tsv OUT
// FOLDER has articles (*.md) and marks.tsv with the columns text, noun and act; SNIPPETS.tsv a noun and two sentences a
// line: Training/acts/README.md tells both. OUT becomes one line of JSON an article or snippet. With the environment
// variable ACTS=marks what was asked before is answered by the marks, else by the model.
import Articles
import Extraction
import Facts
import Foundation
import NeuralModel
import NewsGraph
import Ontology
import Text

let arguments = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
guard arguments.count == 2 else { fatalError("ActQuestions FOLDER|SNIPPETS.tsv OUT") }
let articles =
  arguments[0].pathExtension == "tsv"
  ? try MarkedArticle.snippets(in: arguments[0]) : try MarkedArticle.articles(in: arguments[0])
let model = try LanguageModel.bundled()
let extractor = DocumentExtractor(ontology: try OntologyTables.bundled())
var worker = model.makeWorker()
let usesMarks = ProcessInfo.processInfo.environment["ACTS"] == "marks"
var lines: [Data] = []
for article in articles {
  let text = SourceText(article.text)
  let sentences = model.segmenter.sentences(in: text).map { $0.withoutDateline(in: text) }
  let document = worker.annotateDocument(sentences)
  let record = QuestionRecord(article, document: document, model: model)
  _ = extractor.reading(
    document.sentences, of: ArticleReference(identifier: article.name),
    published: article.published, text: text,
    scores: ArticleAnalyzer.scores(document.antecedents),
    acts: Recorder(record: record, model: usesMarks ? nil : model.actScorer(for: document)))
  lines.append(try record.json())
}
try Data(lines.joined(separator: Data("\n".utf8))).write(to: arguments[1])
