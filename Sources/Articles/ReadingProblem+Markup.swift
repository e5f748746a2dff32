extension ReadingProblem {
  /// What a parser of markup says, as a problem of reading.
  init(_ error: MarkupError, kind: String) {
    let line = error.line.map { "line \($0): " } ?? ""
    switch error.reason {
    case .malformed: self.init(.damagedMarkup, "\(line)not well-formed \(kind)")
    case .tooDeep: self.init(.hostileMarkup, "\(line)elements nested deeper than any article's")
    case .tooManyAttributes: self.init(.hostileMarkup, "\(line)more than 1000 attributes in a tag")
    case .tagTooLong: self.init(.hostileMarkup, "\(line)a tag that does not end")
    case .unsafeEntities: self.init(.hostileMarkup, "\(line)entities that could read files or grow")
    case .tooLarge: self.init(.tooLarge, "\(line)more than 64 MB or a million elements")
    case .noMemory: self.init(.noMemory)
    }
  }
}
