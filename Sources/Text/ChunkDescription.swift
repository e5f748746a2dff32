/// What the sentence model sees of a chunk.
struct ChunkDescription {
  /// The numbers of the columns within a chunk's part of a row.
  enum Column: Int, CaseIterable {
    case full, core, trail, lead, exactTrail, exactLead, shape, kind, length, suffix, terminal
  }

  /// What the letters and digits of a chunk look like.
  enum Kind: UInt32 {
    case nothing, small, capitalised, capitals, initial, number, mixed, dotted
  }

  private(set) var values = InlineArray<11, UInt32>(repeating: 0)
  /// The chunk without punctuation on either side.
  let core: Range<Int>
  let kind: Kind
  let terminal: Terminal

  init(_ chunk: Range<Int>, of text: ClassifiedText) {
    core = Self.core(of: chunk, text)
    kind = Self.kind(of: core, text)
    terminal = Terminal(core.upperBound..<chunk.upperBound, of: text)
    let full = text.hash(of: chunk)
    let lead = max(chunk.lowerBound, core.lowerBound - 8)..<core.lowerBound
    let trail = core.upperBound..<min(chunk.upperBound, core.upperBound + 8)
    set(.full, full)
    set(.core, core.isEmpty ? full : text.hash(of: core))
    set(.trail, text.hash(trail, of: text.normal))
    set(.lead, text.hash(lead, of: text.normal))
    set(.exactTrail, text.hash(trail, of: text.codes))
    set(.exactLead, text.hash(lead, of: text.codes))
    set(.shape, text.collapsedShape(of: chunk))
    set(.kind, kind.rawValue)
    set(.length, UInt32(min(core.count, 6)))
    set(.suffix, text.hash(core.suffix(3), of: text.lower))
    set(.terminal, terminal.mark.rawValue * 2 + (terminal.isClosed ? 1 : 0))
  }

  private mutating func set(_ column: Column, _ value: UInt32) {
    values[column.rawValue] = value
  }

  private static func core(of chunk: Range<Int>, _ text: ClassifiedText) -> Range<Int> {
    guard let first = chunk.first(where: { text.classes[$0] != .other }),
      let last = chunk.last(where: { text.classes[$0] != .other })
    else {
      let mark = text.normal[chunk.lowerBound]
      let isTrail = Terminal.closers.contains(mark) || Terminal.Mark(mark) != nil
      return isTrail
        ? chunk.lowerBound..<chunk.lowerBound : chunk.upperBound..<chunk.upperBound
    }
    return first..<last + 1
  }

  private static func kind(of core: Range<Int>, _ text: ClassifiedText) -> Kind {
    var uppers = 0
    var lowers = 0
    var digits = 0
    var hasStop = false
    for place in core {
      switch text.classes[place] {
      case .upper: uppers += 1
      case .lower: lowers += 1
      case .digit: digits += 1
      default: hasStop = hasStop || text.normal[place] == 0x2E
      }
    }
    if core.isEmpty {
      return .nothing
    } else if hasStop {
      return digits > 0 ? .number : .dotted
    } else if digits > 0 {
      return digits * 2 >= core.count ? .number : .mixed
    } else if uppers == 0 {
      return .small
    } else if uppers == 1 {
      return core.count == 1
        ? .initial : text.classes[core.lowerBound] == .upper ? .capitalised : .mixed
    }
    return lowers > 0 ? .mixed : .capitals
  }
}
