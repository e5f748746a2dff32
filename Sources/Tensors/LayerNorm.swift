/// Gain and bias of a layer norm, as long as the rows that it normalises.
public struct LayerNorm: Sendable {
  /// What each normalised column is multiplied by.
  public let gain: [Float]
  /// What is then added to each column.
  public let bias: [Float]

  /// Checks that both are equally long.
  public init(gain: [Float], bias: [Float]) {
    precondition(gain.count == bias.count)
    self.gain = gain
    self.bias = bias
  }
}
