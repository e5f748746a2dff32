import Tensors
import Testing

/// Repeatable numbers between -2 and 2 (a linear congruential generator, Knuth's constants).
private struct Numbers {
  var state: UInt64 = 7

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(state >> 40) / Float(1 << 22) - 2
  }

  mutating func array(_ count: Int) -> [Float] {
    (0..<count).map { _ in next() }
  }
}

/// Infinite where the lengths differ or a value is no number.
private func largestDifference(_ left: [Float], _ right: [Float]) -> Float {
  guard left.count == right.count, left.allSatisfy(\.isFinite) else { return .infinity }
  return zip(left, right).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

@Suite struct KernelsTests {
  @Test(arguments: [(1, 8, 5), (7, 384, 33), (40, 100, 384)])
  func `the float product equals the reference`(rows: Int, inputs: Int, outputs: Int) {
    var numbers = Numbers()
    let layer = LinearLayer(
      inputs: inputs, weights: .float(numbers.array(inputs * outputs)), bias: numbers.array(outputs)
    )
    let input = numbers.array(rows * inputs)
    var workspace = Workspace()
    var out = [Float](repeating: 0, count: rows * outputs)
    Kernels.apply(layer, to: input, rows: rows, workspace: &workspace, into: &out)
    #expect(largestDifference(out, ReferenceKernels.apply(layer, to: input, rows: rows)) < 1e-3)
  }

  @Test func `the 8-bit product stays within one percent of the reference`() {
    var numbers = Numbers()
    let layer = LinearLayer(
      inputs: 384, weights: .float(numbers.array(384 * 96)), bias: numbers.array(96)
    ).inInt8()
    let input = numbers.array(16 * 384)
    var workspace = Workspace()
    var out = [Float](repeating: 0, count: 16 * 96)
    Kernels.apply(layer, to: input, rows: 16, workspace: &workspace, into: &out)
    let exact = ReferenceKernels.apply(layer, to: input, rows: 16)
    let size = exact.reduce(0) { max($0, abs($1)) }
    #expect(largestDifference(out, exact) < 0.01 * size)
  }

  @Test func `extreme weights and inputs do not overflow the 8-bit product`() {
    let layer = LinearLayer(
      inputs: 512,
      weights: .int8(.init(values: [Int8](repeating: 63, count: 1024), scales: [1, 1])),
      bias: [0, 0])
    var workspace = Workspace()
    var out: [Float] = [0, 0]
    Kernels.apply(
      layer, to: [Float](repeating: 1, count: 512), rows: 1, workspace: &workspace, into: &out)
    #expect(out == [512 * 63, 512 * 63])
  }

  @Test func `a row's 8-bit product does not depend on the rows beside it`() {
    var numbers = Numbers()
    let layer = LinearLayer(
      inputs: 384, weights: .float(numbers.array(384 * 64)), bias: numbers.array(64)
    ).inInt8()
    let rows = 37
    let input = numbers.array(rows * 384)
    var workspace = Workspace()
    var together = [Float](repeating: 0, count: rows * 64)
    Kernels.apply(layer, to: input, rows: rows, workspace: &workspace, into: &together)
    for row in 0..<rows {
      var alone = [Float](repeating: 0, count: 64)
      Kernels.apply(
        layer, to: Array(input[row * 384..<(row + 1) * 384]), rows: 1, workspace: &workspace,
        into: &alone)
      #expect(alone == Array(together[row * 64..<(row + 1) * 64]))
    }
  }

  @Test func `a row of zeros quantises to zeros`() {
    let layer = LinearLayer(
      inputs: 16, weights: .float([Float](repeating: 1, count: 32)), bias: [3, 4]
    )
    .inInt8()
    var workspace = Workspace()
    var out: [Float] = [0, 0]
    Kernels.apply(
      layer, to: [Float](repeating: 0, count: 16), rows: 1, workspace: &workspace, into: &out)
    #expect(out == [3, 4])
  }

  @Test func `gelu equals the error function's`() {
    let values = stride(from: Float(-12), through: 12, by: 0.01).map { $0 }
    var out = values
    Kernels.gelu(&out, count: out.count)
    #expect(largestDifference(out, ReferenceKernels.gelu(values)) < 1e-6)
  }

  @Test(arguments: [8, 30, 384])
  func `layer norm equals the reference`(columns: Int) {
    var numbers = Numbers()
    let norm = LayerNorm(gain: numbers.array(columns), bias: numbers.array(columns))
    let values = numbers.array(5 * columns)
    let residual = numbers.array(5 * columns)
    var out = values
    Kernels.addAndNormalize(&out, residual: residual, rows: 5, norm: norm)
    let exact = ReferenceKernels.addAndNormalize(values, residual: residual, rows: 5, norm: norm)
    #expect(largestDifference(out, exact) < 1e-4)
  }

  @Test(arguments: [(64, 2), (48, 4), (384, 12)])
  func `attention equals the reference for sequences of every length`(width: Int, heads: Int) {
    var numbers = Numbers()
    let starts: [Int32] = [0, 1, 1, 18, 50, 67]
    let input = numbers.array(67 * 3 * width)
    var workspace = Workspace()
    var out = [Float](repeating: 0, count: 67 * width)
    Kernels.attention(
      input, starts: starts, width: width, heads: heads, workspace: &workspace, into: &out)
    let exact = ReferenceKernels.attention(input, starts: starts, width: width, heads: heads)
    #expect(largestDifference(out, exact) < 1e-4)
  }

  @Test func `rows of tables are added with their scale`() {
    let table = QuantizedTable(values: [1, 2, 3, -4, 5, -6], scales: [1, 0.5])
    var out: [Float] = [0, 1, 1, 1]
    Kernels.add(row: 1, of: table, to: &out, at: 1)
    #expect(out == [0, -1, 3.5, -2])
    Kernels.add([1, 2, 3], from: 1, columns: 2, weight: 2, to: &out, at: 0)
    #expect(out == [4, 5, 3.5, -2])
    #expect(Kernels.dot([1, 2, 3], from: 1, [4, 5], from: 0, columns: 2) == 23)
    Kernels.multiply([1, 2, 3], from: 0, [0, 3, 4], from: 1, columns: 2, into: &out, at: 1)
    #expect(out == [4, 3, 8, -2])
    Kernels.add(
      rows: [2, 0], weights: [1, 0.5], of: [2, 4, 0, 0, 1, -1], columns: 2, to: &out, at: 2)
    #expect(out == [4, 3, 10, -1])
  }

  @Test func `a row that is wider than a block is added whole`() {
    let columns = 150
    let table = (0..<3 * columns).map(Float.init)
    var out = [Float](repeating: 1, count: columns + 1)
    Kernels.add(rows: [2, 1], weights: [1, 2], of: table, columns: columns, to: &out, at: 1)
    #expect(out[0] == 1)
    for column in 0..<columns {
      #expect(out[column + 1] == Float(1 + 2 * columns + column + 2 * (columns + column)))
    }
  }
}
