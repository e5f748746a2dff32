/// Why a command cannot go on: one line for standard error; the exit code is then 2.
struct CommandFailure: Error {
  /// The line, without the program's name.
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// Prints the line.
  func report() {
    StandardError.report(message)
  }
}
