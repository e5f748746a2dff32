import Glibc

/// Runs the reading of one input and stops the fuzzer where it costs more than two seconds of processor time.
///
/// Processor time and not the clock on the wall, so that a busy machine makes no findings.
func withinEffortLimit(_ read: () -> Void) -> CInt {
  let start = clock()
  read()
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  precondition(seconds < 2, "the input took \(seconds) s of processor time")
  return 0
}
