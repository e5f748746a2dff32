/// A JSON object on one line, its keys in the order in which they are added; what is absent or empty is left out.
struct JSONObject {
  private var members: [String] = []

  var isEmpty: Bool { members.isEmpty }

  var text: String { "{" + members.joined(separator: ",") + "}" }

  mutating func add(_ key: String, _ text: String?) {
    if let text, !text.isEmpty { add(raw: key, Self.quoted(text)) }
  }

  mutating func add(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { add(raw: key, "[" + texts.map(Self.quoted).joined(separator: ",") + "]") }
  }

  /// Adds a list even where it is empty.
  mutating func add(list key: String, _ texts: [String]) {
    add(raw: key, "[" + texts.map(Self.quoted).joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, _ object: JSONObject) { add(raw: key, object.text) }

  mutating func add(_ key: String, _ objects: [JSONObject]) {
    guard !objects.isEmpty else { return }
    add(raw: key, "[" + objects.map(\.text).joined(separator: ",") + "]")
  }

  /// Adds what is JSON already.
  mutating func add(raw key: String, _ json: String) {
    members.append(Self.quoted(key) + ":" + json)
  }

  private static func quoted(_ text: String) -> String {
    ExportSink.text { sink in sink.writeJSON(text) }
  }
}

extension ExportSink {
  /// What a function writes, as a string; for single values.
  static func text(_ body: (inout ExportSink) -> Void) -> String {
    var sink = ExportSink()
    body(&sink)
    return String(decoding: sink.pending, as: UTF8.self)
  }
}
