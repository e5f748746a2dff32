import Foundation
import Tensors

/// A weights file: named tensors, and a JSON header that says everything else.
///
/// Layout, little endian: 8 bytes `NGWEIGHT`; version (UInt32) = 1; length of the header in bytes
/// (UInt32); the header; then the tensors, each at an offset (from the start of the file) divisible
/// by 64. `Training/export.py` writes it.
struct WeightsFile: Sendable {
  /// What the header says.
  struct Header: Decodable, Sendable {
    /// One tensor's place in the file.
    struct Tensor: Decodable, Sendable {
      let name: String
      /// `f32`, `i32`, `i8` or `u8`.
      let type: String
      let shape: [Int]
      let offset: Int
    }

    let configuration: ModelConfiguration
    let labels: [String: [String]]
    let contractions: [String: [Int]]
    /// Nil in files without the antecedent scorer.
    let coreference: CoreferenceVocabulary?
    /// Nil in files without the act scorer.
    let acts: ActScorerWeights.Header?
    let tensors: [Tensor]
  }

  static let version = 1

  /// A name for messages: the path, or "the built-in model".
  let source: String
  let header: Header
  private let bytes: WeightsBytes
  private let tensors: [String: Header.Tensor]

  init(_ bytes: WeightsBytes, source: String) throws(ModelError) {
    guard bytes.values(of: UInt8.self, at: 0, count: 8) == Array("NGWEIGHT".utf8),
      let numbers = bytes.values(of: UInt32.self, at: 8, count: 2)
    else { throw .notWeights(source: source) }
    guard numbers[0] <= Self.version else {
      throw .newerFormat(source: source, version: Int(numbers[0]))
    }
    guard numbers[0] == Self.version else {
      throw .damaged(source: source, reason: "format \(numbers[0]) does not exist")
    }
    guard let json = bytes.values(of: UInt8.self, at: 16, count: Int(numbers[1])) else {
      throw .damaged(source: source, reason: "the header is cut off")
    }
    do {
      header = try JSONDecoder().decode(Header.self, from: Data(json))
    } catch {
      throw .damaged(source: source, reason: "the header is not the JSON that is expected")
    }
    self.source = source
    self.bytes = bytes
    tensors = Dictionary(
      header.tensors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tensor's values in row-major order; `shape` is what the configuration asks for, nil is any length.
  func floats(_ name: String, shape: [Int]?) throws(ModelError) -> [Float] {
    try values(name, type: "f32", shape: shape)
  }

  /// The float layer of the tensors `name`.weights and `name`.bias.
  func linear(_ name: String, _ inputs: Int, _ outputs: Int) throws(ModelError) -> LinearLayer {
    LinearLayer(
      inputs: inputs, weights: .float(try floats(name + ".weights", shape: [outputs, inputs])),
      bias: try floats(name + ".bias", shape: [outputs]))
  }

  /// Like `floats`, for 8-bit integers.
  func bytes(_ name: String, shape: [Int]?) throws(ModelError) -> [Int8] {
    try values(name, type: "i8", shape: shape)
  }

  /// Like `floats`, for 32-bit integers.
  func integers(_ name: String) throws(ModelError) -> [Int32] {
    try values(name, type: "i32", shape: nil)
  }

  /// Like `floats`, for text.
  func text(_ name: String) throws(ModelError) -> [UInt8] {
    try values(name, type: "u8", shape: nil)
  }

  private func values<Value: BitwiseCopyable>(
    _ name: String, type: String, shape: [Int]?
  ) throws(ModelError) -> [Value] {
    guard let tensor = tensors[name] else {
      throw .damaged(source: source, reason: "tensor \(name) is missing")
    }
    guard tensor.type == type, shape == nil || tensor.shape == shape,
      tensor.shape.allSatisfy({ $0 >= 0 && $0 < 1 << 24 })
    else {
      throw .damaged(
        source: source,
        reason: "tensor \(name) is \(tensor.type) \(tensor.shape), not \(type) \(shape ?? [])")
    }
    let count = tensor.shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard let found = bytes.values(of: Value.self, at: tensor.offset, count: count)
    else {
      throw .damaged(source: source, reason: "tensor \(name) lies outside the file")
    }
    return found
  }
}
