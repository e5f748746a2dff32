/// The punctuation mark that ends a chunk.
struct Terminal {
  /// The marks with the numbers they have in training.
  enum Mark: UInt32 {
    case none, stop, question, exclamation, ellipsis, colon, semicolon, comma, stops

    init?(_ code: UInt32) {
      switch code {
      case 0x2E: self = .stop
      case 0x3F: self = .question
      case 0x21: self = .exclamation
      case 0x2026: self = .ellipsis
      case 0x3A: self = .colon
      case 0x3B: self = .semicolon
      case 0x2C: self = .comma
      default: return nil
      }
    }

    /// Whether a sentence may end with the mark.
    var mayEndSentence: Bool {
      switch self {
      case .stop, .question, .exclamation, .ellipsis, .stops: true
      case .none, .colon, .semicolon, .comma: false
      }
    }
  }

  /// Quotation marks and brackets that close, and what stands for them.
  static let closers: Set<UInt32> = [0x22, 0x27, 0x29, 0x5D, 0x7D, 0x3E, 0x2A]

  private(set) var mark = Mark.none
  /// Whether something closes after the mark.
  private(set) var isClosed = false

  init(_ trail: Range<Int>, of text: ClassifiedText) {
    for place in trail {
      let code = text.normal[place]
      if let next = Mark(code) {
        let repeats = (mark == .stop || mark == .stops) && !isClosed
        mark = next == .stop && repeats ? .stops : next
        isClosed = false
      } else if Self.closers.contains(code) {
        isClosed = true
      } else {
        mark = .none
        isClosed = false
      }
    }
  }
}
