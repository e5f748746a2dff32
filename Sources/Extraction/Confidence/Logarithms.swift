/// The natural logarithm of a positive number, by its series: the same on every platform.
///
/// - Parameter x: A finite number above zero.
/// - Returns: The logarithm, to about twelve digits.
func logarithm(_ x: Double) -> Double {
  // x = significand × 2^exponent; the series is in (s - 1) / (s + 1), at most a third.
  let ratio = (x.significand - 1) / (x.significand + 1)
  var power = ratio
  var sum = 0.0
  for term in 0..<12 {
    sum += power / Double(2 * term + 1)
    power *= ratio * ratio
  }
  return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
}

/// The exponential function, by its series after halving.
///
/// - Parameter x: A finite number; beyond -40 and 40 it counts as these.
/// - Returns: The power of e, to about ten digits.
func exponential(_ x: Double) -> Double {
  let small = max(-40, min(40, x)) / 64
  var term = 1.0
  var sum = 1.0
  for index in 1...12 {
    term *= small / Double(index)
    sum += term
  }
  for _ in 0..<6 { sum *= sum }
  return sum
}

/// The probability that log odds stand for, by the logistic function, rounded to three places.
///
/// - Parameter logOdds: A finite number.
/// - Returns: The probability, 0 to 1.
func probability(ofLogOdds logOdds: Double) -> Double {
  (1000 / (1 + exponential(-logOdds))).rounded() / 1000
}
