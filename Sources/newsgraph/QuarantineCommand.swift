import ArgumentParser
import Foundation
import Store

/// `newsgraph quarantine`: what could not be read, and why.
struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine",
    abstract: "Lists what could not be read, saves its bytes, or drops it.",
    discussion: """
      `newsgraph ingest --retry-quarantined` tries again; what is dropped is read again when it comes again.

      EXAMPLES
        newsgraph quarantine --store news.ngdb
        newsgraph quarantine --store news.ngdb --save 5be1 page.html
        newsgraph quarantine --store news.ngdb --drop feeds/broken.xml
        newsgraph quarantine --store news.ngdb --drop-all

      EXIT CODES
        0 done; 1 nothing fits --drop; 2 error; 64 wrong usage; 75 another writer holds the store
      """)

  @OptionGroup var options: StoreOptions

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  @Option(
    help: ArgumentHelp("Drops what has this hash, or a place that begins so.", valueName: "text"))
  var drop: String?

  @Flag(help: "Drops everything.")
  var dropAll = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Writes the bytes of a hash, or of the one that begins so, to a new file.",
      valueName: "hash file"))
  var save: [String] = []

  func validate() throws {
    guard save.isEmpty || save.count == 2 else {
      throw ValidationError("--save takes a hash and a file.")
    }
  }

  func run() throws {
    if drop != nil || dropAll {
      let count = try options.writing(command: "quarantine") { store, _ in
        try store.dropQuarantine(matching: dropAll ? nil : drop)
      }
      StandardError.write("\(counted(count, "entry", "entries")) dropped")
      if count == 0, drop != nil { throw ExitCode(1) }
      return
    }
    let entries = try StoreOptions.clear { try options.reading().quarantine() }
    if save.count == 2 { return try write(entries, hash: save[0], to: save[1]) }
    var output = OutputFile()
    for entry in entries {
      try output.write((format == .json ? Self.line(entry).text : Self.row(entry)) + "\n")
    }
    try output.flush()
    if entries.isEmpty { StandardError.report("nothing is in quarantine") }
  }

  private func write(_ entries: [QuarantineEntry], hash: String, to path: String) throws {
    let found = entries.filter { $0.bytes != nil && $0.hash.hasPrefix(hash) }
    guard let entry = found.first(where: { $0.hash == hash }) ?? found.first,
      let bytes = entry.bytes
    else {
      throw CommandFailure("\(hash): no bytes are kept for it")
    }
    guard entry.hash == hash || found.count == 1 else {
      throw CommandFailure("\(hash): \(found.count) hashes begin so; write more of it")
    }
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let there = (try? FileManager.default.attributesOfItem(atPath: file))?[.type]
    guard there as? FileAttributeType != .typeRegular else {
      throw CommandFailure("\(path): is there already; name a file that is not")
    }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      throw CommandFailure("\(path): cannot be written (\(error.localizedDescription))")
    }
  }

  private static func row(_ entry: QuarantineEntry) -> String {
    let line =
      "\(entry.hash)  \(entry.place): \(entry.reason): \(entry.message); \(entry.advice)"
      + (entry.attempts > 1 ? " (tried \(entry.attempts) times)" : "")
    return PrintableText.of(line)
  }

  private static func line(_ entry: QuarantineEntry) -> JSONLine {
    var line = JSONLine()
    line.add("hash", entry.hash)
    line.add("part", entry.part)
    line.add("place", entry.place)
    line.add("reason", entry.reason)
    line.add("message", entry.message)
    line.add("advice", entry.advice)
    if let bytes = entry.bytes { line.add("bytes", bytes.count) }
    line.add("attempts", entry.attempts)
    return line
  }
}
