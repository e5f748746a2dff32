/// Sets of things that are one, under decisions that some are not.
///
/// Union–find that knows which sets must not meet. Decisions are to come in a fixed order: those that bind most first.
struct IdentityGroups {
  private var parents: [Int]
  /// For each root the roots that it must not meet; kept both ways.
  private var foes: [Int: Set<Int>] = [:]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ element: Int) -> Int {
    var root = element
    while parents[root] != root { root = parents[root] }
    var current = element
    while parents[current] != root { (parents[current], current) = (root, parents[current]) }
    return root
  }

  mutating func areOne(_ left: Int, _ right: Int) -> Bool { root(left) == root(right) }

  /// Forbids two to be one; false when they are already.
  mutating func keepApart(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (root(left), root(right))
    guard a != b else { return false }
    foes[a, default: []].insert(b)
    foes[b, default: []].insert(a)
    return true
  }

  mutating func mayBeOne(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (root(left), root(right))
    return foes[a]?.contains(b) != true
  }

  /// Makes two one; false when that is forbidden.
  mutating func unite(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (root(left), root(right))
    guard a != b else { return true }
    guard foes[a]?.contains(b) != true else { return false }
    let (kept, gone) = (min(a, b), max(a, b))
    parents[gone] = kept
    for foe in foes.removeValue(forKey: gone) ?? [] {
      foes[foe]?.remove(gone)
      foes[foe, default: []].insert(kept)
      foes[kept, default: []].insert(foe)
    }
    return true
  }
}
