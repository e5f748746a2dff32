/// A string of one document, by its number: comparing pairs of candidates compares numbers.
typealias DocumentString = Int

/// Gives the strings of a document numbers; equal strings have equal ones.
struct StringNumbers {
  private var numbers: [String: DocumentString] = [:]

  mutating func number(of string: String) -> DocumentString {
    if let known = numbers[string] { return known }
    let next = numbers.count
    numbers[string] = next
    return next
  }
}

/// A small set of strings of one document.
struct DocumentStrings {
  /// In ascending order, each once.
  private let numbers: [DocumentString]

  init(_ strings: [DocumentString]) {
    var sorted = strings.sorted()
    var kept = 0
    for number in sorted where kept == 0 || sorted[kept - 1] != number {
      sorted[kept] = number
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    numbers = sorted
  }

  var count: Int { numbers.count }
  var isEmpty: Bool { numbers.isEmpty }

  /// How many strings both hold.
  func sharedCount(with other: DocumentStrings) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < numbers.count, right < other.numbers.count {
      let (first, second) = (numbers[left], other.numbers[right])
      if first == second { shared += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return shared
  }
}
