/// How a lemma is made from a word: a casing rule and an edit of the word's end (after Straka 2018).
///
/// Written `case|cut|add`: `l` lower case, `k` as it is, `t` the first letter as it is and the rest lower;
/// then the last `cut` code points go and `add` comes. `=|lemma` is a whole irregular lemma.
/// `Training/lemma_scripts.py` says the same in Python.
enum LemmaScript: Sendable, Equatable {
  /// The casing rules.
  enum Casing: Sendable {
    case lower, kept, title
  }

  case whole(String)
  case edit(Casing, cut: Int, add: String)

  init?(_ text: String) {
    let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
    guard let rule = parts.first else { return nil }
    if rule == "=" {
      self = .whole(String(text.dropFirst(2)))
      return
    }
    guard parts.count == 3, let cut = Int(parts[1]), cut >= 0 else { return nil }
    switch rule {
    case "l": self = .edit(.lower, cut: cut, add: String(parts[2]))
    case "k": self = .edit(.kept, cut: cut, add: String(parts[2]))
    case "t": self = .edit(.title, cut: cut, add: String(parts[2]))
    default: return nil
    }
  }

  /// The lemma of `form`, or nil where the script cuts more than there is.
  func applied(to form: String) -> String? {
    switch self {
    case .whole(let lemma):
      return lemma
    case .edit(let casing, let cut, let add):
      let cased =
        switch casing {
        case .lower: form.lowercased()
        case .kept: form
        case .title: titled(form)
        }
      if cut == 0 { return cased + add }
      let scalars = cased.unicodeScalars
      guard cut < scalars.count || (cut == scalars.count && !add.isEmpty) else { return nil }
      return String(scalars.dropLast(cut)) + add
    }
  }

  private func titled(_ form: String) -> String {
    let scalars = form.unicodeScalars
    return String(scalars.prefix(1)) + String(scalars.dropFirst()).lowercased()
  }
}
