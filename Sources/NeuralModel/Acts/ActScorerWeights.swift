import Tensors

/// The weights of the act scorer, constant and shared by all documents.
struct ActScorerWeights: Sendable {
  /// How many facts of a noun and an act, and of a noun, the weights know.
  struct Header: Decodable, Sendable {
    let pairFacts: Int
    let nounFacts: Int
  }

  /// What is made of a word in one of its roles: noun or act.
  struct Role: Sendable {
    /// The word's vector → context.
    let context: LinearLayer
    /// The vector of its lemma's wordpieces → meaning.
    let meaning: LinearLayer
    /// context and meaning → hidden.
    let hidden: LinearLayer
  }

  let header: Header
  let noun: Role
  let act: Role
  /// The products of the context and meaning of both → hidden.
  let product: LinearLayer
  /// (facts, hidden): what each fact of a pair adds.
  let facts: [Float]
  /// hidden → 1; what stands in the first column of hidden is added.
  let output: LinearLayer
  /// The same for the noun's having been told nowhere: context and meaning → hidden.
  let none: LinearLayer
  let nounFacts: [Float]
  let noneOutput: LinearLayer

  /// How many columns context and meaning have together.
  var width: Int { product.inputs }
  /// The same of hidden.
  var hidden: Int { product.outputs }

  /// Reads the weights; nil where the file has none.
  init?(_ file: WeightsFile) throws(ModelError) {
    guard let header = file.header.acts else { return nil }
    self.header = header
    let inputs = file.header.configuration.width
    let (context, meaning) = (
      try file.floats("acts.noun.context.bias", shape: nil).count,
      try file.floats("acts.noun.meaning.bias", shape: nil).count
    )
    let hidden = try file.floats("acts.product.bias", shape: nil).count
    let none = try file.floats("acts.none.bias", shape: nil).count
    guard context > 0, meaning > 0, hidden > 1, none > 1, header.pairFacts >= 0,
      header.nounFacts >= 0
    else { throw .damaged(source: file.source, reason: "the act scorer contradicts itself") }
    func linear(_ name: String, _ inputs: Int, _ outputs: Int) throws(ModelError) -> LinearLayer {
      try file.linear("acts.\(name)", inputs, outputs)
    }
    func role(_ name: String) throws(ModelError) -> Role {
      Role(
        context: try linear("\(name).context", inputs, context),
        meaning: try linear("\(name).meaning", inputs, meaning),
        hidden: try linear("\(name).hidden", context + meaning, hidden))
    }
    noun = try role("noun")
    act = try role("act")
    product = try linear("product", context + meaning, hidden)
    facts = try file.floats("acts.facts", shape: [header.pairFacts, hidden])
    output = try linear("output", hidden - 1, 1)
    self.none = try linear("none", context + meaning, none)
    nounFacts = try file.floats("acts.nounFacts", shape: [header.nounFacts, none])
    noneOutput = try linear("noneOutput", none - 1, 1)
  }
}
