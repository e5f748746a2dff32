/// Lines wrapped to a width, with indents.
struct IndentedText {
  private(set) var lines = ""
  private let width: Int

  init(width: Int) {
    self.width = width
  }

  /// Adds a paragraph, whose further lines stand `hanging` columns further in.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines += line + "\n"
        line = String(repeating: " ", count: indent + hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines += line + "\n"
  }

  /// Adds a line as it is.
  mutating func addUnwrapped(_ text: String, indent: Int) {
    lines += String(repeating: " ", count: indent) + text + "\n"
  }
}
