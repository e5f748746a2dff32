import Foundation

/// Colours for people at a terminal.
///
/// Nothing is coloured where standard output is a file or a pipe, where `NO_COLOR` is set to anything
/// (no-color.org), or where `TERM` is `dumb`.
enum TerminalColor: String {
  /// Relations and headings.
  case bold = "1"
  /// Sentences, and what stands beside the matter.
  case faint = "2"
  /// What is denied.
  case red = "31"
  /// What is not told as a fact.
  case yellow = "33"

  private static let isOn = isWanted(
    isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment)

  /// Whether colours are to be written.
  static func isWanted(isTerminal: Bool, environment: [String: String]) -> Bool {
    isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// The text in this colour, or as it is.
  func callAsFunction(_ text: String) -> String {
    Self.isOn && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
