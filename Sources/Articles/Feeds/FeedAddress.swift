import Foundation

/// Addresses as feeds and wire formats give them.
enum FeedAddress {
  /// The absolute address; nil for what is no address of the web.
  static func resolved(_ text: String, against base: String?) -> String? {
    let address = text.trimmed
    guard !address.isEmpty else { return nil }
    if address.hasPrefix("http://") || address.hasPrefix("https://") { return address }
    guard let base, let start = URL(string: base),
      let resolved = URL(string: address, relativeTo: start)?.absoluteString,
      resolved.hasPrefix("http://") || resolved.hasPrefix("https://")
    else { return nil }
    return resolved
  }
}
