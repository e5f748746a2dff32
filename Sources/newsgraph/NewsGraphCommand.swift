import ArgumentParser

@main
struct NewsGraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph",
    abstract: "Builds knowledge graphs from English news, offline.",
    discussion: """
      EXIT CODES
        0    done
        2    an error; one line on standard error says which
        64   the command line was not understood
      """,
    version: "0.1.0",
    subcommands: [AnnotateCommand.self])
}
