/// The actors that the ontology knows by name, read from its compiled form one by one when they are asked for.
public struct ActorTable: Sendable {
  /// An actor that a name may stand for.
  public struct Match: Equatable, Sendable {
    /// The actor.
    public let actor: Actor
    /// Which of its names it is.
    public let kind: Actor.NameKind
  }

  private let file: CompiledOntology

  init(_ file: CompiledOntology) {
    self.file = file
  }

  /// The actor of an id.
  ///
  /// - Complexity: O(log *n*) in the number of actors.
  public func actor(_ id: String) -> Actor? {
    file.entries(id, in: .actors).first.map { Actor(file.row($0.row, of: $0.table)) }
  }

  /// The actors that a name may stand for, full names first.
  ///
  /// Capitals, accents, points and a leading "the" do not matter, but acronyms must stand in capitals. Surnames and metonyms are found too: it is for the caller to say
  /// whether the text bears them out.
  ///
  /// - Complexity: O(log *n*) in the number of names.
  public func actors(named name: String) -> [Match] {
    var entries = file.entries(NameKey.key(of: name), in: .names)
    if let acronym = NameKey.acronymKey(of: name) {
      entries = file.entries(acronym, in: .names) + entries
    }
    var matches: [Match] = []
    for entry in entries {
      let row = file.row(entry.row, of: entry.table)
      guard let kind = Actor.NameKind(rawValue: entry.number) else { continue }
      let found =
        entry.table == .metonyms
        ? row.text(.standsFor).flatMap { self.actor($0) } : Actor(row)
      guard let found, !matches.contains(where: { $0.actor.id == found.id }) else { continue }
      let own = Match(actor: found, kind: kind)
      // "Brussels" is the Union before it is Belgium: a row that says so stands above what follows from being a capital.
      if entry.table == .metonyms, let other = matches.firstIndex(where: { $0.kind == .metonym }) {
        matches.insert(own, at: other)
      } else {
        matches.append(own)
      }
    }
    return matches
  }

  /// As ``actors(named:)``, those first who held an office on a day.
  public func actors(named name: String, on date: CalendarDate) -> [Match] {
    let matches = actors(named: name).map { match in
      (match, tenures(of: match.actor.id).contains { $0.includes(date) })
    }
    return matches.filter(\.1).map(\.0) + matches.filter { !$0.1 }.map(\.0)
  }

  /// The countries of which an adjective or the name of a people speaks: "Danish", "Danes".
  public func countries(ofPeople word: String) -> [Country] {
    file.entries(NameKey.key(of: word), in: .names)
      .filter { entry in
        entry.table == .countries
          && [Actor.NameKind.adjective, .people].contains(Actor.NameKind(rawValue: entry.number))
      }
      .map { Country(file.row($0.row, of: $0.table)) }
  }

  /// What is known of a country beyond its names.
  public func country(_ id: String) -> Country? {
    file.entries(id, in: .actors).first { $0.table == .countries }
      .map { Country(file.row($0.row, of: $0.table)) }
  }

  /// The times in office of a person, in the order of the tables.
  public func tenures(of person: String) -> [Tenure] {
    file.entries(person, in: .persons).map { Tenure(file.row($0.row, of: $0.table)) }
  }

  /// The times in which anybody held an office.
  public func tenures(in office: String) -> [Tenure] {
    file.entries(office, in: .officeHolders).map { Tenure(file.row($0.row, of: $0.table)) }
  }

  /// The gender of most people who have a given name.
  ///
  /// - Parameters:
  ///   - name: In small letters without accents, as ``NameKey`` writes it.
  ///   - isAlone: Whether it is all that is known of the name. Most given names are surnames too: only common ones count then.
  /// - Returns: nil for names of both and for unknown ones.
  public func gender(ofGivenName name: String, isAlone: Bool = false) -> GivenNameGender? {
    let row = file.entries(name, in: .givenNames).last.map { file.row($0.row, of: $0.table) }
    guard let row, !isAlone || row.flag(.common) else { return nil }
    return GivenNameGender(rawValue: row.text(.gender) ?? "")
  }

  /// Who held an office on a day; several when the dates leave it open or the office has many seats.
  public func holders(of office: String, on date: CalendarDate) -> [Actor] {
    tenures(in: office).filter { $0.includes(date) }.compactMap { actor($0.person) }
  }
}
