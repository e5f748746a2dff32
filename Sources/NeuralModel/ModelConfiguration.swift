/// The sizes of the network, as the weights file's header gives them.
struct ModelConfiguration: Decodable, Equatable, Sendable {
  /// Wordpieces in the vocabulary.
  let vocabulary: Int
  /// The longest sequence of wordpieces, [CLS] and [SEP] included.
  let positions: Int
  /// The length of a wordpiece's vector.
  let width: Int
  /// Encoder layers.
  let layers: Int
  /// Attention heads of a layer.
  let heads: Int
  /// The width inside a feed-forward block.
  let inner: Int
  /// Word shapes.
  let shapes: Int
  /// The width of the vectors that score dependency arcs.
  let arc: Int
  /// The width of the vectors that score dependency relations.
  let relation: Int

  /// Whether the sizes can be those of a network.
  var isPlausible: Bool {
    let sizes = [vocabulary, positions, width, layers, heads, inner, shapes, arc, relation]
    return sizes.allSatisfy { (1..<1 << 20).contains($0) } && width % heads == 0 && positions > 2
      && inner >= width && shapes > Int(WordShape.symbol.rawValue)
  }
}
