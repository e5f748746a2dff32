import Foundation
import Testing

/// The samples of Docs/Nightly, as systemd and cron would read them.
@Suite struct NightlySampleTests {
  private static func text(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The settings of a unit file by section; a setting may come several times.
  private static func unit(_ name: String) throws -> [String: [(key: String, value: String)]] {
    var sections: [String: [(key: String, value: String)]] = [:]
    var section = ""
    for line in try text(name).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else {
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2 && !parts[0].isEmpty, "\(line)")
        sections[section, default: []].append((String(parts[0]), String(parts[1])))
      }
    }
    return sections
  }

  @Test func `the service runs once and takes quarantine and a held lock for success`() throws {
    let unit = try Self.unit("Nightly/newsgraph-ingest.service")
    #expect(Set(unit.keys) == ["Unit", "Service", "Install"])
    let service = unit["Service"] ?? []
    func values(_ key: String) -> [String] { service.filter { $0.key == key }.map(\.value) }
    #expect(values("Type") == ["oneshot"])
    #expect(values("SuccessExitStatus") == ["3 75 143"])
    #expect(values("PrivateNetwork") == ["yes"])
    let commands = values("ExecStart")
    #expect(commands.count == 2)
    #expect(
      commands[0].contains(" --metrics newsgraph.prom "),
      "a dynamic user writes only to the folder of its state")
    for command in commands { try expectOptions(of: command) }
  }

  @Test func `the timer names a calendar time and catches up`() throws {
    let timer = try Self.unit("Nightly/newsgraph-ingest.timer")["Timer"] ?? []
    let calendar = try #require(timer.first { $0.key == "OnCalendar" }?.value)
    let parts = calendar.split(separator: " ")
    #expect(parts.count == 2)
    #expect(parts[1].split(separator: ":").compactMap { Int($0) }.count == 3)
    #expect(timer.contains { $0.key == "Persistent" && $0.value == "true" })
  }

  @Test func `each line of the crontab has five times, a user and a command`() throws {
    let lines = try Self.text("Nightly/newsgraph.cron").split(separator: "\n").filter { line in
      !line.hasPrefix("#") && line.first?.isLetter == false
    }
    #expect(lines.count == 3)
    for line in lines {
      let fields = line.split(separator: " ", maxSplits: 6)
      try #require(fields.count == 7)
      let limits = [0...59, 0...23, 1...31, 1...12, 0...7]
      for (field, limit) in zip(fields, limits) where field != "*" {
        #expect(Int(field).map(limit.contains) == true, "\(line)")
      }
      #expect(fields[5] == "newsgraph")
      #expect(fields[6].hasPrefix("/usr/local/bin/newsgraph "))
      let unescaped = zip(fields[6], fields[6].dropFirst()).contains { $0 != "\\" && $1 == "%" }
      #expect(!unescaped, "cron ends a command at a percent sign")
      try expectOptions(of: String(fields[6]))
    }
  }

  @Test func `the guide names only files that are there`() throws {
    let guide = try Self.text("Nightly.md")
    for name in ["newsgraph-ingest.service", "newsgraph-ingest.timer", "newsgraph.cron"] {
      #expect(guide.contains("(Nightly/\(name))"))
      _ = try Self.text("Nightly/\(name)")
    }
  }

  /// Every option of a sample command is one that the guide's commands have.
  private func expectOptions(of command: String) throws {
    let known: Set = [
      "--store", "--snapshot", "--report", "--metrics", "--log-format", "--quiet", "--before",
    ]
    let options = command.split(separator: " ").filter { $0.hasPrefix("--") }.map(String.init)
    #expect(options.contains("--store"))
    #expect(Set(options).isSubset(of: known), "\(options)")
  }
}
