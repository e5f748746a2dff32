/// Names of people and agencies in bylines and author fields.
struct Bylines: Equatable, Sendable {
  /// Names of people, each once, in their order.
  private(set) var authors: [String] = []
  /// News agencies, each once, in their order.
  private(set) var agencies: [String] = []

  /// Reads author fields.
  ///
  /// - Parameters:
  ///   - fields: each one name or several.
  ///   - publisher: the site's own name, which is no author.
  init(_ fields: [String], publisher: String?) {
    for field in fields.prefix(50) { add(field, publisher: publisher) }
  }

  private mutating func add(_ field: String, publisher: String?) {
    let text = Self.withoutBy(Headlines.clean(field))
    guard text.utf8.count < 400, !text.contains("://") else { return }
    for group in Self.groups(text) {
      var followsFullName = false
      for piece in group.split(separator: ",") {
        let name = Self.name(String(piece).trimmed)
        let key = name.lowercased()
        if let agency = Self.agencies[key] {
          if !agencies.contains(agency) { agencies.append(agency) }
        } else if Self.isPerson(name), key != publisher?.lowercased() {
          let isFull = name.contains(" ")
          // "Jane Roe, Dresden", "Jane Roe, CFP": the one word is a place or a title.
          guard isFull || !followsFullName else { continue }
          followsFullName = isFull
          if !authors.contains(where: { $0.lowercased() == key }) { authors.append(name) }
        }
      }
    }
  }

  private static let introductions = [
    "by ", "by: ", "von ", "von: ", "written by ", "written by: ", "posted by ", "author: ",
    "authors: ", "words by ",
    "story by ", "reported by ", "text: ", "par ", "por ", "di ", "from ", "text von ", "quelle: ",
    "source: ", "ein kommentar von ",
  ]

  private static func withoutBy(_ text: String) -> String {
    let lower = text.lowercased()
    for introduction in introductions where lower.hasPrefix(introduction) {
      return String(text.dropFirst(introduction.count)).trimmed
    }
    return text
  }

  private static let joints = [" and ", " und ", " & ", " with ", " mit ", " et ", " + "]

  /// Cuts at semicolons, bars, slashes and words such as "and"; commas stay.
  private static func groups(_ text: String) -> [String] {
    var text = text
    for joint in joints { text = text.replacing(joint, with: ";") }
    return text.split { ";|/\n•·".contains($0) }.map { String($0).trimmed }
  }

  /// Without what follows a name: a mail address, a job in brackets, a place.
  private static func name(_ piece: String) -> String {
    var name = withoutBy(piece.trimmed)
    if let bracket = name.firstIndex(where: { "(<[".contains($0) }), bracket > name.startIndex {
      name = String(name[..<bracket]).trimmed
    }
    for mark in [" - ", " – ", " — "] {
      if let part = name.components(cutAt: mark).first { name = part.trimmed }
    }
    // "Jane Roe in Washington", and not "Sophie in 't Veld".
    let places = name.components(cutAt: " in ")
    if places.count == 2, places[0].contains(" "), places[1].first?.isUppercase == true {
      name = places[0].trimmed
    }
    return name.trimmingEdges { $0 == "." || $0 == ":" || $0 == "\"" || $0 == "*" || $0 == "," }
  }

  /// Words that only jobs, desks and sites have.
  private static let jobs: Set<String> = [
    "editor", "reporter", "correspondent", "staff", "writer", "journalist", "team", "desk",
    "newsroom", "columnist",
    "contributor", "producer", "photographer", "redaktion", "redakteur", "redakteurin", "chief",
    "bureau", "senior",
    "admin", "administrator", "editorial", "guest", "agencies", "agency", "wire", "wires",
    "services", "service",
    "news", "magazine", "online", "media", "inc", "llc", "ltd", "university", "blog", "support",
    "marketing",
    "director", "manager", "founder", "ceo", "phd", "md", "author", "authors", "anonymous", "null",
    "undefined",
    "min", "read", "updated", "published", "posted", "about", "contributors", "content", "name",
  ]

  private static func isPerson(_ name: String) -> Bool {
    let lower = name.lowercased()
    guard (2...60).contains(name.count), !introductions.contains(lower + " "), !lower.contains("@"),
      !lower.contains("://"),
      !lower.contains("www."), !isHost(lower),
      name.contains(where: \.isLetter), !name.contains(where: \.isNumber)
    else { return false }
    let words = lower.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" && $0 != "." }
      .map(String.init)
    guard (1...6).contains(words.count) else { return false }
    return !words.contains { jobs.contains($0) }
  }

  /// Whether it ends as names of hosts do: `.com`, `.de`.
  private static func isHost(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    let end = name[name.index(after: dot)...]
    return (2...4).contains(end.count) && end.allSatisfy(\.isLetter)
      && name[name.index(before: dot)] != " " && !["jr", "sr", "phd", "md"].contains(end)
  }

  /// The agencies by the names that bylines give them.
  private static let agencies: [String: String] = {
    let rows = [
      ("AP", ["ap", "associated press", "the associated press"]),
      ("Reuters", ["reuters", "thomson reuters"]),
      ("AFP", ["afp", "agence france-presse", "agence france presse"]),
      ("dpa", ["dpa", "deutsche presse-agentur"]),
      ("Bloomberg", ["bloomberg", "bloomberg news"]),
      ("PA Media", ["pa", "pa media", "press association"]),
      ("UPI", ["upi", "united press international"]),
      ("ANI", ["ani"]), ("PTI", ["pti", "press trust of india"]), ("IANS", ["ians"]),
      ("Xinhua", ["xinhua", "xinhua news agency"]), ("TASS", ["tass"]), ("Interfax", ["interfax"]),
      ("Kyodo", ["kyodo", "kyodo news"]), ("EFE", ["efe"]), ("ANSA", ["ansa"]), ("AAP", ["aap"]),
      ("KNA", ["kna"]), ("epd", ["epd"]), ("SID", ["sid"]),
      ("Anadolu", ["anadolu agency", "anadolu"]),
      ("The Canadian Press", ["the canadian press", "canadian press"]), ("dpa-AFX", ["dpa-afx"]),
      ("Yonhap", ["yonhap", "yonhap news agency"]),
      ("Dow Jones", ["dow jones", "dow jones newswires"]),
    ]
    var table: [String: String] = [:]
    for (agency, names) in rows {
      for name in names { table[name] = agency }
    }
    return table
  }()

  /// The agency that a name means; nil for all other names.
  static func agency(_ name: String) -> String? { agencies[name.lowercased()] }
}

extension String {
  /// Without the characters at both ends that pass a test.
  func trimmingEdges(_ test: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, test(first) || first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, test(last) || last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
