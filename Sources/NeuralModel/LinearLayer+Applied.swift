import Tensors

extension LinearLayer {
  /// What the layer makes of rows of its inputs: (rows, outputs).
  func applied(to input: [Float], rows: Int, workspace: inout Workspace) -> [Float] {
    var out = [Float](repeating: 0, count: rows * outputs)
    Kernels.apply(self, to: input, rows: rows, workspace: &workspace, into: &out)
    return out
  }
}
