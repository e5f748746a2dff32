public import Store

/// What the run over many articles calls for each of them.
///
/// The stages are values, so that tests can run thousands of articles without the language model.
public struct IngestionStages<Worker: Sendable>: Sendable {
  /// Makes the state that a thread keeps from article to article.
  public let makeWorker: @Sendable () -> Worker
  /// Reads a record whole.
  ///
  /// `isKnown` says of an article's identifier whether the store has it already: then there is
  /// no need to annotate and extract.
  public let read:
    @Sendable (SourceRecord, inout Worker, _ isKnown: (String) -> Bool) -> [IngestedPart]
  /// Which articles are copies of each other; nil: nobody looks.
  public let copyRule: CopyRule?

  /// Puts stages together.
  public init(
    makeWorker: @escaping @Sendable () -> Worker,
    read: @escaping @Sendable (SourceRecord, inout Worker, (String) -> Bool) -> [IngestedPart],
    copyRule: CopyRule? = nil
  ) {
    self.makeWorker = makeWorker
    self.read = read
    self.copyRule = copyRule
  }
}

/// What came out of a record: a page has one part, a feed many.
public enum IngestedPart: Equatable, Sendable {
  /// An article.
  case article(StoredArticle)
  /// An article that the store has.
  case known(identifier: String)
  /// An article with a date that cannot be right; it is kept without the date.
  case articleWithoutDate(StoredArticle, problem: String)
  /// A publisher takes an article back.
  case withdrawal(key: String, instant: Int?)
  /// Something that should have been an article and cannot be read.
  case failure(SourceFailure)
  /// Something that is in order and no article for us: a redirect, a text in another language.
  case passed(reason: String)
}
