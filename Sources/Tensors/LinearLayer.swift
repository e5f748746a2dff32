/// Weights and bias of y = W x + b, in one of two precisions.
public struct LinearLayer: Sendable {
  /// W as 8-bit integers, one scale for each output (row of W).
  public struct Int8Weights: Sendable {
    /// (outputs, inputs), each in -63...63.
    public let values: [Int8]
    /// (outputs): W = values × scales.
    public let scales: [Float]
    /// (outputs): the sum of each row of `values`, which takes the zero point of the input out again.
    public let rowSums: [Int32]

    /// Checks the shapes and sums up the rows.
    public init(values: [Int8], scales: [Float]) {
      precondition(!scales.isEmpty && values.count % scales.count == 0)
      self.values = values
      self.scales = scales
      rowSums = Kernels.rowSums(of: values, rows: scales.count)
    }
  }

  /// W in one of two precisions.
  public enum Weights: Sendable {
    /// (outputs, inputs).
    case float([Float])
    /// 8-bit integers with a scale for each output.
    case int8(Int8Weights)
  }

  /// The length of x.
  public let inputs: Int
  /// The length of y.
  public let outputs: Int
  /// W.
  public let weights: Weights
  /// b (outputs).
  public let bias: [Float]

  /// Checks that the shapes fit.
  public init(inputs: Int, weights: Weights, bias: [Float]) {
    let count =
      switch weights {
      case .float(let values): values.count
      case .int8(let matrix): matrix.values.count
      }
    precondition(count == inputs * bias.count, "a layer of \(count) weights, \(bias.count) outputs")
    if case .int8(let matrix) = weights {
      precondition(matrix.scales.count == bias.count, "a layer needs a scale for each output")
    }
    self.inputs = inputs
    outputs = bias.count
    self.weights = weights
    self.bias = bias
  }

  /// The same layer with its weights as 32-bit floats.
  public func inFloat() -> LinearLayer {
    guard case .int8(let matrix) = weights else { return self }
    var values = [Float](repeating: 0, count: matrix.values.count)
    for row in 0..<outputs {
      for column in row * inputs..<(row + 1) * inputs {
        values[column] = Float(matrix.values[column]) * matrix.scales[row]
      }
    }
    return LinearLayer(inputs: inputs, weights: .float(values), bias: bias)
  }

  /// The same layer with its weights as 8-bit integers: scale = max|W| / 63 in each row.
  ///
  /// 63 and not 127, because processors without VNNI add pairs of products in 16 bits:
  /// 2 × 255 × 63 fits, 2 × 255 × 127 would be cut off.
  public func inInt8() -> LinearLayer {
    guard case .float(let weights) = weights else { return self }
    var values: [Int8] = []
    var scales: [Float] = []
    values.reserveCapacity(weights.count)
    for row in 0..<outputs {
      let cells = weights[row * inputs..<(row + 1) * inputs]
      let largest = cells.reduce(0) { max($0, abs($1)) }
      let scale = largest > 0 ? largest / 63 : 1
      scales.append(scale)
      values += cells.map { Int8(($0 / scale).rounded()) }
    }
    return LinearLayer(
      inputs: inputs, weights: .int8(Int8Weights(values: values, scales: scales)), bias: bias)
  }
}
