/// A sentence in which `<s>`, `<r>` and `<o>` mark subject, relation and object.
public struct MarkedExample: Equatable, Sendable {
  /// What a piece of the sentence is.
  public enum Part: Character, Sendable {
    case subject = "s"
    case relation = "r"
    case object = "o"
  }

  /// A piece of the sentence.
  public struct Piece: Equatable, Sendable {
    /// Its words.
    public let text: String
    /// What it is, nil between the marks.
    public let part: Part?
  }

  /// The pieces, which joined are the sentence.
  public let pieces: [Piece]

  /// The sentence without its marks.
  public var text: String { pieces.map(\.text).joined() }

  /// Reads a marked sentence; nil unless subject, relation and object are marked, the marks closed and their insides not empty.
  public init?(_ marked: String) {
    var pieces: [Piece] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "<") {
      let before = rest[..<open]
      if !before.isEmpty { pieces.append(Piece(text: String(before), part: nil)) }
      let tag = rest[open...].prefix(3)
      guard tag.count == 3, tag.last == ">", let part = tag.dropFirst().first.flatMap(Part.init)
      else { return nil }
      let inside = rest[open...].dropFirst(3)
      let end = "</\(part.rawValue)>"
      guard let close = inside.firstIndex(of: "<"), inside[close...].hasPrefix(end),
        close != inside.startIndex
      else { return nil }
      pieces.append(Piece(text: String(inside[..<close]), part: part))
      rest = inside[close...].dropFirst(end.count)
    }
    if !rest.isEmpty { pieces.append(Piece(text: String(rest), part: nil)) }
    let parts = Set(pieces.compactMap(\.part))
    guard parts.count == 3 else { return nil }
    self.pieces = pieces
  }
}
