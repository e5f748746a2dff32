import Foundation

/// What `Kernels` computes, written for reading: plain loops, 32-bit floats, no quantisation of the input.
///
/// Tests hold the fast kernels to these.
public enum ReferenceKernels {
  /// `input` (rows, inputs) × W (outputs, inputs)ᵀ + b; 8-bit weights are first multiplied out.
  public static func apply(_ layer: LinearLayer, to input: [Float], rows: Int) -> [Float] {
    guard case .float(let weights) = layer.inFloat().weights else { return [] }
    var out: [Float] = []
    for row in 0..<rows {
      for output in 0..<layer.outputs {
        var sum = layer.bias[output]
        for column in 0..<layer.inputs {
          sum += input[row * layer.inputs + column] * weights[output * layer.inputs + column]
        }
        out.append(sum)
      }
    }
    return out
  }

  /// x Φ(x).
  public static func gelu(_ values: [Float]) -> [Float] {
    values.map { Float(Double($0) * 0.5 * (1 + erf(Double($0) / 2.0.squareRoot()))) }
  }

  /// Layer norm of `values` + `residual` for each row.
  public static func addAndNormalize(
    _ values: [Float], residual: [Float], rows: Int, norm: LayerNorm
  ) -> [Float] {
    let columns = norm.gain.count
    var out: [Float] = []
    for row in 0..<rows {
      let range = row * columns..<(row + 1) * columns
      let sums = zip(values[range], residual[range]).map { Double($0 + $1) }
      let mean = sums.reduce(0, +) / Double(columns)
      let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(columns)
      for (column, sum) in sums.enumerated() {
        let normal = (sum - mean) / (variance + 1e-12).squareRoot()
        out.append(Float(normal) * norm.gain[column] + norm.bias[column])
      }
    }
    return out
  }

  /// Multi-head attention inside each sequence.
  public static func attention(
    _ queriesKeysValues: [Float], starts: [Int32], width: Int, heads: Int
  ) -> [Float] {
    let depth = width / heads
    var out = [Float](repeating: 0, count: Int(starts.last ?? 0) * width)
    func cell(_ row: Int, _ part: Int, _ head: Int, _ d: Int) -> Double {
      Double(queriesKeysValues[row * 3 * width + part * width + head * depth + d])
    }
    for (start, end) in zip(starts, starts.dropFirst()) {
      let rows = Int(start)..<Int(end)
      for head in 0..<heads {
        for row in rows {
          let weights = rows.map { other in
            let score = (0..<depth).reduce(0) {
              $0 + cell(row, 0, head, $1) * cell(other, 1, head, $1)
            }
            return exp(score / Double(depth).squareRoot())
          }
          let sum = weights.reduce(0, +)
          for d in 0..<depth {
            let mixed = zip(rows, weights).reduce(0) { $0 + $1.1 * cell($1.0, 2, head, d) }
            out[row * width + head * depth + d] = Float(mixed / sum)
          }
        }
      }
    }
    return out
  }
}
