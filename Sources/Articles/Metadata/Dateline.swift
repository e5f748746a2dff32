/// The dateline that opens a report: "WASHINGTON (AP) — ", "LONDON, March 1 (Reuters) - ".
struct Dateline: Equatable, Sendable {
  /// The place as written.
  let place: String
  /// The agency in brackets.
  let agency: String?

  private static let dashes = [" — ", " – ", " -- ", " - ", "— "]
  /// How far into a paragraph the dash of a dateline may stand.
  private static let longest = 80

  /// Reads the beginning of the first paragraph; nil where there is no dateline.
  init?(_ paragraph: String) {
    let start = paragraph.prefix(Self.longest)
    let heads = Self.dashes.compactMap { dash in
      start.firstRange(of: dash).map { String(start[..<$0.lowerBound]) }
    }
    guard var head = heads.min(by: { $0.count < $1.count })?.trimmed, !head.isEmpty else {
      return nil
    }
    var agency: String?
    if let open = head.firstIndex(of: "("), head.hasSuffix(")") {
      let name = String(head[head.index(after: open)...].dropLast())
      agency = Bylines.agency(name) ?? name
      head = String(head[..<open]).trimmed
    }
    let place = head.prefix { $0 != "," && $0 != "/" && $0 != ";" }.trimmed
    let words = place.split(separator: " ")
    guard (1...5).contains(words.count), place.count >= 3 else { return nil }
    let isUpper = place.contains(where: \.isLetter) && place == place.uppercased()
    let isName = words.allSatisfy { $0.first?.isUppercase ?? false }
    guard isUpper || (agency != nil && isName) else { return nil }
    guard head.count <= place.count + 40 else { return nil }
    self.place = place
    self.agency = agency
  }
}
