import Foundation

/// How far a run is, drawn on standard error when that is a terminal, and silent elsewhere.
struct ProgressBar {
  private let total: Int?
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let began: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant

  /// A bar over `total` bytes; nil where the size of the input is not known.
  init(total: Int?) {
    self.total = total
    isShown = isatty(STDERR_FILENO) == 1
    began = clock.now
    lastDrawn = began
  }

  /// Draws at most ten times a second.
  mutating func update(bytes: Int, words: Int) {
    guard isShown, clock.now - lastDrawn > .milliseconds(100) else { return }
    lastDrawn = clock.now
    let seconds = max((clock.now - began) / .seconds(1), 0.001)
    let rate = Int(Double(words) / seconds)
    var line = "\(words) words, \(rate) words/s"
    if let total, total > 0 {
      let share = min(1, Double(bytes) / Double(total))
      let filled = Int(share * 30)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      let left = share > 0 ? Int(seconds / share - seconds) : 0
      line = "\(bar) \(Int(share * 100)) %, \(line), \(left) s left"
    }
    draw(line)
  }

  /// Wipes the bar away.
  func finish() {
    guard isShown else { return }
    draw("")
  }

  private func draw(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(line)".utf8))
  }
}
