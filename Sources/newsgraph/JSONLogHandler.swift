import Foundation
import Logging

/// Writes log lines to standard error, each a JSON object.
struct JSONLogHandler: LogHandler {
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var line = JSONLine()
    line.add("time", Date().formatted(.iso8601))
    line.add("level", event.level.rawValue)
    line.add("message", event.message.description)
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    for (key, value) in all.sorted(by: { $0.key < $1.key }) { line.add(key, "\(value)") }
    StandardError.write(line.text)
  }
}
