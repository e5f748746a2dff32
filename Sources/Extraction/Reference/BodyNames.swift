/// What the names of bodies say of their kind: "United Auto *Workers*" is a union, "Bank of England" a bank.
struct BodyNames {
  /// The classes that a name may have which the noun may mean.
  let classes: Set<String>
  /// The words of names that say so.
  let words: Set<String>

  /// The nouns that name a kind of body which names tell of.
  static let kinds: [String: BodyNames] = [
    "union": BodyNames(
      classes: ["NGO", "Organization", "Company"],
      words: [
        "union", "workers", "teamsters", "brotherhood", "steelworkers", "autoworkers", "teachers",
        "nurses", "pilots",
        "drivers", "seafarers", "journalists", "unison", "syndicate", "guild",
      ]),
    "party": BodyNames(
      classes: ["Party", "Organization"],
      words: ["party", "alliance", "democrats", "conservatives", "liberals", "greens", "labour"]),
    "army": BodyNames(classes: ["Military", "Organization"], words: ["army"]),
    "navy": BodyNames(classes: ["Military", "Organization"], words: ["navy"]),
    "bank": BodyNames(
      classes: ["Company", "Organization", "IntergovernmentalOrg", "GovernmentBody"],
      words: ["bank"]),
    "university": BodyNames(classes: ["Organization"], words: ["university"]),
    "ministry": BodyNames(classes: ["GovernmentBody", "Organization"], words: ["ministry"]),
    "council": BodyNames(
      classes: ["GovernmentBody", "Organization", "Legislature", "NGO"], words: ["council"]),
    "court": BodyNames(
      classes: ["Court", "Organization", "GovernmentBody"], words: ["court", "tribunal"]),
    "club": BodyNames(
      classes: ["Organization", "Company"], words: ["club", "fc", "united", "rovers", "athletic"]),
    "commission": BodyNames(
      classes: ["GovernmentBody", "Organization", "IntergovernmentalOrg"], words: ["commission"]),
    "agency": BodyNames(
      classes: ["GovernmentBody", "Organization", "IntergovernmentalOrg", "MediaOutlet"],
      words: ["agency", "administration", "bureau"]),
  ]

  /// Whether a name of a class says that the noun may mean it.
  func isSaid(by name: [String], of entityClass: String) -> Bool {
    classes.contains(entityClass) && name.contains(where: words.contains)
  }
}
