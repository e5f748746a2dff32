/// The same sequence of numbers for the same seed, in every run and on every machine (Steele, Lea and Flood: SplitMix).
public struct FixedRandomNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The sequence of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 below a limit.
  public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// A number from 0 below 1.
  public mutating func fraction() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }

  /// Puts numbers into another order.
  ///
  /// The standard library's `shuffle(using:)` may change with its version, and the order with it.
  mutating func shuffle(_ numbers: inout [Int]) {
    guard numbers.count > 1 else { return }
    for place in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(place, below(place + 1))
    }
  }
}
