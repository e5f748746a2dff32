/// Finds where words begin inside the chunks of a text.
struct WordBoundaries: Sendable {
  private let model: HashedLinearModel

  init(weights: [Int8]) {
    model = HashedLinearModel(
      weights: weights,
      templates: WordColumn.templates.map { $0.map(\.rawValue) }
    )
  }

  /// For each character, whether the model begins a word there; chunks of one paragraph in order.
  func mark(_ chunks: ArraySlice<Range<Int>>, of text: ClassifiedText, in starts: inout [Bool]) {
    var values = [UInt32](repeating: 0, count: WordColumn.allCases.count)
    var quoteIsOpen = false
    for number in chunks.indices {
      let chunk = chunks[number]
      starts[chunk.lowerBound] = true
      if opensQuote(chunk, of: text) {
        quoteIsOpen = true
      }
      if chunk.count > 1 {
        values[WordColumn.openQuote.rawValue] = quoteIsOpen ? 1 : 0
        mark(number, of: chunks, text, &values, &starts)
      }
      if closesQuote(chunk, of: text) {
        quoteIsOpen = false
      }
    }
  }

  private func mark(
    _ number: Int,
    of chunks: ArraySlice<Range<Int>>,
    _ text: ClassifiedText,
    _ values: inout [UInt32],
    _ starts: inout [Bool]
  ) {
    let chunk = chunks[number]
    var prefix = FNVHash()
    var isPrepared = false
    for place in chunk.dropFirst() {
      prefix.combine(text.lower[place - 1])
      guard isCandidate(place, in: chunk, of: text) else { continue }
      if !isPrepared {
        describe(number, of: chunks, text, &values)
        isPrepared = true
      }
      describe(place, in: chunk, of: text, &values)
      values[WordColumn.prefix.rawValue] = prefix.value
      starts[place] = model.score(values) > 0
    }
  }

  private func isCandidate(_ place: Int, in chunk: Range<Int>, of text: ClassifiedText) -> Bool {
    if text.attached[place] {
      return false
    }
    let left = text.classes[place - 1]
    let right = text.classes[place]
    if left.isLetter && right.isLetter {
      return text.lower[place] == 0x6E && place + 2 < chunk.upperBound
        && text.lower[place + 1] == 0x27 && text.lower[place + 2] == 0x74
    }
    return left != .digit || right != .digit
  }

  /// Fills the columns that are the same in the whole chunk.
  private func describe(
    _ number: Int,
    of chunks: ArraySlice<Range<Int>>,
    _ text: ClassifiedText,
    _ values: inout [UInt32]
  ) {
    func set(_ column: WordColumn, _ value: UInt32) {
      values[column.rawValue] = value
    }
    let chunk = chunks[number]
    set(.shape, text.collapsedShape(of: chunk))
    set(.address, addressMarks(of: chunk, text))
    if number + 1 < chunks.endIndex {
      set(.next, text.hash(of: chunks[number + 1]))
      set(.nextForm, text.form(at: chunks[number + 1].lowerBound))
    } else {
      set(.next, 0)
      set(.nextForm, 0)
    }
    if number > chunks.startIndex {
      set(.previous, text.hash(of: chunks[number - 1]))
      set(.previousForm, text.form(at: chunks[number - 1].upperBound - 1))
    } else {
      set(.previous, 0)
      set(.previousForm, 0)
    }
  }

  private func describe(
    _ place: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText,
    _ values: inout [UInt32]
  ) {
    func set(_ column: WordColumn, _ value: UInt32) {
      values[column.rawValue] = value
    }
    for distance in 0..<4 {
      let left = place - 1 - distance
      let isInside = left >= chunk.lowerBound
      values[WordColumn.left1.rawValue + distance] = isInside ? text.normal[left] : 0
      values[WordColumn.leftForm1.rawValue + distance] = isInside ? text.form(at: left) : 0
      let right = place + distance
      let isWithin = right < chunk.upperBound
      values[WordColumn.right1.rawValue + distance] = isWithin ? text.normal[right] : 0
      values[WordColumn.rightForm1.rawValue + distance] = isWithin ? text.form(at: right) : 0
    }
    set(.suffix, text.suffixHashes[place])
    let left = run(endingAt: place, in: chunk, of: text)
    let right = run(startingAt: place, in: chunk, of: text)
    set(.leftRun, left.hash)
    set(.rightRun, right.hash)
    set(
      .secondLeftRun,
      left.start > chunk.lowerBound ? run(endingAt: left.start, in: chunk, of: text).hash : 0
    )
    set(
      .secondRightRun,
      right.end < chunk.upperBound ? run(startingAt: right.end, in: chunk, of: text).hash : 0
    )
    set(.leftRunLength, UInt32(min(place - left.start, 8)))
    set(.rightRunLength, UInt32(min(right.end - place, 8)))
    let isInsideRun = text.runs[place] == text.runs[place - 1]
    set(.place, min(text.runs[place], 15) * 2 + (isInsideRun ? 1 : 0))
    let before = min(place - chunk.lowerBound, 5)
    let after = min(chunk.upperBound - place, 5)
    set(.distances, UInt32(before * 6 + after))
    set(.exactLeft, text.codes[place - 1])
    set(.exactRight, text.codes[place])
  }

  private func run(
    endingAt end: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText
  ) -> (start: Int, hash: UInt32) {
    var start = end
    while start > chunk.lowerBound, end - start < ClassifiedText.reach,
      text.runs[start - 1] == text.runs[end - 1]
    {
      start -= 1
    }
    return (start, text.hash(start..<end, of: text.lower))
  }

  private func run(
    startingAt start: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText
  ) -> (end: Int, hash: UInt32) {
    var end = start
    while end < chunk.upperBound, end - start < ClassifiedText.reach,
      text.runs[end] == text.runs[start]
    {
      end += 1
    }
    return (end, text.hash(start..<end, of: text.lower))
  }

  private func opensQuote(_ chunk: Range<Int>, of text: ClassifiedText) -> Bool {
    chunk.count > 1 && text.normal[chunk.lowerBound] == 0x27
      && text.classes[chunk.lowerBound + 1].isLetter
  }

  private func closesQuote(_ chunk: Range<Int>, of text: ClassifiedText) -> Bool {
    var tail = chunk.upperBound - 1
    while tail > chunk.lowerBound, text.classes[tail] == .other, text.normal[tail] != 0x27 {
      tail -= 1
    }
    return text.normal[tail] == 0x27 && tail > chunk.lowerBound
  }

  private func addressMarks(of chunk: Range<Int>, _ text: ClassifiedText) -> UInt32 {
    var marks: UInt32 = 0
    for place in chunk where text.classes[place] == .other {
      let isFirst = place == chunk.lowerBound
      switch text.lower[place] {
      case 0x40 where !isFirst:  // @
        marks |= 1
      case 0x2F where !isFirst && text.lower[place - 1] == 0x2F:  // two slashes
        marks |= 2
      case 0x2E where isBetweenLetters(place, in: chunk, of: text):
        marks |= 4
      case 0x5F, 0x5C:  // underscore and backslash
        marks |= 16
      default:
        break
      }
    }
    let start = chunk.lowerBound
    if chunk.count >= 4, text.lower[start + 3] == 0x2E,
      (start..<start + 3).allSatisfy({ text.lower[$0] == 0x77 })
    {
      marks |= 8
    }
    return marks
  }

  private func isBetweenLetters(
    _ place: Int,
    in chunk: Range<Int>,
    of text: ClassifiedText
  ) -> Bool {
    place > chunk.lowerBound && place + 1 < chunk.upperBound
      && text.classes[place - 1].isLetter && text.classes[place + 1].isLetter
  }
}
