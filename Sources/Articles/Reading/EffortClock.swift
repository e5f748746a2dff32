import Foundation

/// The processor time that one article has taken, for a limit that no sound page comes near.
///
/// Limits on bytes, elements, depth and values stop hostile input first, and are the same on every machine; this one
/// is there for what they do not foresee. It counts the time of the thread and not the clock on the wall, so
/// that a busy machine reads the same articles.
struct EffortClock {
  private let start = Self.now()
  private let seconds: Double

  /// A clock that starts now.
  init(limits: ArticleLimits) {
    seconds = limits.seconds
  }

  /// - Throws: `tooSlow` once the limit has passed.
  func check() throws(ReadingProblem) {
    guard Double(Self.now() - start) <= seconds * 1e9 else {
      throw ReadingProblem(.tooSlow, "over \(seconds) s of processor time")
    }
  }

  /// Nanoseconds that the thread has run.
  private static func now() -> Int {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
