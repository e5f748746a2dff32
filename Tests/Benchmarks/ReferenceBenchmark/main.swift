// What whole articles cost beside their sentences: references, events, attribution and time are found in the
// former only. Each article is read both ways in turn, on one thread; of all rounds the least processor time counts,
// so that a busy machine changes little.
//
//     .build/release/ReferenceBenchmark 8 Tests/Fixtures/Articles/*.md

import Articles
import Extraction
import Foundation
import NeuralModel
import NewsGraph
import Text

guard CommandLine.arguments.count > 2, let rounds = Int(CommandLine.arguments[1]), rounds > 0 else {
  FileHandle.standardError.write(Data("usage: ReferenceBenchmark ROUNDS ARTICLE …\n".utf8))
  exit(64)
}

let analyzer = try ArticleAnalyzer()
var articles: [Article] = []
try await ArticlePipeline<Article>(model: analyzer.model, jobs: 1) { article, _, _ in article }
  .run(inputs: Array(CommandLine.arguments.dropFirst(2))) { outcome in
    if case .made(let article) = outcome { articles.append(article) }
  }
let extractor = StatementExtractor(ontology: analyzer.ontology)

/// Seconds of processor time that this thread spends on some work.
func seconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let began = now()
  work()
  return now() - began
}

var worker = analyzer.model.makeWorker()
var words = 0
var whole = [Double](repeating: .infinity, count: articles.count)
var apart = whole
for round in 0..<rounds {
  for (number, article) in articles.enumerated() {
    whole[number] = min(
      whole[number],
      seconds {
        let reading = analyzer.reading(of: article, by: &worker)
        if round == 0 { words += reading.words }
      })
    apart[number] = min(
      apart[number],
      seconds {
        let text = SourceText(article.text)
        let sentences = analyzer.model.segmenter.sentences(in: text)
        for (index, sentence) in worker.annotate(sentences).enumerated() {
          _ = extractor.statements(in: sentence, text: text, number: index)
        }
      })
  }
}
let (together, single) = (whole.reduce(0, +), apart.reduce(0, +))
print(
  String(
    format: "{\"articles\": %ld, \"words\": %ld, \"articles_words_per_second\": %.0f, "
      + "\"sentences_words_per_second\": %.0f, \"articles_relative_to_sentences\": %.3f}",
    articles.count, words, Double(words) / together, Double(words) / single, single / together))
