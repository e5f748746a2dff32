import ArgumentParser
import Graph

/// `newsgraph undo`: a decision no longer counts.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes a decision back: about identity, or that a statement is wrong.",
    discussion: """
      EXAMPLES
        newsgraph undo --store news.ngdb        the last decision
        newsgraph undo 7 --store news.ngdb

      EXIT CODES
        0 done; 2 error; 64 wrong usage;
        75 another writer holds the store
      """)

  @Argument(help: "The number of the row, as `newsgraph why` prints it; nothing is the last.")
  var row: Int?

  @OptionGroup var options: StoreOptions

  @Option(help: "Why.")
  var reason = "taken back by hand"

  func run() throws {
    let undone = try LedgerEdit(options).change { ledger in
      let taken = Set(ledger.rows.compactMap(\.undone))
      let open = ledger.rows.filter { row in
        row.source == .user && row.decision != .undo && !taken.contains(row.sequence)
      }
      let wanted = row.map { number in ledger.rows.first { $0.sequence == number } } ?? open.last
      guard let wanted else {
        throw CommandFailure(row.map { "there is no row \($0)" } ?? "there is nothing to take back")
      }
      return try ledger.undo(wanted, reason: reason)
    }
    StandardError.write("row \(undone.undone ?? undone.sequence) no longer counts")
  }
}
