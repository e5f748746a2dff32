/// Tells whether two names can be those of one and the same.
enum NameVariants {
  private static let small: Set<String> = ["of", "the", "and", "for", "in", "on", "de", "la"]

  /// Whether a name is made of the first letters of another.
  static func isAcronym(_ short: [String], of long: [String]) -> Bool {
    guard short.count == 1, let letters = short.first, letters.count > 1, long.count > 1 else {
      return false
    }
    let all = String(long.compactMap(\.first))
    let main = String(long.filter { !small.contains($0) }.compactMap(\.first))
    return letters == all || letters == main
  }

  /// Whether two names of people fit: one is the other's surname, or they share it and the given names agree.
  static func arePersonVariants(_ first: [String], _ second: [String]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard let shortLast = short.last, let longLast = long.last else { return false }
    if short.count == 1 { return shortLast == longLast || shortLast == long.first }
    guard shortLast == longLast else { return false }
    if short.dropLast().allSatisfy(long.contains) { return true }
    guard let given = short.first, let other = long.first else { return false }
    return (given.count == 1 || other.count == 1) && given.first == other.first
  }

  /// Whether a body's name is a shorter form of another: its first or last words.
  static func areBodyVariants(_ first: [String], _ second: [String]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard !short.isEmpty, short.count < long.count else { return false }
    if isAcronym(short, of: long) { return true }
    let isBeginning = long.starts(with: short)
    let isEnd = long.reversed().starts(with: short.reversed())
    return isBeginning || short.count > 1 && isEnd
  }
}
