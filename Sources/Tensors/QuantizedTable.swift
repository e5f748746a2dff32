/// A table of vectors as 8-bit integers, one scale for each row.
public struct QuantizedTable: Sendable {
  /// (rows, columns).
  public let values: [Int8]
  /// (rows).
  public let scales: [Float]
  /// The length of a row.
  public let columns: Int

  /// Checks that the shapes fit.
  public init(values: [Int8], scales: [Float]) {
    precondition(!scales.isEmpty && values.count % scales.count == 0)
    self.values = values
    self.scales = scales
    columns = values.count / scales.count
  }
}
