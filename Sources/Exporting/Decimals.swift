/// Fractions as decimal digits, without exponent and without the last bits that no reader needs.
enum Decimals {
  /// A number between 0 and 1 with at most four decimals and at least one: "0.91", "1.0".
  static func probability(_ value: Double) -> String {
    let units = Int((max(0, min(1, value)) * 10_000).rounded())
    return digits(units / 10_000) + "." + fraction(units % 10_000)
  }

  private static func digits(_ number: Int) -> String { number == 0 ? "0" : "1" }

  private static func fraction(_ units: Int) -> String {
    var (rest, places) = (units, 4)
    while places > 1, rest.isMultiple(of: 10) { (rest, places) = (rest / 10, places - 1) }
    let text = String(rest)
    return String(repeating: "0", count: places - text.utf8.count) + text
  }

  /// A number of any size with at most six significant decimals, as XML Schema's double and JSON read it.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0.0" }
    guard abs(value) < 1e15 else { return "\(value)" }
    guard value != 0, abs(value) < 1e-4 else { return "\((value * 1e6).rounded() / 1e6)" }
    return "\(value)"
  }
}
