/// Scratch memory of one worker.
///
/// It grows to the largest batch that it has seen, and is then used again.
public struct Workspace: Sendable {
  var bytes: [UInt8] = []
  var rowScales: [Float] = []
  var sums: [Int32] = []
  var attention: [Float] = []

  /// An empty workspace.
  public init() {}

  mutating func reserveInput(rows: Int, columns: Int) {
    bytes.grow(to: rows * columns, filler: 0)
    rowScales.grow(to: rows, filler: 0)
  }

  mutating func reserveSums(_ count: Int) {
    sums.grow(to: count, filler: 0)
  }

  mutating func reserveAttention(_ count: Int) {
    attention.grow(to: count, filler: 0)
  }
}

extension Array {
  /// Makes the array at least `count` long; never shortens it.
  ///
  /// An array that is too short is made anew of `filler`: what it held is lost.
  public mutating func grow(to count: Int, filler: Element) {
    if self.count < count {
      self = Array(repeating: filler, count: count)
    }
  }
}
