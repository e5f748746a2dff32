import Tensors

/// The numeric precision of the matrix products.
public enum Precision: String, Sendable, CaseIterable {
  /// 8-bit weights and inputs with 32-bit sums.
  case int8
  /// 32-bit floats.
  case float32 = "f32"

  /// 8 bits where the processor is fast at them (AVX2 or better), floats elsewhere.
  public static var fastest: Precision { Kernels.hasFastInt8 ? .int8 : .float32 }
}
