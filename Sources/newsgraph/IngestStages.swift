import Articles
import Facts
import Foundation
import Ingestion
import NeuralModel
import NewsGraph
import Ontology
import Store

/// The stages of `newsgraph ingest`: the reader of articles, the language model, the extractor.
struct IngestStages: Sendable {
  let analyzer: ArticleAnalyzer
  /// No article is published later than in this year.
  let latestYear: Int

  /// The earliest year of a newspaper: the *Relation* of Strasbourg, 1605.
  private static let earliestYear = 1605

  /// The stages as the run calls them.
  var stages: IngestionStages<LanguageModelWorker> {
    IngestionStages(
      makeWorker: { analyzer.model.makeWorker() },
      read: { record, worker, isKnown in
        let source = Self.source(record)
        var lines = SourceLines(of: source)
        return ArticleParser().results(from: source).map { result in
          part(result, of: &lines, &worker, isKnown)
        }
      },
      copyRule: CopyDetection.rule)
  }

  private func part(
    _ result: ReadResult, of lines: inout SourceLines, _ worker: inout LanguageModelWorker,
    _ isKnown: (String) -> Bool
  ) -> IngestedPart {
    switch result {
    case .failure(let failure):
      return .failure(Self.failure(failure, record: lines.line(of: failure).map(Self.record)))
    case .passed: return .passed(reason: "no-article")
    case .article(let article, _):
      guard !article.metadata.isWithdrawn else {
        return .withdrawal(key: Self.key(of: article), instant: Self.instant(of: article))
      }
      guard !article.flags.contains(.nonEnglish) else { return .passed(reason: "not-english") }
      let identifier = ArticleAnalyzer.reference(to: article).identifier
      guard !isKnown(identifier) else { return .known(identifier: identifier) }
      return analyzed(article, &worker)
    }
  }

  /// Reads what an article says; one whose date cannot be right is read without it.
  private func analyzed(
    _ article: Article, _ worker: inout LanguageModelWorker
  ) -> IngestedPart {
    let date = article.metadata.published ?? article.metadata.updated
    guard let date, !(Self.earliestYear...latestYear).contains(date.year) else {
      return .article(stored(article, &worker))
    }
    var metadata = article.metadata
    metadata.published = nil
    metadata.updated = nil
    let undated = Article(
      metadata, text: article.text, parts: article.parts, notes: article.notes,
      captions: article.captions, flags: article.flags)
    return .articleWithoutDate(
      stored(undated, &worker), problem: "\(date) cannot be its date of publication")
  }

  private func stored(_ article: Article, _ worker: inout LanguageModelWorker) -> StoredArticle {
    let analysis = analyzer.analysis(of: article, by: &worker)
    let metadata = article.metadata
    return StoredArticle(
      statements: analysis.statements, key: Self.key(of: article),
      updated: metadata.updated?.description, instant: Self.instant(of: article),
      authors: metadata.authors, language: metadata.language, section: metadata.section,
      text: article.text,
      fingerprint: CopyDetection.stored(
        analysis.fingerprint, day: (metadata.published ?? metadata.updated)?.dayNumber),
      words: analysis.words)
  }

  /// What the versions of an article share: its address, else the guid of its publisher.
  private static func key(of article: Article) -> String {
    let metadata = article.metadata
    if let url = metadata.url { return url }
    guard let guid = metadata.guid else { return article.identifier }
    let isWorldwide = guid.contains(":") || guid.contains("@")
    return isWorldwide ? "guid \(guid)" : "guid \(metadata.publisher ?? "") \(guid)"
  }

  private static func instant(of article: Article) -> Int? {
    (article.metadata.updated ?? article.metadata.published).map { date in
      date.instant ?? date.dayNumber * 86_400 + (date.secondOfDay ?? 0)
    }
  }

  private static func failure(
    _ failure: ArticleFailure, record: SourceRecord? = nil
  ) -> SourceFailure {
    let detail = failure.detail.isEmpty ? "" : " (\(failure.detail))"
    return SourceFailure(
      place: failure.place.description, reason: failure.reason.rawValue,
      message: failure.reason.message + detail, advice: failure.nextStep, record: record)
  }

  // MARK: - Records

  /// What the walk met, in the terms of the run.
  static func item(_ result: SourceResult) -> SourceItem {
    switch result {
    case .failure(let failure): .failure(Self.failure(failure))
    case .source(let source): .record(record(source))
    }
  }

  private static func record(_ source: ArticleSource) -> SourceRecord {
    var hints = ["kind": source.kind.rawValue]
    hints["url"] = source.hints.url
    hints["mediaType"] = source.hints.mediaType
    hints["charset"] = source.hints.charset
    hints["language"] = source.hints.language
    hints["fetched"] = source.hints.fetched
    hints["delivered"] = source.hints.delivered
    if source.hints.isTruncated { hints["truncated"] = "yes" }
    if source.kind == .jsonLines {
      hints[SourceRecord.lineKey] = source.place.positions.last?.lineNumber.map { "\($0)" }
    }
    return SourceRecord(place: source.place.description, bytes: source.bytes, hints: hints)
  }

  /// The way back, for what comes out of quarantine too.
  private static func source(_ record: SourceRecord) -> ArticleSource {
    var hints = SourceHints()
    hints.url = record.hints["url"]
    hints.mediaType = record.hints["mediaType"]
    hints.charset = record.hints["charset"]
    hints.language = record.hints["language"]
    hints.fetched = record.hints["fetched"]
    hints.delivered = record.hints["delivered"]
    hints.isTruncated = record.hints["truncated"] != nil
    let kind = record.hints["kind"].flatMap(ArticleKind.init) ?? .plainText
    return ArticleSource(
      place: place(of: record), kind: kind, bytes: record.bytes, hints: hints)
  }

  /// The place of a record; a piece of a file of lines counts them from its own first one.
  private static func place(of record: SourceRecord) -> ArticlePlace {
    guard let number = record.hints[SourceRecord.lineKey].flatMap({ Int($0) }) else {
      return ArticlePlace(file: record.place)
    }
    let position = ArticlePlace.Position.line(number)
    let suffix = ": \(position)"
    guard record.place.hasSuffix(suffix) else { return ArticlePlace(file: record.place) }
    return ArticlePlace(
      file: String(record.place.dropLast(suffix.count)), positions: [position])
  }
}
