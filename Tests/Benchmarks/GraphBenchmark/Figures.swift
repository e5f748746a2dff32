import Foundation

/// What was measured, by name.
struct Figures {
  private var values: [String: Double] = [:]

  mutating func add(_ name: String, _ value: Double) { values[name] = value }

  /// Notes the seconds that something takes.
  mutating func measure<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
    var value: Value?
    add(name, try seconds { value = try body() })
    guard let value else { fatalError("nothing was measured") }
    return value
  }

  /// Prints a JSON object.
  func print() {
    let members = values.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    Swift.print("{" + members.joined(separator: ", ") + "}")
  }
}

/// Seconds of processor time that something takes, so that a busy machine changes little.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let began = clock()
  try body()
  return Double(clock() - began) / Double(CLOCKS_PER_SEC)
}

/// The most memory that the program has held so far, as Linux counts it.
func peakMegabytes() -> Double {
  let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split(separator: " ").dropFirst().first).flatMap { Double($0) }.map { $0 / 1024 }
    ?? 0
}
