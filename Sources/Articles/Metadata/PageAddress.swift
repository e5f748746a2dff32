/// Addresses of pages.
enum PageAddress {
  /// Without the parameters that only count visitors, and without the fragment.
  static func cleaned(_ address: String) -> String {
    let withoutFragment = address.prefix { $0 != "#" }
    guard let mark = withoutFragment.firstIndex(of: "?") else { return String(withoutFragment) }
    let kept = withoutFragment[withoutFragment.index(after: mark)...]
      .split(separator: "&").filter { !isTracking($0) }
    let path = String(withoutFragment[..<mark])
    return kept.isEmpty ? path : path + "?" + kept.joined(separator: "&")
  }

  private static let tracking: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "cid",
    "ocid", "ito",
    "smid", "smtyp", "ref", "ref_src", "referrer", "src", "source", "sref", "xtor", "wt_mc", "_ga",
    "ncid", "sr_share",
    "partner", "emc", "campaign_id", "at_medium", "at_campaign", "amp", "outputtype",
    "__twitter_impression",
  ]

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || tracking.contains(name)
  }

  /// Whether two addresses name one page: scheme, `www.`, a final slash and parameters aside.
  static func areSame(_ left: String, _ right: String) -> Bool { core(left) == core(right) }

  private static func core(_ address: String) -> Substring {
    var core = address.lowercased()[...]
    if let scheme = core.firstRange(of: "://") { core = core[scheme.upperBound...] }
    if core.hasPrefix("www.") { core = core.dropFirst(4) }
    core = core.prefix { $0 != "?" && $0 != "#" }
    while core.last == "/" { core = core.dropLast() }
    return core
  }

  /// The name of the host, without `www.`.
  static func host(_ address: String) -> String? {
    let core = core(address)
    guard address.contains("://"), let host = core.split(separator: "/").first else { return nil }
    return String(host.prefix { $0 != ":" })
  }

  /// The day in a path such as `/2025/03/01/`, `/2025-03-01-title` or `/20250301/`.
  static func date(_ address: String) -> PublicationDate? {
    let path = core(address).drop { $0 != "/" }
    var numbers: [Substring] = []
    for part in path.split(whereSeparator: { !$0.isNumber }) {
      numbers.append(part)
    }
    for (index, number) in numbers.enumerated() {
      if number.count == 8, number.hasPrefix("20"), let value = Int(number),
        let date = PublicationDate(
          year: value / 10_000, month: value / 100 % 100, day: value % 100, source: .address)
      {
        return date
      }
      guard number.count == 4, number.hasPrefix("20") || number.hasPrefix("19"),
        index + 2 < numbers.count, let year = Int(number), let month = Int(numbers[index + 1]),
        let day = Int(numbers[index + 2]), numbers[index + 2].count <= 2
      else { continue }
      if let date = PublicationDate(year: year, month: month, day: day, source: .address) {
        return date
      }
    }
    return nil
  }
}
