/// When a message was sent: what its header says, else those who carried it.
enum MessageDate {
  /// Mail is no older; clocks that are not set begin here.
  private static let clocksBegin = 1970

  /// Finds the date in the most trusted place that has one.
  ///
  /// - Parameters:
  ///   - fields: the header of the message.
  ///   - delivered: the date of the line that opens the message in a mailbox.
  /// - Returns: the `Date`, else the time of the latest `Received`, else `delivered`; nil where none can be read.
  static func of(_ fields: HeaderFields, delivered: String?) -> PublicationDate? {
    var texts = [fields["date"]]
    // Every host writes its own above those before it (RFC 5321, section 4.4).
    for field in fields.fields where field.name == "received" {
      texts.append(field.value.split(separator: ";").last.map { String($0) })
    }
    texts.append(delivered)
    return texts.lazy.compactMap { $0.flatMap { date($0) } }.first
  }

  private static func date(_ text: String) -> PublicationDate? {
    let found =
      PublicationDate(parsing: text, source: .feed)
      ?? PublicationDate(parsing: withoutComments(text), source: .feed)
    return found.flatMap { $0.year > clocksBegin ? $0 : nil }
  }

  /// Without what stands in brackets: `-0800 (Pacific Standard Time)`.
  private static func withoutComments(_ text: String) -> String {
    var depth = 0
    var kept: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        kept.append(byte)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
