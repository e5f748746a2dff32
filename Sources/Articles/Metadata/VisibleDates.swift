/// Dates in the words of a page: "Published on March 5, 2026", "28.04.2023, 14:07 Uhr".
enum VisibleDates {
  /// The date in a short text near the headline, for pages whose markup names none.
  static func find(_ page: Page) -> PublicationDate? {
    let headline = page.tags.firstIndex(of: .h1) ?? 0
    var best: (date: PublicationDate, rank: Int)?
    for node in max(0, headline - 200)..<min(page.nodeCount, headline == 0 ? 2000 : headline + 600)
    where page.tags[node] == .text && (6...120).contains(page.lengths[node]) {
      let text = page.document.string(page.document.nodes[node].range)
      guard let date = date(in: text) else { continue }
      let lower = text.lowercased()
      let distance = node < headline ? 2 * (headline - node) : node - headline
      var rank = distance + Int(page.lengths[node]) * 2
      let isAnnounced = published.contains(where: { lower.contains($0) })
      if isAnnounced { rank -= 200 }
      // In a caption or a sentence a date says when something happened, not when it was published.
      if !isAnnounced, page.lengths[node] > longestDate { rank += 400 }
      if changed.contains(where: { lower.contains($0) }) { rank += 100 }
      if best.map({ rank < $0.rank }) ?? true { best = (date, rank) }
    }
    return best?.date
  }

  /// What stands inside a date in words: "7 de enero de 2025", "the 3rd of May".
  private static let prepositions: Set = ["de", "del", "of"]

  /// Characters of a line that holds a date, a time and little else.
  private static let longestDate = 40

  /// "at 9:47 PM EDT", "um 18:05 Uhr".
  private static let mostTimeWords = 4

  private static let published = [
    "publish", "posted", "erschienen", "veröffentlicht", "written on",
  ]
  private static let changed = ["updated", "modified", "reviewed", "aktualisiert"]

  /// The first date that a text names.
  static func date(in text: String) -> PublicationDate? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "|" || $0 == "·" || $0 == "•" }
      .map(String.init).filter { !prepositions.contains($0.lowercased()) }
    for (index, word) in words.enumerated() {
      if let date = numeric(word) { return date.at(time(in: words[(index + 1)...])) }
      guard MonthNames.isMonth(word) else { continue }
      let before = index > 0 ? words[index - 1] : nil
      let after = words[(index + 1)...]
      let alone: [String] = [word] + Array(after.prefix(2))
      let behindDay: [String] = (before.map { [$0] } ?? []) + [word] + Array(after.prefix(1))
      for (phrase, rest) in [(alone, after.dropFirst(2)), (behindDay, after.dropFirst())] {
        let text = phrase.joined(separator: " ")
        if let date = PublicationDate(parsing: text, source: .text), date.year >= 1990 {
          return withTime(date, text, rest)
        }
      }
    }
    return nil
  }

  /// A day with the time and the zone that some words behind it tell: `at 9:47 p.m. EDT`.
  private static func withTime(
    _ day: PublicationDate, _ text: String, _ rest: ArraySlice<String>
  ) -> PublicationDate {
    for count in stride(from: min(rest.count, mostTimeWords), to: 0, by: -1) {
      let longer = text + " " + rest.prefix(count).joined(separator: " ")
      if let date = PublicationDate(parsing: longer, source: .text), date.secondOfDay != nil,
        date.dayNumber == day.dayNumber
      {
        return date
      }
    }
    return day
  }

  /// `2026-03-05` and `05.03.2026`; `03/05/2026` only where no other reading is left.
  private static func numeric(_ word: String) -> PublicationDate? {
    let parts = word.split(whereSeparator: { "-./".contains($0) })
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      return PublicationDate(year: numbers[0], month: numbers[1], day: numbers[2], source: .text)
    }
    if parts[2].count == 2, word.filter({ $0 == "." }).count == 2, parts[0].count == 2 {
      return PublicationDate(
        year: 2000 + numbers[2], month: numbers[1], day: numbers[0], source: .text)
    }
    guard parts[2].count == 4, numbers[2] >= 1990 else { return nil }
    if word.contains(".") || numbers[0] > 12 {
      return PublicationDate(year: numbers[2], month: numbers[1], day: numbers[0], source: .text)
    }
    guard numbers[1] > 12 || numbers[0] == numbers[1] else { return nil }
    return PublicationDate(year: numbers[2], month: numbers[0], day: numbers[1], source: .text)
  }

  /// Seconds since midnight of the first `14:07` in some words.
  private static func time(in words: ArraySlice<String>) -> Int? {
    for word in words.prefix(4) {
      let parts = word.split(separator: ":").map { Int($0) }
      guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
        (0..<60).contains(minute)
      else { continue }
      return hour * 3600 + minute * 60
    }
    return nil
  }
}

extension PublicationDate {
  /// The same day with a time of day, where one is given.
  func at(_ secondOfDay: Int?) -> PublicationDate {
    PublicationDate(
      year: year, month: month, day: day, secondOfDay: secondOfDay, offset: nil, source: source)
      ?? self
  }
}
