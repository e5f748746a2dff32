/// A name, date or number within a sentence.
public struct NamedEntity: Sendable, Equatable {
  /// The classes that the model tells apart; the raw value is what `NER=` shows.
  public enum Class: String, Sendable, CaseIterable {
    /// A person.
    case person = "PER"
    /// A company, agency, army, team, …, unless it is a party.
    case organization = "ORG"
    /// A political party.
    case party = "PARTY"
    /// A country.
    case country = "COUNTRY"
    /// Any other place: city, region, river, building.
    case place = "LOC"
    /// A nationality, religion or ethnic or political group, as a noun or an adjective.
    case group = "NORP"
    /// A named event: election, war, championship.
    case event = "EVENT"
    /// A law, treaty, report, book, film or song.
    case document = "DOCUMENT"
    /// A product, vehicle, ship or program.
    case product = "PRODUCT"
    /// Any other name.
    case miscellaneous = "MISC"
    /// A date, time or duration.
    case time = "TIME"
    /// An amount of anything else.
    case number = "NUM"
  }

  /// The words of the name, as indices into the sentence's words.
  public var words: Range<Int>
  /// What kind of thing is named.
  public var `class`: Class
  /// How probable the model finds the class of these words, 0 to 1 (the least of the words).
  public var probability: Float

  /// Creates an entity from its parts.
  public init(words: Range<Int>, class: Class, probability: Float) {
    self.words = words
    self.class = `class`
    self.probability = probability
  }
}
