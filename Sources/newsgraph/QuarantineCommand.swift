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
        newsgraph quarantine --store news.ngdb --save 5be1…-1824 page.html
        newsgraph quarantine --store news.ngdb --drop feeds/broken.xml
        newsgraph quarantine --store news.ngdb --drop-all

      EXIT CODES
        0 done; 2 error; 64 wrong usage; 75 another writer holds the store
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
    help: ArgumentHelp("Writes the bytes of a hash to a file.", valueName: "hash file"))
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
    guard let bytes = entries.first(where: { $0.hash == hash && $0.bytes != nil })?.bytes else {
      throw CommandFailure("\(hash): no bytes are kept for it")
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
