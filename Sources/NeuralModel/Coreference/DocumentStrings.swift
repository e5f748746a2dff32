import Text

/// A string of one document, by its number: comparing pairs of candidates compares numbers.
typealias DocumentString = Int

/// A small set of strings of one document.
typealias DocumentStrings = SortedNumbers<DocumentString>

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
