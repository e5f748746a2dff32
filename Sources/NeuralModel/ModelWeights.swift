import Tensors

/// All weights of the network, constant and shared by all workers.
struct ModelWeights: Sendable {
  /// One layer of the encoder.
  ///
  /// Devlin et al. 2019; the norms come behind the sums.
  struct EncoderLayer: Sendable {
    /// width → 3 × width: queries, keys, values.
    let attention: LinearLayer
    /// width → width.
    let attentionOutput: LinearLayer
    let attentionNorm: LayerNorm
    /// width → inner.
    let inner: LinearLayer
    /// inner → width.
    let outer: LinearLayer
    let norm: LayerNorm
  }

  /// The biaffine scorers of arcs and relations (Dozat and Manning 2017).
  struct Parser: Sendable {
    /// width → arc.
    let arcDependent: LinearLayer
    /// width → arc.
    let arcHead: LinearLayer
    /// arc → arc: what a dependent looks for in its head.
    let arcProduct: LinearLayer
    /// width → relation.
    let relationDependent: LinearLayer
    /// width → relation.
    let relationHead: LinearLayer
    /// relation + 1 → labels × (relation + 1); the last input is the constant 1.
    let relationProduct: LinearLayer
  }

  let configuration: ModelConfiguration
  /// (vocabulary, width).
  let words: QuantizedTable
  /// (positions, width); BERT's segment embedding is added in.
  let positions: [Float]
  /// (shapes, width).
  let shapes: [Float]
  let inputNorm: LayerNorm
  let layers: [EncoderLayer]
  /// width → all tag sets side by side, in the order of `TagSets`.
  let tags: LinearLayer
  let parser: Parser

  init(_ file: WeightsFile, tagCount: Int, relationCount: Int, precision: Precision)
    throws(ModelError)
  {
    let c = file.header.configuration
    let reader = LayerReader(file: file, precision: precision)
    configuration = c
    words = QuantizedTable(
      values: try file.bytes("words.values", shape: [c.vocabulary, c.width]),
      scales: try file.floats("words.scales", shape: [c.vocabulary]))
    positions = try file.floats("positions", shape: [c.positions, c.width])
    shapes = try file.floats("shapes", shape: [c.shapes, c.width])
    inputNorm = try reader.norm("norm", width: c.width)
    var layers: [EncoderLayer] = []
    for number in 0..<c.layers {
      let name = "layer.\(number)."
      layers.append(
        EncoderLayer(
          attention: try reader.linear(name + "qkv", c.width, 3 * c.width),
          attentionOutput: try reader.linear(name + "out", c.width, c.width),
          attentionNorm: try reader.norm(name + "norm1", width: c.width),
          inner: try reader.linear(name + "inner", c.width, c.inner),
          outer: try reader.linear(name + "outer", c.inner, c.width),
          norm: try reader.norm(name + "norm2", width: c.width)))
    }
    self.layers = layers
    tags = try reader.linear("tags", c.width, tagCount)
    parser = Parser(
      arcDependent: try reader.linear("arc.dependent", c.width, c.arc),
      arcHead: try reader.linear("arc.head", c.width, c.arc),
      arcProduct: try reader.linear("arc.product", c.arc, c.arc),
      relationDependent: try reader.linear("relation.dependent", c.width, c.relation),
      relationHead: try reader.linear("relation.head", c.width, c.relation),
      relationProduct: try reader.linear(
        "relation.product", c.relation + 1, relationCount * (c.relation + 1)))
  }
}

/// Reads layers in the precision that is asked for.
private struct LayerReader {
  let file: WeightsFile
  let precision: Precision

  /// Tensors `name`.values, .scales and .bias of an 8-bit layer, or `name`.weights and .bias of a float one.
  func linear(_ name: String, _ inputs: Int, _ outputs: Int) throws(ModelError) -> LinearLayer {
    let bias = try file.floats(name + ".bias", shape: [outputs])
    let weights: LinearLayer.Weights
    if file.header.tensors.contains(where: { $0.name == name + ".weights" }) {
      weights = .float(try file.floats(name + ".weights", shape: [outputs, inputs]))
    } else {
      let values = try file.bytes(name + ".values", shape: [outputs, inputs])
      let scales = try file.floats(name + ".scales", shape: [outputs])
      weights = .int8(.init(values: values, scales: scales))
    }
    let layer = LinearLayer(inputs: inputs, weights: weights, bias: bias)
    switch precision {
    case .int8: return layer.inInt8()
    case .float32: return layer.inFloat()
    }
  }

  func norm(_ name: String, width: Int) throws(ModelError) -> LayerNorm {
    LayerNorm(
      gain: try file.floats(name + ".gain", shape: [width]),
      bias: try file.floats(name + ".bias", shape: [width]))
  }
}
