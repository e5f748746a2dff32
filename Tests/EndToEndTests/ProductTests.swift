import Foundation
import Testing

@testable import newsgraph

/// What a stranger meets first: no arguments, help, version, wrong words, the manual page.
@Suite struct ProductTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private let program: Program

  init() throws {
    program = try Program()
  }

  private struct Help: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        let name: String
      }
      let abstract: String?
      let names: [Name]?
      let shouldDisplay: Bool
    }
    struct Command: Decodable {
      let abstract: String?
      let arguments: [Argument]?
      let commandName: String
      let discussion: String?
      let shouldDisplay: Bool
      let subcommands: [Command]?

      /// The command and those below it, as far as help shows them, without `help` itself.
      var all: [Command] {
        [self]
          + (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
          .flatMap(\.all)
      }
    }
    let command: Command
  }

  private func help() throws -> [Help.Command] {
    let dump = try program.run("--experimental-dump-help").output
    return try JSONDecoder().decode(Help.self, from: Data(dump.utf8)).command.all
  }

  @Test func `without arguments it shows how to begin`() throws {
    defer { program.remove() }
    let outcome = try program.run()
    #expect(outcome.status == 0)
    for step in ["newsgraph extract", "newsgraph build", "newsgraph path"] {
      #expect(outcome.output.contains(step))
    }
  }

  @Test func `the version names program, model and ontology`() throws {
    defer { program.remove() }
    let lines = try program.run("--version").output.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != " " } } == ["newsgraph", "model", "ontology"])
    #expect(lines.dropFirst().allSatisfy { $0.split(separator: " ").last?.count == 16 })
  }

  @Test func `a misspelt command is named with what may be meant`() throws {
    defer { program.remove() }
    let outcome = try program.run("bild", "articles/")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("no command bild; did you mean build?"))
  }

  @Test func `a misspelt option is named although something else is missing for it`() throws {
    defer { program.remove() }
    let outcome = try program.run("build", "articles/", "--grahml", "news.graphml")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("no option --grahml; did you mean --graphml?"))
  }

  @Test func `text where a file belongs is told its way`() throws {
    defer { program.remove() }
    let outcome = try program.run("extract", "Ada Lund sued Acme.")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard input"))
  }

  @Test func `every command shows examples`() throws {
    defer { program.remove() }
    for command in try help() {
      #expect(command.discussion?.contains("EXAMPLES") == true, "\(command.commandName)")
    }
  }

  @Test func `the manual page has every command and option as help words them`() throws {
    defer { program.remove() }
    let page = try String(
      contentsOf: Self.root.appending(path: "Docs/man/newsgraph.1"), encoding: .utf8)
    let words = Self.words(page)
    for command in try help() {
      let texts =
        [command.abstract]
        + (command.arguments ?? []).filter(\.shouldDisplay)
        .filter { !($0.names ?? []).contains { ["help", "version"].contains($0.name) } }
        .flatMap { [$0.abstract] + ($0.names ?? []).map { "-\($0.name)" } }
      for text in texts.compactMap(\.self) + [command.discussion ?? ""] {
        #expect(
          words.contains(Self.words(text)),
          "The manual page is stale (\(command.commandName)): run `make man`.")
      }
    }
  }

  /// A text without roff's signs, its words parted by one blank.
  private static func words(_ text: String) -> String {
    var text = text
    for sign in ["\\fB", "\\fI", "\\fR", "\\&"] { text = text.replacing(sign, with: "") }
    text = text.replacing("\\-", with: "-").replacing("\\e", with: "\\")
    let lines = text.split(separator: "\n").filter { ![".PP", ".nf", ".fi", ".br"].contains($0) }
    return lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  @Test func `a build with a store is quiet when told, and reads names with a hyphen`() throws {
    defer { program.remove() }
    try program.file("-a.txt", Array("Ada Lund sued Acme Ltd.\n".utf8))
    let outcome = try program.run("build", "--store", "news.ngdb", "--quiet", "--", "-a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are written`(shell: String) throws {
    defer { program.remove() }
    let outcome = try program.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("min-confidence"))
    for value in ["requested", "cytoscape", "gephi", "actors", "support"] {
      #expect(outcome.output.contains(value))
    }
  }

  @Test(arguments: [
    ["show", "Iran", "--store", "s", "--limit=-1"], ["review", "--store", "s", "--limit=-1"],
    ["search", "iran", "--store", "s", "--limit=-1"], ["stats", "--store", "s", "--top=-1"],
    ["diff", "--store", "s", "--since", "2025", "--limit=-1"],
    ["timeline", "Iran", "--store", "s", "--limit=-1"],
    ["ingest", "a", "--store", "s", "--max-failures=-1"],
  ])
  func `nothing can be counted below zero`(arguments: [String]) throws {
    defer { program.remove() }
    let outcome = try program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("must not be negative"))
  }

  @Test func `colours are for terminals where nobody said no`() throws {
    defer { program.remove() }
    #expect(TerminalColor.isWanted(isTerminal: true, environment: ["TERM": "xterm"]))
    #expect(!TerminalColor.isWanted(isTerminal: false, environment: ["TERM": "xterm"]))
    #expect(!TerminalColor.isWanted(isTerminal: true, environment: ["NO_COLOR": "1"]))
    #expect(TerminalColor.isWanted(isTerminal: true, environment: ["NO_COLOR": ""]))
    #expect(!TerminalColor.isWanted(isTerminal: true, environment: ["TERM": "dumb"]))
    let outcome = try program.run(
      "extract", "--format", "table", input: Array("Ada Lund sued Acme Ltd.\n".utf8))
    #expect(outcome.output.contains("sued") && !outcome.output.contains("\u{1B}"))
  }
}
