import ArgumentParser
import Store

/// `newsgraph backup`: a copy of the store, made while others use it.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies a store into a new file, also while a run writes to it.",
    discussion: """
      The copy is that of one moment (SQLite's online backup) and has its name only when it is whole and its pages \
      are sound.

      EXAMPLES
        newsgraph backup --store news.ngdb backup/news-$(date +%F).ngdb

      EXIT CODES
        0 done; 2 error; 64 wrong usage
      """)

  @OptionGroup var options: StoreOptions

  @Argument(help: ArgumentHelp("The new file.", valueName: "file"))
  var copy: String

  func run() throws {
    try StoreOptions.clear { try options.reading().backup(to: copy) }
  }
}
