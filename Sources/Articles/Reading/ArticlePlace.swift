/// Where an article or a failure stands: a file, a member of an archive in it, a record, a line.
public struct ArticlePlace: Hashable, Sendable, CustomStringConvertible {
  /// A position inside a file or a member.
  public enum Position: Hashable, Sendable {
    /// A record of an archive: its number from 1, and the byte of the inflated archive where it begins.
    case record(number: Int, offset: Int)
    /// A line, from 1.
    case line(Int)
    /// An item of a feed or a list, from 1.
    case item(Int)
    /// A message of a mailbox, from 1.
    case message(Int)
  }

  /// The file as it was named, or `standard input`.
  public let file: String
  /// The names of the archive members from the outside in.
  public private(set) var members: [String]
  /// From the outside in; empty for a whole file or member.
  public private(set) var positions: [Position]

  /// Puts a place together.
  public init(file: String, members: [String] = [], positions: [Position] = []) {
    self.file = file
    self.members = members
    self.positions = positions
  }

  /// The place of a member of the archive that stands here.
  func member(_ name: String) -> ArticlePlace {
    ArticlePlace(file: file, members: members + [Self.printable(name)], positions: positions)
  }

  /// A position in what stands here.
  func at(_ position: Position) -> ArticlePlace {
    ArticlePlace(file: file, members: members, positions: positions + [position])
  }

  /// As messages write it: `news.zip: may/a.warc: record 3 (byte 4096)`.
  public var description: String {
    ([file] + members + positions.map(\.description)).joined(separator: ": ")
  }

  /// An archive may name a member anything; messages stay on their line.
  private static func printable(_ name: String) -> String {
    let clean = String(
      String.UnicodeScalarView(
        name.unicodeScalars.prefix(300).map { scalar in
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? "\u{FFFD}" : scalar
        }))
    return clean.isEmpty ? "(no name)" : clean
  }
}

extension ArticlePlace.Position: CustomStringConvertible {
  /// As messages write it.
  public var description: String {
    switch self {
    case .record(let number, let offset): "record \(number) (byte \(offset))"
    case .line(let number): "line \(number)"
    case .item(let number): "item \(number)"
    case .message(let number): "message \(number)"
    }
  }
}
