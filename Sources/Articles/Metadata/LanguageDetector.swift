/// Tells in what language a text is, as far as it matters for English: by script, then by function words.
enum LanguageDetector {
  /// So many code points tell the language of a text.
  private static let longestSample = 4000

  /// The language of a text, a tag of ISO 639-1; nil where it cannot be told.
  static func language(of text: String) -> String? {
    let sample = Substring(text.unicodeScalars.prefix(longestSample))
    if let script = script(of: sample.unicodeScalars) { return script }
    var counts: [Int] = Array(repeating: 0, count: languages.count)
    var words = 0
    for word in Words.of(String(sample)) {
      words += 1
      for index in owners[word] ?? [] { counts[index] += 1 }
    }
    guard words >= 10 else { return nil }
    let order = counts.indices.sorted { (counts[$0], -$0) > (counts[$1], -$1) }
    let (best, second) = (counts[order[0]], counts[order[1]])
    // In running text every fifth word or more is one of these; names and numbers have none.
    guard best * 12 >= words, best * 4 >= second * 5 else { return nil }
    return languages[order[0]].tag
  }

  /// What a page says, checked against its text, as BCP 47: `en_US` becomes `en-US`.
  static func language(declared: String?, text: String) -> String? {
    let declared = declared.flatMap(normalized)
    guard let detected = language(of: text) else { return declared }
    guard let declared, declared.prefix(while: { $0 != "-" }) == detected else { return detected }
    return declared
  }

  private static func normalized(_ tag: String) -> String? {
    let parts = tag.replacing("_", with: "-").prefix { $0 != "," && $0 != ";" && $0 != " " }
      .split(separator: "-").map(String.init)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter)
    else {
      return nil
    }
    let rest = parts.dropFirst().map { part in
      switch part.count {
      case 2: part.uppercased()
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return ([first.lowercased()] + rest).joined(separator: "-")
  }

  /// The language that a script alone tells, where it has most of the letters.
  private static func script(of scalars: Substring.UnicodeScalarView) -> String? {
    var letters = 0
    var counts: [String: Int] = [:]
    for scalar in scalars where scalar.value >= 0x41 {
      if scalar.value < 0x250 {
        if scalar.isASCII || scalar.properties.isAlphabetic { letters += 1 }
        continue
      }
      guard let row = scripts.first(where: { $0.range.contains(scalar.value) }) else { continue }
      letters += 1
      counts[row.tag, default: 0] += 1
    }
    // Japanese is Han with some kana; one kana in ten tells.
    if let kana = counts["ja"], kana * 10 > letters { return "ja" }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value * 2 > letters else { return nil }
    return best.key
  }

  // swift-format-ignore
  private static let scripts: [(range: ClosedRange<UInt32>, tag: String)] = [
    (0x370...0x3FF, "el"), (0x400...0x52F, "ru"), (0x530...0x58F, "hy"), (0x590...0x5FF, "he"), (0x600...0x6FF, "ar"),
    (0x900...0x97F, "hi"), (0x980...0x9FF, "bn"), (0xA00...0xA7F, "pa"), (0xA80...0xAFF, "gu"), (0xB80...0xBFF, "ta"),
    (0xC00...0xC7F, "te"), (0xC80...0xCFF, "kn"), (0xD00...0xD7F, "ml"), (0xE00...0xE7F, "th"), (0x10A0...0x10FF, "ka"),
    (0x1780...0x17FF, "km"), (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"), (0xAC00...0xD7AF, "ko"),
  ]

  // The commonest function words of each language that newsrooms write in.
  // swift-format-ignore
  private static let languages: [(tag: String, words: String)] = [
    ("en", "the of and to in is that for it was on with as be by at from are this have he his not but they an which or were has had their will would been who its said you your we our can if more when what there about"),
    ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"),
    ("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son elle aux mais comme cette ses ont été nous vous leur être fait"),
    ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde"),
    ("it", "di e che la il un a per è in una sono non le con si da del della i gli lo nel al più come anche alla ha ma dei delle dal questo sua tra o nella stato essere hanno"),
    ("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela até isso"),
    ("nl", "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij door over ze wordt deze hun werd kan dit geen meer worden"),
    ("sv", "och i att en det som på är av för med den till inte har de ett om han var jag sig från vi så kan när men man ska nu eller hade efter också"),
    ("da", "og i at det er en til af på for med den som ikke de der et har han var vi men sig fra om så kan skal havde efter blev også"),
    ("nb", "og i det er en til av på for med som ikke de at et har han var vi men seg fra om så kan skal hadde etter ble også eller være"),
    ("fi", "ja on ei että se oli hän mutta ovat kun myös niin joka mukaan sen hänen kuin ole olla tämä mitä vain jo nyt"),
    ("pl", "w i na z się do nie to że jest o po jak za od przez ale dla są tym co jego tego oraz czy może który był by już ich"),
    ("cs", "a v se na je že to s z do o i jako pro za by ale po který byl jsou od podle tak už jeho své která"),
    ("hu", "a az és hogy nem is egy ez meg de volt csak már még el ki mint vagy van lesz azt szerint"),
    ("ro", "de și în a la cu pe nu că din o un este mai pentru care sunt să au fost al ca fi se după prin sau"),
    ("tr", "ve bir bu da de için ile olarak çok daha olan en ne gibi sonra kadar var ama ise olduğunu göre"),
    ("id", "yang dan di dengan untuk ini dari itu pada tidak dalam adalah akan juga ke oleh sebagai bisa saat telah mereka"),
    ("vi", "và của là có trong cho được các với không một những người này đã khi để từ ra vào"),
  ]

  private static let owners: [String: [Int]] = {
    var owners: [String: [Int]] = [:]
    for (index, language) in languages.enumerated() {
      for word in Set(language.words.split(separator: " ")) {
        owners[String(word), default: []].append(index)
      }
    }
    return owners
  }()
}
