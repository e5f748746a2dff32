import ArgumentParser
import Store

/// `newsgraph forget`: removes articles and what only they supported.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Removes articles from a store, and what only they supported.",
    discussion: """
      Texts, quotations and statements are gone afterwards, all versions of them; only the identifier is kept, \
      so that the article does not come in again with the next run. --readmit lets it in again: the next run \
      looks at all its inputs again, and analyses what is not there.

      EXIT CODES
        0  articles were removed
        1  there are none such

      EXAMPLES
        newsgraph forget --store news.ngdb --before 2023-01-01
        newsgraph forget --store news.ngdb --document https://example.org/story
        newsgraph forget --store news.ngdb --readmit article:6f1c2a9b8e7d0c1f
      """)

  @OptionGroup var options: StoreOptions

  @Option(
    help: ArgumentHelp("Articles published before this day, month or year.", valueName: "date"))
  var before: String?

  @Option(help: ArgumentHelp("An article, by identifier or address.", valueName: "article"))
  var document: String?

  @Option(
    help: ArgumentHelp("Lets a forgotten article in again, by identifier.", valueName: "article"))
  var readmit: String?

  func validate() throws {
    let named = [before, document, readmit].compactMap { $0 }
    guard named.count == 1 else {
      throw ValidationError("Say one of --before, --document and --readmit.")
    }
    if let before { _ = try calendarDate(before) }
  }

  func run() throws {
    let count = try options.writing(command: "forget") { store, run in
      if let before { return try store.forget(before: try calendarDate(before), in: run) }
      if let document { return try store.forget(document: document, in: run) }
      return try store.readmit(document: readmit ?? "") ? 1 : 0
    }
    let what = readmit == nil ? "versions of articles forgotten" : "articles readmitted"
    StandardError.write("\(count) \(what)")
    if count == 0 { throw ExitCode(1) }
  }
}
