/// What sites say in short paragraphs that belong to no article.
enum BoilerplatePhrases {
  /// Whether a short block is an advertisement, an invitation, a credit or a button.
  static func isBoilerplate(_ text: String) -> Bool {
    guard text.utf8.count <= 260 else { return false }
    let lower = folded(text)
    return lower.isEmpty || exact.contains(lower) || begins(lower, with: beginnings)
  }

  /// Whether a heading opens a section about the site: related articles, comments, the author.
  static func opensBoilerplate(_ heading: String) -> Bool {
    guard heading.utf8.count <= 260 else { return false }
    let lower = folded(heading)
    return sections.contains(lower) || begins(lower, with: sectionBeginnings)
  }

  /// Whether a block is a remark of the editors.
  static func isNote(_ text: String) -> Bool {
    guard text.utf8.count <= 700,
      let letter = text.utf8.first(where: { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }),
      notes[letter | 0x20] != nil
    else { return false }
    return begins(folded(String(text.prefix(60))), with: notes)
  }

  /// In lower case, without marks at both ends, with straight apostrophes.
  private static func folded(_ text: String) -> String {
    var bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return foldedWide(text) }
    for index in bytes.indices where (0x41...0x5A).contains(bytes[index]) { bytes[index] |= 0x20 }
    func isKept(_ byte: UInt8) -> Bool { Words.isLetter(byte) || byte == 0x3A || byte == 0x29 }
    guard let first = bytes.firstIndex(where: isKept), let last = bytes.lastIndex(where: isKept)
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private static func foldedWide(_ text: String) -> String {
    let lower = text.lowercased().replacing("’", with: "'")
    return lower.utf8.allSatisfy({ Words.isLetter($0) || $0 == 0x20 })
      ? lower
      : lower.trimmingEdges { !$0.isLetter && !$0.isNumber && $0 != "©" && $0 != ":" && $0 != ")" }
  }

  private static func begins(_ text: String, with beginnings: [UInt8: [String]]) -> Bool {
    guard let first = text.utf8.first else { return false }
    return beginnings[first]?.contains { text.hasPrefix($0) } ?? false
  }

  /// Phrases by their first byte.
  private static func indexed(_ phrases: [String]) -> [UInt8: [String]] {
    Dictionary(grouping: phrases) { $0.utf8.first ?? 0 }
  }

  private static let notes = indexed([
    "correction:", "corrections:", "correction (", "clarification:", "editor's note:",
    "editors' note:",
    "this article was updated", "this story was updated", "this article has been updated",
    "this story has been updated", "this article was amended", "this article was corrected",
    "this article was last updated", "this story has been corrected", "this post has been updated",
    "an earlier version of this", "a previous version of this",
    "this article was originally published",
    "this story was originally published", "this article originally appeared",
    "this article first appeared",
  ])

  private static let exact: Set<String> = [
    "advertisement", "ad", "ads", "anzeige", "werbung", "sponsored", "sponsored content", "share",
    "share this",
    "share this article", "share this story", "print", "email", "save", "copy link", "link copied",
    "tweet", "facebook",
    "twitter", "linkedin", "whatsapp", "reddit", "pinterest", "comments", "comment", "related",
    "related articles",
    "related stories", "related content", "related posts", "read more", "read next",
    "continue reading", "show more",
    "load more", "see more", "view more", "learn more", "more", "next", "previous", "loading",
    "back to top",
    "table of contents", "contents", "in this article", "on this page", "jump to",
    "skip to content", "subscribe",
    "subscribe now", "sign up", "sign up now", "log in", "newsletter", "follow us", "recommended",
    "recommended reading",
    "trending", "most read", "most popular", "you may also like", "you might also like", "listen",
    "watch", "play",
    "image", "photo", "video", "gallery", "close", "menu", "search", "home", "top stories",
    "editor's picks",
    "mehr zum thema", "lesen sie auch", "auch interessant", "zur startseite", "teilen", "merken",
    "drucken",
    "opens in new tab", "opens in a new tab", "opens in new window", "download", "register",
    "buy now", "shop now",
    "book a demo", "get started", "contact us", "request a demo", "try for free",
    "start free trial", "undefined",
  ]

  private static let beginnings = indexed([
    "sign up for", "sign up to", "subscribe to", "subscribe for", "join our newsletter",
    "get our newsletter",
    "join our mailing", "get the latest", "read more:", "read more about", "read also:",
    "also read:", "also read |",
    "read:", "related:", "related article:", "related stories:", "see also:", "more:", "watch:",
    "watch |", "listen:",
    "recommended:", "must read:", "read next:", "up next:", "don't miss:", "you may also like",
    "follow us on", "follow us ", "follow @", "like us on", "share this ", "share on ",
    "click here to ",
    "click here for", "tap here to", "download our app", "download the app", "download the free",
    "story continues below", "article continues", "continue reading below", "advertisement ",
    "scroll to continue",
    "photo:", "photo by", "photos by", "photo credit", "photograph:", "photo courtesy", "picture:",
    "image:", "image credit",
    "image credits", "image source", "images:", "credit:", "getty images", "featured image",
    "copyright ©", "copyright 20",
    "© ", "©20", "all rights reserved", "listen to this article", "listen to this story",
    "skip to ", "leave a comment",
    "leave a reply", "post a comment", "view comments", "add a comment", "posted in", "posted on",
    "posted by", "filed under",
    "tags:", "tagged:", "tagged with", "topics:", "categories:", "this site uses cookies",
    "we use cookies",
    "by clicking", "by signing up", "by subscribing", "enter your email", "your email address",
    "please enable javascript",
    "this site is protected by recaptcha", "thank you for subscribing", "thanks for signing up",
    "create a free account",
    "already a subscriber", "already have an account", "to continue reading", "lesen sie auch",
    "lesen sie hier", "lesen sie mehr",
    "mehr dazu:", "mehr zum thema", "zum thema:", "hier geht es zu", "melden sie sich",
    "abonnieren sie", "foto:", "bild:", "quelle:",
    "book a free", "schedule a demo", "schedule a free", "get a free", "have a tip?", "got a tip?",
    "contact the author",
    "estimated reading time", "reading time:", "last updated", "updated on", "published on",
    "we may earn", "we may receive",
    "when you buy through", "when you purchase through", "want to republish", "republish our",
    "this work is licensed", "licensed under a creative",
    "zum artikel:", "dieses thema im programm", "stand:", "mehr zu diesem thema", "mehr lesen",
    "mehr:", "weitere informationen",
    "ende der weiteren informationen", "schlagwörter zu diesem", "disclosure:",
    "affiliate disclosure", "link zum ",
    "externer inhalt", "fact-checked by", "fact checked by", "reviewed by", "medically reviewed",
    "edited by", "written by",
    "article sources", "sources:", "view in browser", "key takeaways from", "watch now", "view all",
    "see all",
  ])

  private static let sections: Set<String> = [
    "related", "comments", "share", "share this", "newsletter", "author", "authors", "tags",
    "recommended", "more", "read next",
    "trending", "latest", "latest news", "latest posts", "keep reading", "popular posts",
    "recent posts", "more stories",
    "you may also like", "you might also like", "up next", "contact us", "subscribe", "follow us",
    "leave a reply",
    "leave a comment", "see also", "further reading", "read more", "explore more",
    "more to explore", "top stories",
    "mehr zum thema", "das könnte sie auch interessieren", "kommentare", "auch interessant",
  ]

  private static let sectionBeginnings = indexed([
    "related ", "about the author", "about author", "about the writer", "more from ", "more on ",
    "more about ", "more in ",
    "you may also", "you might also", "recommended for", "recommended articles",
    "recommended reading", "sign up for",
    "subscribe to", "join our", "join the", "leave a ", "share this", "what to read", "read next",
    "similar ", "people also",
    "other articles", "other posts", "latest from", "popular ", "don't miss", "lesen sie auch",
    "follow us",
    "written by", "recent posts", "recent articles", "comments (", "share your thoughts",
    "get the latest", "stay up to date",
    "stay informed", "more articles", "more like this", "explore related",
  ])
}
