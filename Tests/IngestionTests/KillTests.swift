import Foundation
import IngestionTestSupport
import Store
import Testing

/// A run that is killed at any instant and begun again ends as one that nobody disturbed.
///
/// NEWSGRAPH_KILLS sets how often a process is killed.
@Suite(.serialized) struct KillTests {
  private static let kills =
    ProcessInfo.processInfo.environment["NEWSGRAPH_KILLS"].flatMap { Int($0) } ?? 50
  private static let records = 300

  @Test func `a killed run is simply run again`() throws {
    let undisturbed = try WriterProcess()
    defer { undisturbed.remove() }
    let clock = ContinuousClock()
    let began = clock.now
    #expect(try undisturbed.run(records: Self.records) == 3)
    let seconds = (clock.now - began) / .seconds(1)
    let expected = try dump(undisturbed)
    var random = SystemRandomNumberGenerator()
    var killed = 0
    var trials = 0
    while killed < Self.kills, trials < 4 * Self.kills {
      trials += 1
      let writer = try WriterProcess()
      defer { writer.remove() }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let process = try writer.start(records: Self.records, jobs: 1 + trials % 3)
        Thread.sleep(forTimeInterval: Double.random(in: 0...seconds, using: &random))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        if process.terminationReason == .uncaughtSignal { killed += 1 }
      }
      #expect([0, 3].contains(try writer.run(records: Self.records)))
      #expect(try dump(writer) == expected, "after \(killed) kills")
    }
    #expect(killed >= Self.kills, "of \(trials) trials")
  }

  private func dump(_ writer: WriterProcess) throws -> String {
    let store = try GraphStore(path: writer.store, access: .reading)
    #expect(try store.verify().findings == [])
    return try StoreDump.text(store)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130)] as [(Int32, Int32)])
  func `a signal lets the batch end, and the next run goes on`(
    number: Int32, status: Int32
  ) throws {
    let undisturbed = try WriterProcess()
    defer { undisturbed.remove() }
    _ = try undisturbed.run(records: 100)
    let writer = try WriterProcess()
    defer { writer.remove() }
    let process = try writer.start(records: 100, jobs: 2, delay: 50)
    try writer.waitForBeginning()
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == status)
    let store = try GraphStore(path: writer.store, access: .reading)
    #expect(try store.runs().last?.outcome == .stopped)
    _ = try writer.run(records: 100)
    #expect(try dump(writer) == dump(undisturbed))
  }

  @Test func `of two writers one works and the other says who does`() throws {
    let writer = try WriterProcess()
    defer { writer.remove() }
    let first = try writer.start(records: 60, jobs: 1, delay: 50)
    try writer.waitForBeginning()
    let other = try WriterProcess()
    defer { other.remove() }
    let second = try other.start(records: 60, store: writer.store)
    second.waitUntilExit()
    #expect(second.terminationStatus == 75)
    let message = try other.text("errors")
    #expect(message.contains("process \(first.processIdentifier) on test has been writing"))
    first.waitUntilExit()
    #expect([0, 3].contains(first.terminationStatus))
    let undisturbed = try WriterProcess()
    defer { undisturbed.remove() }
    _ = try undisturbed.run(records: 60)
    #expect(try dump(writer) == dump(undisturbed))
  }

  @Test(.enabled(if: getuid() == 0)) func `a full disk loses nothing that was there`() throws {
    let writer = try WriterProcess()
    defer { writer.remove() }
    let disk = writer.folder.appending(path: "disk")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    let mount = Process()
    mount.executableURL = URL(fileURLWithPath: "/bin/mount")
    mount.arguments = ["-t", "tmpfs", "-o", "size=1500k", "none", disk.path]
    mount.standardError = FileHandle.nullDevice
    try mount.run()
    mount.waitUntilExit()
    // A container may forbid it.
    guard mount.terminationStatus == 0 else { return }
    defer {
      let unmount = try? Process.run(URL(fileURLWithPath: "/bin/umount"), arguments: [disk.path])
      unmount?.waitUntilExit()
    }
    let path = disk.appending(path: "news.ngdb").path
    let process = try writer.start(records: 3000, store: path)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try writer.text("errors").contains("the disk is full"))
    let copy = writer.folder.appending(path: "copy.ngdb").path
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
    }
    let store = try GraphStore(path: copy, access: .writing)
    #expect(try store.verify().findings == [])
    #expect(try store.statistics().articles["current"] ?? 0 > 0)
    try store.close()
    let again = try writer.start(records: 3000, store: copy)
    again.waitUntilExit()
    #expect([0, 3].contains(again.terminationStatus))
  }
}
