/// A text that is addressed by Unicode code points.
///
/// All offsets of this package count code points (Unicode scalars), half open.
public struct SourceText: Sendable, Equatable {
  /// The code points in order.
  public let scalars: [Unicode.Scalar]

  /// Takes the code points of a string.
  public init(_ string: String) {
    scalars = Array(string.unicodeScalars)
  }

  /// The number of code points.
  public var count: Int { scalars.count }

  /// The exact slice of the text between two offsets.
  public subscript(range: Range<Int>) -> String {
    var slice = String.UnicodeScalarView()
    for scalar in scalars[range] {
      slice.append(scalar)
    }
    return String(slice)
  }
}
