import Facts

/// The texts, times and sources of a builder, each once.
struct BuilderVocabulary: Sendable {
  var interner = StringInterner()
  private(set) var times: [TimeCode] = []
  private(set) var attributions: [EvidenceColumns.Attribution] = []
  private var timeNumbers: [TimeCode: UInt32] = [:]
  private var attributionNumbers: [EvidenceColumns.Attribution: UInt32] = [:]

  var strings: StringTable { interner.table }

  mutating func number(of time: StatementTime?) -> UInt32 {
    guard let time = time.map(TimeCode.init) else { return EvidenceColumns.nothing }
    return number(of: time)
  }

  mutating func number(of time: TimeCode) -> UInt32 {
    if let number = timeNumbers[time] { return number }
    let number = UInt32(times.count)
    times.append(time)
    timeNumbers[time] = number
    return number
  }

  mutating func number(of attribution: EvidenceColumns.Attribution?) -> UInt32 {
    guard let attribution else { return EvidenceColumns.nothing }
    if let number = attributionNumbers[attribution] { return number }
    let number = UInt32(attributions.count)
    attributions.append(attribution)
    attributionNumbers[attribution] = number
    return number
  }

  func time(_ number: UInt32) -> TimeCode? {
    number == EvidenceColumns.nothing ? nil : times[Int(number)]
  }

  func attribution(_ number: UInt32) -> EvidenceColumns.Attribution? {
    number == EvidenceColumns.nothing ? nil : attributions[Int(number)]
  }
}
