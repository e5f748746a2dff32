import ArgumentParser
import Foundation
import NewsGraph

@main
struct NewsGraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph",
    abstract: "Builds knowledge graphs from English news, offline.",
    discussion: """
      EXAMPLES
        newsgraph build articles/ --graphml graph.graphml --json-ld graph.jsonld
        newsgraph path "Pete Hegseth" "Chuck Schumer" --articles articles/
        newsgraph ingest feeds/ --store news.ngdb
        newsgraph --version

      EXIT CODES
        0    done
        1    the answer is no: no path, no such relation
        2    an error; one line on standard error says which
        3    done, but some articles could not be read; or a name may mean several
        64   the command line was not understood, or names a choice that there is not
        75   another writer holds the store
        130  stopped by SIGINT, 143 by SIGTERM; what was read is kept
      """,
    version: NewsGraphRelease.version,
    subcommands: [
      BuildCommand.self, PathCommand.self, ReadCommand.self, AnnotateCommand.self,
      ExtractCommand.self, OntologyCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "Store",
        subcommands: [
          IngestCommand.self, ExportCommand.self, ShowCommand.self, SearchCommand.self,
          StatsCommand.self, TimelineCommand.self, DiffCommand.self, VerifyCommand.self,
          BackupCommand.self, ForgetCommand.self, QuarantineCommand.self,
        ]),
      CommandGroup(
        name: "Decisions",
        subcommands: [
          MergeCommand.self, SplitCommand.self, RejectCommand.self, UndoCommand.self,
          WhyCommand.self, ReviewCommand.self,
        ]),
    ])

  func run() {
    print(FirstSteps.text)
  }

  static func main() async {
    if VersionText.isAskedFor(by: CommandLine.arguments.dropFirst()) {
      print(VersionText.text)
      return
    }
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      failure.report()
      Foundation.exit(failure.exitCode)
    } catch {
      if exitCode(for: error) == .validationFailure,
        let advice = Misspelling.advice(for: Array(CommandLine.arguments.dropFirst()))
      {
        StandardError.report(advice)
        Foundation.exit(ExitCode.validationFailure.rawValue)
      }
      exit(withError: error)
    }
  }
}
