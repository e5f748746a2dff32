import Foundation

/// Walks inputs and yields the bytes of documents and records one by one, in a fixed order.
///
/// Archives are opened on the way and streamed: memory holds one record, whatever the archive's size.
///
/// ```swift
/// var reader = ArticleSourceReader(inputs: ["crawl.warc.gz", "feeds/", "pages/*.html", "-"])
/// while let result = reader.next() { … }
/// ```
public struct ArticleSourceReader {
  /// Bytes read from files so far, for a progress bar.
  public var bytesRead: Int { finishedBytes + (file?.offset ?? 0) }

  private let limits: ArticleLimits
  private var walker: FileWalker
  /// What is read before any file.
  private var memory: (bytes: [UInt8], name: String)?
  private var file: ByteStream?
  private var finishedBytes = 0
  /// The archives that are open, from the outside in.
  private var open: [OpenArchive] = []

  private struct OpenArchive {
    var reader: any ArchiveReader
    let place: ArticlePlace
  }

  /// A reader of files, folders (walked), patterns, and `-` for standard input.
  ///
  /// `isOmitted` says of a file that it is passed over: a store may lie in the folder that it is filled from.
  public init(
    inputs: [String], limits: ArticleLimits = ArticleLimits(),
    omitting isOmitted: @escaping (String) -> Bool = { _ in false }
  ) {
    self.limits = limits
    walker = FileWalker(inputs: inputs, omitting: isOmitted)
  }

  /// A reader of bytes in memory, which messages call by a name.
  public init(bytes: [UInt8], name: String, limits: ArticleLimits = ArticleLimits()) {
    self.limits = limits
    walker = FileWalker(inputs: [])
    memory = (bytes, name)
  }

  /// Whether an input names a file or folder that is there, a pattern that matches, or standard input.
  ///
  /// A name that is not UTF-8 comes misread from a shell's pattern; the walk reports it and goes on with the others.
  public static func isPresent(_ input: String) -> Bool {
    if input == "-" || FileManager.default.fileExists(atPath: input) { return true }
    if FileWalker.isMisread(input) { return true }
    return GlobPattern(input)?.matches().isEmpty == false
  }

  /// The files and folders that inputs name now, patterns put in full.
  public static func places(of inputs: [String]) -> [String] {
    inputs.flatMap { input in
      if FileManager.default.fileExists(atPath: input) { return [input] }
      return GlobPattern(input)?.matches() ?? [input]
    }
  }

  /// The bytes of all inputs, for a progress bar; nil where one of them is no plain file.
  public static func size(of inputs: [String]) -> Int? {
    var total = 0
    for input in inputs {
      let path = URL(fileURLWithPath: input).resolvingSymlinksInPath().path
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        attributes[.type] as? FileAttributeType == .typeRegular,
        let size = attributes[.size] as? NSNumber
      else { return nil }
      total += size.intValue
    }
    return total
  }

  /// The next document, record or failure; nil at the end.
  public mutating func next() -> SourceResult? {
    while true {
      if !open.isEmpty {
        if let result = nextMember() { return result }
      } else if let (bytes, name) = memory {
        memory = nil
        if let result = begin(ByteStream(bytes), ArticlePlace(file: name)) { return result }
      } else if let found = walker.next() {
        if let result = begin(found) { return result }
      } else {
        return nil
      }
    }
  }

  private mutating func begin(_ found: FileWalker.Found) -> SourceResult? {
    finishedBytes += file?.offset ?? 0
    file = nil
    switch found {
    case .problem(let path, let problem):
      return .failure(ArticleFailure(place: ArticlePlace(file: path), problem: problem))
    case .file(let path):
      let place = ArticlePlace(file: path == "-" ? "standard input" : path)
      do throws(ReadingProblem) {
        let chunks = path == "-" ? FileChunks(.standardInput) : try FileChunks(path: path)
        return begin(ByteStream(chunks), place)
      } catch {
        return .failure(ArticleFailure(place: place, problem: error))
      }
    }
  }

  private mutating func begin(_ stream: ByteStream, _ place: ArticlePlace) -> SourceResult? {
    file = stream
    do throws(ReadingProblem) {
      return try enter(stream, kind: nil, place: place, hints: SourceHints())
    } catch {
      return .failure(ArticleFailure(place: place, problem: error))
    }
  }

  /// One step in the innermost archive; nil where it brought nothing to tell.
  private mutating func nextMember() -> SourceResult? {
    var archive = open.removeLast()
    do throws(ReadingProblem) {
      guard let member = try archive.reader.next() else { return nil }
      open.append(archive)
      return enter(member, of: archive)
    } catch {
      return .failure(ArticleFailure(place: archive.place, problem: error))
    }
  }

  private mutating func enter(_ member: ArchiveMember, of archive: OpenArchive) -> SourceResult? {
    var place = member.name.map { archive.place.member($0) } ?? archive.place
    if let position = member.position { place = place.at(position) }
    if let problem = member.problem {
      return .failure(ArticleFailure(place: place, problem: problem))
    }
    guard member.name.map({ Self.isVisible($0) }) ?? true else { return nil }
    do throws(ReadingProblem) {
      return try enter(member.stream, kind: member.kind, place: place, hints: member.hints)
    } catch {
      return .failure(ArticleFailure(place: place, problem: error))
    }
  }

  /// Opens an archive, or reads a document whole; what comes with a kind is a document.
  private mutating func enter(
    _ stream: ByteStream, kind: ArticleKind?, place: ArticlePlace, hints: SourceHints
  ) throws(ReadingProblem) -> SourceResult? {
    let prefix = try stream.peek(kind == nil ? ArticleKind.prefixBytes : 1)
    guard !prefix.isEmpty else { throw ReadingProblem(.noText, "it is empty") }
    if let kind { return try whole(stream, kind, place, hints) }
    let kind = try ArticleKind.detected(in: prefix)
    guard let reader = try archiveReader(kind, stream) else {
      return try whole(stream, kind, place, hints)
    }
    guard open.count < limits.nesting else { throw ReadingProblem(.nestedTooDeeply) }
    open.append(OpenArchive(reader: reader, place: place))
    return nil
  }

  private func whole(
    _ stream: ByteStream, _ kind: ArticleKind, _ place: ArticlePlace, _ hints: SourceHints
  ) throws(ReadingProblem) -> SourceResult {
    let bytes = try stream.readAll(most: limits.recordBytes)
    return .source(ArticleSource(place: place, kind: kind, bytes: bytes, hints: hints))
  }

  private func archiveReader(
    _ kind: ArticleKind, _ stream: ByteStream
  ) throws(ReadingProblem) -> (any ArchiveReader)? {
    switch kind {
    case .gzip: GzipReader(try InflatedChunks(stream, format: .gzip, limits: limits))
    case .zip: ZipReader(stream, limits: limits)
    case .tar: TarReader(stream, limits: limits)
    case .warc: WarcReader(stream, limits: limits)
    case .mailbox: MailboxReader(stream, limits: limits)
    case .jsonLines: LineReader(stream, limits: limits)
    default: nil
    }
  }

  /// Whether no folder or file on the way is hidden: `__MACOSX/._a.html`.
  private static func isVisible(_ name: String) -> Bool {
    name.split(separator: "/").allSatisfy { part in
      part == "." || part == ".." || !part.hasPrefix(".") && part != "__MACOSX"
    }
  }
}
