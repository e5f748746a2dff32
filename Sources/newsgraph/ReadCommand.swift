import ArgumentParser
import Articles
import Foundation
import NewsGraph

/// `newsgraph read`: pages, feeds, wire formats and archives in, articles out.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Prints the articles of pages, feeds, wire formats and archives as JSON Lines.",
    discussion: """
      Kinds are found from the content, never from the name: HTML, RSS, Atom, NITF, NewsML-G2, JSON, JSON \
      Lines, JSON Feed, Markdown with front matter, plain text, mail and mailboxes, WARC, zip, tar and gzip, \
      and any of these inside another. Folders are walked in the order of their names, archives are \
      streamed. What cannot be read is reported on standard error, one line each with its place and what to \
      do, and the run goes on; the exit code is then 3.

      EXAMPLES
        newsgraph read page.html
        newsgraph read feeds/ 'pages/**/*.html' crawl.warc.gz > articles.jsonl
        zcat pages.tar.gz | newsgraph read -

      EXIT CODES
        0 done; 2 error; 3 done, but an article could not be read (it is named); 64 wrong usage
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders or patterns; - or nothing is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: "How many threads work. The output is the same for any number.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
  }

  func run() async throws {
    let inputs = inputs.isEmpty ? ["-"] : inputs
    for input in inputs where !ArticleSourceReader.isPresent(input) {
      throw CommandFailure(PrintableText.of("\(NewsGraphError.noSuchInput(input))"))
    }
    var reading = ReadingRun(inputs: inputs, jobs: jobs)
    try await reading.run()
    guard reading.failures == 0 else { throw ExitCode(3) }
  }
}
