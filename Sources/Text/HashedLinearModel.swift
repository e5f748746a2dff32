/// A linear model over features that are hashed into a table of weights (Weinberger and others,
/// "Feature Hashing for Large Scale Multitask Learning").
///
/// A feature is a template, a combination of columns, together with the values that the columns
/// have at the place to be judged.
struct HashedLinearModel: Sendable {
  private let weights: [Int8]
  private let mask: UInt32
  private let templates: [Template]
  private let columns: [Int]

  private struct Template {
    let seed: UInt32
    let columns: Range<Int>
  }

  /// - Parameters:
  ///   - weights: A table whose size is a power of two.
  ///   - templates: Columns by number; the place of a template is part of its hash.
  init(weights: [Int8], templates: [[Int]]) {
    self.weights = weights
    mask = UInt32(weights.count - 1)
    columns = templates.flatMap(\.self)
    var start = 0
    var placed: [Template] = []
    for (number, template) in templates.enumerated() {
      var seed = FNVHash()
      seed.combine(UInt32(number))
      placed.append(Template(seed: seed.value, columns: start..<start + template.count))
      start += template.count
    }
    self.templates = placed
  }

  /// The sum of the weights of all templates' features; positive means a boundary.
  func score(_ values: [UInt32]) -> Int {
    var sum = 0
    for template in templates {
      var hash = FNVHash(value: template.seed)
      for column in template.columns {
        hash.combine(values[columns[column]])
      }
      sum += Int(weights[Int(hash.mixed & mask)])
    }
    return sum
  }
}
