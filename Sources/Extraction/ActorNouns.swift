/// Common nouns that denote people, bodies and places, by the class that they give.
enum ActorNouns {
  /// The class of a noun's lemma; nil where the noun says nothing.
  static func entityClass(of lemma: String) -> String? {
    classes[lemma] ?? (lemma.hasSuffix("s") ? classes[String(lemma.dropLast())] : nil)
  }

  // swift-format-ignore
  private static let lists: [(String, String)] = [
    ("GovernmentBody", """
      government ministry authority agency administration cabinet regime junta commission council department embassy \
      consulate police bureau treasury presidency monarchy board watchdog regulator inspectorate prosecution secretariat \
      leadership directorate customs municipality sheriff monarchy
      """),
    ("Legislature", "parliament senate congress legislature assembly committee duma knesset bundestag"),
    ("Court", "court tribunal judiciary jury bench"),
    ("Military", """
      army navy military force troop battalion brigade regiment fleet warship squadron garrison marine peacekeeper \
      paratrooper warplane jet coastguard guard infantry gendarmerie
      """),
    ("Party", "party opposition coalition"),
    ("Company", """
      company firm bank airline manufacturer corporation conglomerate startup start-up retailer carmaker automaker \
      insurer operator contractor maker producer supplier carrier
      """),
    ("MediaOutlet", "newspaper magazine broadcaster station outlet daily media press tabloid"),
    ("NGO", "charity ngo union federation association foundation nonprofit"),
    ("IntergovernmentalOrg", "bloc alliance"),
    ("Organization", """
      organization organisation group institution university school college hospital church club institute body \
      mission delegation team office
      """),
    ("ArmedGroup", "militia insurgency cartel gang cell mafia"),
    ("Country", "country nation state neighbor neighbour kingdom republic"),
    ("Place", """
      city town village region province district island border area territory capital county suburb coast port airport \
      base square street
      """),
    ("Group", """
      people protester demonstrator worker student resident civilian refugee migrant man woman child crowd family voter \
      rebel militant terrorist gunman insurgent hacker lawmaker critic opponent victim journalist activist fighter soldier \
      official officer diplomat leader prisoner inmate detainee hostage citizen person teacher doctor nurse farmer driver \
      miner trader investor customer user consumer tourist visitor policeman inspector monitor observer expert scientist \
      academic scholar writer author lawyer attorney judge prosecutor politician candidate senator deputy mp legislator \
      member supporter follower ally partner rival enemy foe adversary partisan dissident exile separatist secessionist \
      extremist jihadist islamist nationalist guerrilla bandit pirate thief robber criminal smuggler trafficker suspect \
      attacker assailant bomber killer murderer spy agent aide adviser advisor minister ambassador envoy negotiator \
      mediator representative delegate counterpart employee staff staffer personnel executive shareholder creditor \
      creditor owner landlord tenant passenger pilot crew sailor fisherman villager tribe clan community minority majority \
      population youth boy girl baby adult mother father parent son daughter brother sister wife husband couple relative \
      friend colleague clergyman priest bishop cleric imam monk nun pastor believer worshipper pilgrim crown mob rioter \
      looter striker marcher campaigner advocate volunteer reservist veteran conscript commander general colonel captain \
      reporter correspondent editor photographer blogger cameraman publisher player athlete fan coach artist actor \
      musician singer filmmaker director chief head chairman chairwoman chair spokesman spokeswoman spokesperson \
      president king queen prince princess emperor emir sultan governor mayor chancellor premier secretary justice \
      delegation faction side camp wing party-goer human other many some dozens hundreds thousands leftist conservative \
      liberal democrat republican royalist loyalist commoner survivor patient donor serviceman \
      servicewoman policewoman sailor settler squatter ex-member founder servant cop herder pensioner cadet recruit \
      infiltrator traveler traveller trucker stakeholder
      """),
  ]

  private static let classes: [String: String] = {
    var classes: [String: String] = [:]
    for (name, words) in lists {
      for word in words.split(separator: " ") where classes[String(word)] == nil {
        classes[String(word)] = name
      }
    }
    return classes
  }()
}
