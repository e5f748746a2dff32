/// Months as pages in the languages of many newsrooms write them: English, German, French, Spanish, Italian,
/// Portuguese and Dutch.
enum MonthNames {
  /// The month of a word in lower case, written out or cut after three letters or more; nil for other words.
  static func number(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let start = String(word.prefix(3))
    // June and July of French begin alike.
    if start == "jui" { return word.hasPrefix("juil") ? 7 : word.hasPrefix("juin") ? 6 : nil }
    return starts[start]
  }

  /// Whether a word of any case is the whole name of a month, or what newsrooms shorten it to.
  static func isMonth(_ word: String) -> Bool {
    let plain = word.lowercased().filter(\.isLetter)
    guard let number = number(plain) else { return false }
    return plain.count <= 4 || names[number - 1].contains(plain)
  }

  private static let starts: [String: Int] = {
    var starts: [String: Int] = ["mrz": 3]
    for (index, names) in names.enumerated() {
      for name in names { starts[String(name.prefix(3))] = index + 1 }
    }
    return starts
  }()

  // swift-format-ignore
  private static let names: [[String]] = [
    ["january", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari"],
    ["february", "februar", "février", "febrero", "febbraio", "fevereiro", "februari"],
    ["march", "märz", "mars", "marzo", "março", "maart"],
    ["april", "avril", "abril", "aprile"],
    ["may", "mai", "mayo", "maggio", "maio", "mei"],
    ["june", "juni", "junio", "giugno", "junho"],
    ["july", "juli", "julio", "luglio", "julho"],
    ["august", "août", "agosto", "augustus"],
    ["september", "septembre", "septiembre", "settembre", "setembro"],
    ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
    ["november", "novembre", "noviembre", "novembro"],
    ["december", "dezember", "décembre", "diciembre", "dicembre", "dezembro"],
  ]
}
