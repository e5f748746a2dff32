/// Works on pieces of input on several threads and hands the results over in the order of the input.
struct OrderedPipeline<Piece: Sendable, Worker: Sendable, Output: Sendable> {
  /// How many pieces are worked on at a time.
  let jobs: Int
  /// Makes the state that a thread keeps from piece to piece.
  let makeWorker: @Sendable () -> Worker
  /// The work on one piece.
  let work: @Sendable (Piece, inout Worker) -> Output

  private struct Finished: Sendable {
    let number: Int
    let worker: Worker
    let output: Output
  }

  /// Pulls pieces from `next` until it returns nil, and passes each result to `deliver`.
  ///
  /// At most 2 × `jobs` pieces are held at a time.
  func run(next: () throws -> Piece?, deliver: (Output) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Finished.self) { group in
      var idle = (0..<jobs).map { _ in makeWorker() }
      var waiting: [Int: Output] = [:]
      var started = 0
      var delivered = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started - delivered < 2 * jobs, let worker = idle.last {
          guard let piece = try next() else {
            isAtEnd = true
            break
          }
          idle.removeLast()
          let number = started
          started += 1
          group.addTask { [work] in
            var worker = worker
            let output = work(piece, &worker)
            return Finished(number: number, worker: worker, output: output)
          }
        }
        guard let finished = try await group.next() else { return }
        idle.append(finished.worker)
        waiting[finished.number] = finished.output
        while let output = waiting.removeValue(forKey: delivered) {
          try deliver(output)
          delivered += 1
        }
      }
    }
  }
}
