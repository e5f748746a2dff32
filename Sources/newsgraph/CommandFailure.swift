/// Why a command cannot go on: one line for standard error.
struct CommandFailure: Error {
  /// The line, without the program's name.
  let message: String
  /// 2 for an error; 64 where the command line names a choice that there is not.
  let exitCode: Int32

  init(_ message: String, exitCode: Int32 = 2) {
    self.message = message
    self.exitCode = exitCode
  }

  /// Prints the line.
  func report() {
    StandardError.report(message)
  }
}
