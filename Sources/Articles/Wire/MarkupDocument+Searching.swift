extension MarkupDocument {
  /// The first element of that local name inside a node, the node itself included.
  func first(_ name: String, in node: Int = 0) -> Int? {
    guard node < nodes.count else { return nil }
    return (node..<nodes[node].end).first { self.name(of: $0) == name }
  }

  /// All elements of that local name inside a node, the node itself included; none inside another such.
  func all(_ name: String, in node: Int = 0) -> [Int] {
    guard node < nodes.count else { return [] }
    var found: [Int] = []
    var index = node
    while index < nodes[node].end {
      if self.name(of: index) == name {
        found.append(index)
        index = nodes[index].end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first child of that local name.
  func child(_ name: String, of node: Int) -> Int? {
    children(of: node).first { self.name(of: $0) == name }
  }

  /// The text of the first element of that name on one line; nil where there is none.
  func line(_ name: String, in node: Int) -> String? {
    guard let found = first(name, in: node) else { return nil }
    let line = text(of: found).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line
  }
}
