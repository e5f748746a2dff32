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

  /// A number of any size with six significant digits and at least one decimal, without exponent: "0.0000123457".
  ///
  /// What follows the sixth digit may differ between processors.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) >= 1e-12 else { return "0.0" }
    guard abs(value) < 1e9 else { return "\(value.rounded())" }
    var places = 1
    var units = 10.0
    while places < 17, abs(value) * units < 1e5 { (places, units) = (places + 1, units * 10) }
    let digits = String(Int((abs(value) * units).rounded()))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.utf8.count > 1, fraction.last == "0" { fraction.removeLast() }
    return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + fraction
  }
}
