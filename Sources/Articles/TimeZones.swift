/// Time zones as dates write them.
enum TimeZones {
  /// Minutes east of Greenwich for `Z`, `+0530`, `-05:00`, `+2`, `GMT+1`, `EST`; nil for what is no zone.
  ///
  /// Names that several countries use are read as newsrooms in English mean them; `ET` and its like do not
  /// say whether summer time holds and are no zone.
  static func offset(_ text: String) -> Int? {
    let name = text.uppercased()
    if let named = names[name] { return named }
    for prefix in ["GMT", "UTC"] where name.hasPrefix(prefix) {
      return numeric(name.dropFirst(prefix.count))
    }
    return numeric(name[...])
  }

  private static func numeric(_ text: Substring) -> Int? {
    var text = text
    let sign: Int
    switch text.popFirst() {
    case "+": sign = 1
    case "-", "\u{2212}": sign = -1
    default: return nil
    }
    let digits = text.filter { $0 != ":" }
    guard (1...4).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits)
    else { return nil }
    let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
    guard hours <= 18, minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  // swift-format-ignore
  private static let names: [String: Int] = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MET": 60, "CEST": 120,
    "MEST": 120, "EET": 120, "SAST": 120, "EEST": 180, "MSK": 180, "IST": 330, "PKT": 300, "HKT": 480, "SGT": 480,
    "JST": 540, "KST": 540, "AWST": 480, "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "NST": -210, "NDT": -150, "AST": -240, "ADT": -180, "EST": -300, "EDT": -240, "CST": -360,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
  ]
}
