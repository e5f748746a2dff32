import NeuralModel

/// The model that ships, loaded once for all tests.
enum ShippedModel {
  private static let loaded = Result { () throws(ModelError) in try LanguageModel.bundled() }

  static func load() throws -> LanguageModel {
    try loaded.get()
  }
}
