import ArgumentParser
import Ontology

/// The command or option of a command line that does not exist, where the parser may complain of something else.
enum Misspelling {
  /// What is wrong and what may be meant, a line for standard error; nil where every word is known.
  static func advice(for arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = NewsGraphCommand.self
    var rest = arguments[...]
    while let word = rest.first, !word.hasPrefix("-") {
      let inner = subcommands(of: command)
      guard !inner.isEmpty, word != "help" else { break }
      let names = inner.map { name(of: $0) }
      guard let place = names.firstIndex(of: word) else {
        let near = suggestion(word, among: names)
        let end = near.isEmpty ? ";" : ""
        return "there is no command \(word)\(near)\(end) `newsgraph --help` lists all"
      }
      command = inner[place]
      rest.removeFirst()
    }
    return unknownOption(in: rest, of: command)
  }

  private static func unknownOption(
    in arguments: ArraySlice<String>, of command: any ParsableCommand.Type
  ) -> String? {
    let known = options(of: command)
    for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let name = String(argument.prefix { $0 != "=" })
      guard !known.contains(name) else { continue }
      let title = Self.name(of: command)
      let asked = title == "newsgraph" ? "newsgraph --help" : "newsgraph help \(title)"
      let near = suggestion(name, among: known)
      return "there is no option \(name)\(near)\(near.isEmpty ? ";" : "") `\(asked)` lists all"
    }
    return nil
  }

  /// What a word that nothing has may mean, behind a semicolon; empty where nothing is near.
  static func suggestion(_ word: String, among names: [String]) -> String {
    let near = NearestNames.of(word, among: names, most: 2)
    return near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  private static func subcommands(
    of command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    let configuration = command.configuration
    return configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  /// The long options that a command's help names.
  private static func options(of command: any ParsableCommand.Type) -> [String] {
    NewsGraphCommand.helpMessage(for: command, includeHidden: true, columns: 200)
      .split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init)
      + ["--help", "--version", "--generate-completion-script", "--experimental-dump-help"]
  }
}
