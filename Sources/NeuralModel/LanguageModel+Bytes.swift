extension LanguageModel {
  /// The weights that are compiled into the binary, byte for byte `Sources/CModelWeights/language.ngw`.
  ///
  /// A copy of some 26 MB.
  public static var bundledBytes: [UInt8] {
    let weights = WeightsBytes.bundled
    return weights.values(of: UInt8.self, at: 0, count: weights.count) ?? []
  }
}
