/// Words that tell whether a person is a man or a woman.
enum GenderedWords {
  /// The gender of a noun or form of address in small letters.
  static func gender(ofNoun lemma: String) -> MentionFeatures.Gender? { nouns[lemma] }

  /// What each word tells; one that stands in both lists tells nothing.
  private static func table(
    masculine: String, feminine: String
  ) -> [String: MentionFeatures.Gender] {
    let men = Set(masculine.split(whereSeparator: \.isWhitespace))
    let women = Set(feminine.split(whereSeparator: \.isWhitespace))
    var table: [String: MentionFeatures.Gender] = [:]
    for word in men.subtracting(women) { table[String(word)] = .masculine }
    for word in women.subtracting(men) { table[String(word)] = .feminine }
    return table
  }

  private static let nouns = table(
    masculine: """
      mr mr. sir lord man boy father dad son brother husband king prince emperor chairman
      spokesman businessman congressman policeman gentleman guy uncle nephew grandfather grandson
      boyfriend widower monk priest imam duke fireman fisherman salesman cameraman councilman
      assemblyman groom waiter actor hero stepfather godfather
      """,
    feminine: """
      mrs mrs. ms ms. miss madam lady dame woman girl mother mom mum daughter sister wife queen
      princess empress chairwoman spokeswoman businesswoman congresswoman policewoman aunt niece
      grandmother granddaughter girlfriend widow nun actress duchess councilwoman assemblywoman
      bride waitress heroine stepmother godmother mme mme.
      """)
}
