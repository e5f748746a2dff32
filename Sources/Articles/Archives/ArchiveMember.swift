/// A file in an archive, a record, or a message in a mailbox.
struct ArchiveMember {
  /// Its name in the archive; nil where members have none.
  let name: String?
  /// Where it stands in the archive; nil where its name says so.
  var position: ArticlePlace.Position?
  /// Its bytes; they must be read before the next member is asked for, the rest is passed over.
  let stream: ByteStream
  /// What the archive knows about it.
  var hints = SourceHints()
  /// What it is, where the archive knows; else its bytes say.
  var kind: ArticleKind?
  /// Why its bytes are of no use; the archive goes on behind it.
  var problem: ReadingProblem?
}

/// An archive whose members are read one after the other.
protocol ArchiveReader {
  /// The next member; nil at the end. After an error the archive is over.
  mutating func next() throws(ReadingProblem) -> ArchiveMember?
}
