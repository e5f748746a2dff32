import Dispatch
import Foundation
import Synchronization

/// Notes SIGTERM and SIGINT, so that a run can finish its batch.
public final class SignalWatch {
  /// What the queue of the signals and the run share.
  private final class Received: Sendable {
    let number: Mutex<Int32?> = Mutex(nil)
  }

  private let received = Received()
  private let sources: [any DispatchSourceSignal]

  /// Begins to watch: these signals no longer end the process.
  ///
  /// A second one does, at once.
  public init() {
    let queue = DispatchQueue(label: "newsgraph.signals")
    let received = received
    sources = [SIGTERM, SIGINT].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        let isSecond = received.number.withLock { received in
          defer { received = received ?? number }
          return received != nil
        }
        if isSecond { _exit(128 + number) }
      }
      source.resume()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }

  /// The signal that came, nil where none did.
  public var signalNumber: Int32? { received.number.withLock { $0 } }
}
