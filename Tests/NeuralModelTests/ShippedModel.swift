import NeuralModel

/// The model that ships, in 8 bits on every processor, loaded once for all tests.
enum ShippedModel {
  private static let loaded = Result { () throws(ModelError) in
    try LanguageModel.bundled(precision: .int8)
  }

  static func load() throws -> LanguageModel {
    try loaded.get()
  }
}
