import CTensors

/// The compiled kernels: oneDNN's matrix products and vectorised loops.
///
/// The only file that calls C. Every function checks the lengths that it is given, so that no caller can
/// make a kernel read or write outside an array. `ReferenceKernels` says the same in plain Swift.
public enum Kernels {
  /// Whether 8-bit products are faster than float ones on this processor.
  public static var hasFastInt8: Bool { ng_has_fast_int8() != 0 }

  /// `out` (rows, outputs) = `input` (rows, inputs) × `weights` (outputs, inputs)ᵀ + `bias`.
  ///
  /// In 8 bits a row has the same result whatever other rows are in the call; in floats oneDNN may add up in
  /// another order.
  public static func apply(
    _ layer: LinearLayer, to input: [Float], rows: Int, workspace: inout Workspace,
    into out: inout [Float]
  ) {
    switch layer.weights {
    case .float(let weights):
      precondition(input.count >= rows * layer.inputs && out.count >= rows * layer.outputs)
      let status = unsafe ng_product_float(
        input, weights, Int32(rows), Int32(layer.inputs), Int32(layer.outputs), &out)
      precondition(status == 0, "oneDNN refused a matrix product: status \(status)")
      unsafe ng_add_bias(&out, Int32(rows), Int32(layer.outputs), layer.bias)
    case .int8(let weights):
      quantize(input, rows: rows, columns: layer.inputs, workspace: &workspace)
      applyToQuantized(weights, layer: layer, rows: rows, workspace: &workspace, into: &out)
    }
  }

  /// Quantises the rows of `input` into the workspace, where `applyToQuantized` reads them.
  private static func quantize(
    _ input: [Float], rows: Int, columns: Int, workspace: inout Workspace
  ) {
    precondition(input.count >= rows * columns)
    workspace.reserveInput(rows: rows, columns: columns)
    unsafe ng_quantize_rows(
      input, Int32(rows), Int32(columns), &workspace.bytes, &workspace.rowScales)
  }

  private static func applyToQuantized(
    _ weights: LinearLayer.Int8Weights, layer: LinearLayer, rows: Int,
    workspace: inout Workspace, into out: inout [Float]
  ) {
    precondition(out.count >= rows * layer.outputs)
    workspace.reserveSums(rows * layer.outputs)
    let status = unsafe ng_product_int8(
      workspace.bytes, weights.values, Int32(rows), Int32(layer.inputs), Int32(layer.outputs),
      &workspace.sums)
    precondition(status == 0, "oneDNN refused a matrix product: status \(status)")
    unsafe ng_dequantize(
      workspace.sums, Int32(rows), Int32(layer.outputs), workspace.rowScales, weights.scales,
      weights.rowSums, layer.bias, &out)
  }

  /// The sum of each row of (rows, columns).
  static func rowSums(of values: [Int8], rows: Int) -> [Int32] {
    var sums = [Int32](repeating: 0, count: rows)
    unsafe ng_row_sums(values, Int32(rows), Int32(values.count / rows), &sums)
    return sums
  }

  /// Gaussian error linear unit of the first `count` values, in place (Hendrycks and Gimpel 2016).
  public static func gelu(_ values: inout [Float], count: Int) {
    precondition(values.count >= count)
    unsafe ng_gelu(&values, Int32(count))
  }

  /// Layer norm of `values` + `residual`, row by row, in place.
  ///
  /// Ba et al. 2016, with an epsilon of 10⁻¹².
  public static func addAndNormalize(
    _ values: inout [Float], residual: [Float], rows: Int, norm: LayerNorm
  ) {
    let columns = norm.gain.count
    precondition(values.count >= rows * columns && residual.count >= rows * columns)
    unsafe ng_add_normalize(
      &values, residual, Int32(rows), Int32(columns), norm.gain, norm.bias)
  }

  /// Multi-head attention inside each sequence.
  ///
  /// Vaswani et al. 2017, section 3.2.
  ///
  /// - Parameters:
  ///   - queriesKeysValues: (rows, 3 × width), the three side by side.
  ///   - starts: the first row of each sequence, and the number of all rows at the end.
  ///   - width: the width of the model; a head has width / heads columns.
  ///   - heads: the number of heads.
  ///   - workspace: scratch memory of the worker.
  ///   - out: (rows, width).
  public static func attention(
    _ queriesKeysValues: [Float], starts: [Int32], width: Int, heads: Int,
    workspace: inout Workspace, into out: inout [Float]
  ) {
    let rows = Int(starts.last ?? 0)
    precondition(queriesKeysValues.count >= rows * 3 * width && out.count >= rows * width)
    precondition(width % heads == 0 && starts.first == 0)
    var longest = 0
    for (start, end) in zip(starts, starts.dropFirst()) {
      precondition(start <= end)
      longest = max(longest, Int(end - start))
    }
    workspace.reserveAttention(
      Int(ng_attention_scratch(Int32(width), Int32(heads), Int32(longest))))
    unsafe ng_attention(
      queriesKeysValues, starts, Int32(starts.count - 1), Int32(width), Int32(heads),
      &workspace.attention, &out)
  }

  /// Adds one row of a table, times its scale, to the row of `out` that starts at `offset`.
  public static func add(
    row: Int, of table: QuantizedTable, to out: inout [Float], at offset: Int
  ) {
    let columns = table.columns
    precondition(row >= 0 && (row + 1) * columns <= table.values.count)
    precondition(offset >= 0 && offset + columns <= out.count)
    unsafe table.values.withUnsafeBufferPointer { values in
      unsafe out.withUnsafeMutableBufferPointer { out in
        guard let from = values.baseAddress, let to = out.baseAddress else { return }
        unsafe ng_add_quantized_row(
          from + row * columns, Int32(columns), table.scales[row], to + offset)
      }
    }
  }

  /// Adds `weight` times `columns` values of `source` from `start` to `out` from `offset`.
  public static func add(
    _ source: [Float], from start: Int, columns: Int, weight: Float = 1,
    to out: inout [Float], at offset: Int
  ) {
    precondition(start >= 0 && start + columns <= source.count)
    precondition(offset >= 0 && offset + columns <= out.count)
    unsafe source.withUnsafeBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer { out in
        guard let from = source.baseAddress, let to = out.baseAddress else { return }
        unsafe ng_add_row(from + start, Int32(columns), weight, to + offset)
      }
    }
  }

  /// Adds some `rows` of a table (rows, `columns`), each times its weight if there are weights, to `out` from `offset`.
  public static func add(
    rows: [Int32], weights: [Float]? = nil, of table: [Float], columns: Int,
    to out: inout [Float], at offset: Int
  ) {
    precondition(weights.map { $0.count == rows.count } ?? true)
    precondition(rows.allSatisfy { $0 >= 0 && (Int($0) + 1) * columns <= table.count })
    precondition(offset >= 0 && offset + columns <= out.count)
    unsafe out.withUnsafeMutableBufferPointer { out in
      guard let to = out.baseAddress else { return }
      unsafe ng_add_rows(table, Int32(columns), rows, weights, Int32(rows.count), to + offset)
    }
  }

  /// Writes the products of `columns` values of `left` from `leftStart` and of `right` from `rightStart` to `out`
  /// from `offset`.
  public static func multiply(
    _ left: [Float], from leftStart: Int, _ right: [Float], from rightStart: Int, columns: Int,
    into out: inout [Float], at offset: Int
  ) {
    precondition(leftStart >= 0 && leftStart + columns <= left.count)
    precondition(rightStart >= 0 && rightStart + columns <= right.count)
    precondition(offset >= 0 && offset + columns <= out.count)
    unsafe left.withUnsafeBufferPointer { left in
      unsafe right.withUnsafeBufferPointer { right in
        unsafe out.withUnsafeMutableBufferPointer { out in
          guard let a = left.baseAddress, let b = right.baseAddress, let to = out.baseAddress
          else { return }
          unsafe ng_multiply(a + leftStart, b + rightStart, Int32(columns), to + offset)
        }
      }
    }
  }

  /// The scalar product of `columns` values of `left` from `leftStart` and of `right` from `rightStart`.
  public static func dot(
    _ left: [Float], from leftStart: Int, _ right: [Float], from rightStart: Int, columns: Int
  ) -> Float {
    precondition(leftStart >= 0 && leftStart + columns <= left.count)
    precondition(rightStart >= 0 && rightStart + columns <= right.count)
    return unsafe left.withUnsafeBufferPointer { left in
      unsafe right.withUnsafeBufferPointer { right in
        guard let a = left.baseAddress, let b = right.baseAddress else { return 0 }
        return unsafe ng_dot(a + leftStart, b + rightStart, Int32(columns))
      }
    }
  }
}
