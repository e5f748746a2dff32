extension MarkupDocument {
  /// The local name of an element; nil for text.
  func name(of node: Int) -> String? {
    nodes[node].name.map { names[$0] }
  }

  /// The URI of an element's namespace.
  func space(of node: Int) -> String? {
    nodes[node].space.map { names[$0] }
  }

  /// The nodes directly inside an element, in order.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    guard !nodes[node].isText else { return children }
    var child = node + 1
    while child < nodes[node].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// The value of an element's attribute, by its local name.
  func attribute(_ name: String, of node: Int) -> String? {
    guard !nodes[node].isText else { return nil }
    for index in nodes[node].range where names[attributes[index].name] == name {
      return string(attributes[index].range)
    }
    return nil
  }

  /// All text inside a node, as it stands.
  func text(of node: Int) -> String {
    var bytes: [UInt8] = []
    for index in node..<nodes[node].end where nodes[index].isText {
      bytes.append(contentsOf: text[nodes[index].range])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A range of `text` as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
