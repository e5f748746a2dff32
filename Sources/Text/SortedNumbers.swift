/// A small set of numbers, in ascending order: what two have in common is found without hashing.
public struct SortedNumbers<Number: Comparable & Sendable>: Sendable, Equatable {
  @usableFromInline var sorted: [Number]

  /// In ascending order, each once.
  @inlinable public var numbers: [Number] { sorted }

  /// The set of some numbers, each once.
  @inlinable public init(_ numbers: some Sequence<Number>) {
    var sorted = numbers.sorted()
    var kept = 0
    for number in sorted where kept == 0 || sorted[kept - 1] != number {
      sorted[kept] = number
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    self.sorted = sorted
  }

  /// How many there are.
  @inlinable public var count: Int { numbers.count }
  /// Whether there is none.
  @inlinable public var isEmpty: Bool { numbers.isEmpty }

  /// How many numbers both hold.
  @inlinable public func sharedCount(with other: SortedNumbers) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < numbers.count, right < other.numbers.count {
      let (first, second) = (numbers[left], other.numbers[right])
      if first == second { shared += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return shared
  }

  /// Whether no number is in both.
  @inlinable public func isDisjoint(with other: SortedNumbers) -> Bool {
    sharedCount(with: other) == 0
  }

  /// Adds the numbers of another set.
  @inlinable public mutating func formUnion(_ other: SortedNumbers) {
    self = SortedNumbers(numbers + other.numbers)
  }

  /// Takes a number out, if it is there.
  @inlinable public mutating func remove(_ number: Number) { sorted.removeAll { $0 == number } }
}

extension SortedNumbers where Number == UInt64 {
  /// The numbers of words, FNV-1a over their UTF-8: among 2^64 numbers the words of a text do not meet.
  @inlinable public init(of words: some Sequence<String>) { self.init(words.map(Self.number(of:))) }

  /// The number of a word.
  @inlinable public static func number(of word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
