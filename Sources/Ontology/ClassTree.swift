/// Which class lies under which.
struct ClassTree {
  /// For each class, itself and those above it.
  let ancestors: [String: Set<String>]
  /// The classes that lie above themselves.
  let cyclic: [String]

  init(parents: [(id: String, parent: String?)]) {
    let above = Dictionary(
      parents.compactMap { entry in entry.parent.map { (entry.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var ancestors: [String: Set<String>] = [:]
    var cyclic: [String] = []
    for (id, _) in parents {
      var seen: Set<String> = [id]
      var current = above[id]
      while let next = current, seen.insert(next).inserted { current = above[next] }
      if current == id { cyclic.append(id) }
      ancestors[id] = seen
    }
    self.ancestors = ancestors
    self.cyclic = cyclic
  }
}
