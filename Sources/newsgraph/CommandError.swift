import ArgumentParser
import Foundation

/// Exit codes, as `newsgraph --help` explains them.
enum ExitStatus {
  /// Something went wrong; a line on standard error says what.
  static let error = ExitCode(2)
}

/// Ends the command with one clear line on standard error and exit code 2.
func failure(_ message: String) -> ExitCode {
  FileHandle.standardError.write(Data("newsgraph: \(message)\n".utf8))
  return ExitStatus.error
}
