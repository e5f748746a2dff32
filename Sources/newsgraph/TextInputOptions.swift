import ArgumentParser
import Foundation

/// The inputs of a command that reads text, and how many threads work on them.
struct TextInputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Text files; - or nothing is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: "How many threads work. The output is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
  }

  /// The files, each checked to be there.
  func files() throws -> [InputFile] {
    try (inputs.isEmpty ? ["-"] : inputs).map { try InputFile(path: $0) }
  }

  /// The bytes of all files; nil where one of them is standard input.
  static func size(of files: [InputFile]) -> Int? {
    let sizes = files.compactMap(\.size)
    return sizes.count == files.count ? sizes.reduce(0, +) : nil
  }
}
