import Synchronization

/// Works on pieces of input on several threads and hands the results over in the order of the input.
public struct OrderedPipeline<Piece: Sendable, Worker: Sendable, Output: Sendable> {
  private let jobs: Int
  private let makeWorker: @Sendable () -> Worker
  private let work: @Sendable (Piece, inout Worker) -> Output

  /// Makes a pipeline.
  ///
  /// - Parameters:
  ///   - jobs: how many pieces are worked on at a time.
  ///   - makeWorker: makes the state that a thread keeps from piece to piece.
  ///   - work: the work on one piece.
  public init(
    jobs: Int, makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (Piece, inout Worker) -> Output
  ) {
    self.jobs = jobs
    self.makeWorker = makeWorker
    self.work = work
  }

  /// Holds a worker between two pieces.
  ///
  /// A task takes the worker out, so that nobody else holds its arrays and they are not copied when it
  /// writes to them.
  private final class Desk: Sendable {
    private let worker: Mutex<Worker?>

    init(_ worker: Worker) {
      self.worker = Mutex(worker)
    }

    func take() -> Worker? {
      worker.withLock { slot in
        defer { slot = nil }
        return slot
      }
    }

    func put(_ returned: Worker) {
      worker.withLock { $0 = returned }
    }
  }

  private struct Finished: Sendable {
    let number: Int
    let desk: Desk
    let output: Output
  }

  /// Pulls pieces from `next` until it returns nil, and passes each result to `deliver`.
  ///
  /// At most 2 × `jobs` pieces are held at a time.
  public func run(next: () throws -> Piece?, deliver: (Output) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Finished.self) { group in
      var idle = (0..<jobs).map { _ in Desk(makeWorker()) }
      var waiting: [Int: Output] = [:]
      var started = 0
      var delivered = 0
      var isAtEnd = false
      while true {
        while !isAtEnd, started - delivered < 2 * jobs, let desk = idle.last {
          guard let piece = try next() else {
            isAtEnd = true
            break
          }
          idle.removeLast()
          let number = started
          started += 1
          group.addTask { [work, makeWorker] in
            var worker = desk.take() ?? makeWorker()
            let output = work(piece, &worker)
            desk.put(worker)
            return Finished(number: number, desk: desk, output: output)
          }
        }
        guard let finished = try await group.next() else { return }
        idle.append(finished.desk)
        waiting[finished.number] = finished.output
        while let output = waiting.removeValue(forKey: delivered) {
          try deliver(output)
          delivered += 1
        }
      }
    }
  }
}
