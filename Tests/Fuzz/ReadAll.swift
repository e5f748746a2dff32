import Articles

/// Reads bytes as a file, and everything in it, within small limits so that a slow input is a finding.
func readAll(_ bytes: [UInt8]) {
  var limits = ArticleLimits()
  limits.recordBytes = 1 << 20
  limits.freeInflatedBytes = 1 << 20
  var reader = ArticleSourceReader(bytes: bytes, name: "fuzz", limits: limits)
  let parser = ArticleParser(limits: limits)
  while let result = reader.next() {
    if case .source(let source) = result { _ = parser.results(from: source) }
  }
}
