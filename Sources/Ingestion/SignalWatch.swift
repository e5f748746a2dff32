import Dispatch
import Foundation
import Synchronization

/// Notes SIGTERM and SIGINT, so that a run can finish its batch; they end the process again when it goes away.
public final class SignalWatch {
  /// What the queue of the signals and the run share.
  private final class Received: Sendable {
    let number: Mutex<Int32?> = Mutex(nil)
  }

  private static let numbers = [SIGTERM, SIGINT]

  private let received = Received()
  private let sources: [any DispatchSourceSignal]

  /// Begins to watch: these signals no longer end the process.
  ///
  /// A second one does, at once.
  public init() {
    let queue = DispatchQueue(label: "newsgraph.signals")
    let received = received
    sources = Self.numbers.map { number in
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
    for number in Self.numbers { signal(number, SIG_DFL) }
  }

  /// The signal that came, nil where none did.
  public var signalNumber: Int32? { received.number.withLock { $0 } }
}
