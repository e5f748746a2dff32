import Facts

/// Says whose words statements are, and whom these sources are.
struct DocumentSources {
  let quotations: DocumentQuotations
  let places: MentionPlaces
  /// What each mention denotes, by its number.
  let identities: [Int: EntityIdentity]

  /// The source that a statement's own sentence names, else that of the quotation around it.
  func attribution(of statement: Statement) -> Statement.Attribution? {
    (statement.attribution ?? quoted(statement)).map(resolved)
  }

  private func quoted(_ statement: Statement) -> Statement.Attribution? {
    guard let offset = (statement.trigger.span ?? statement.object.mention.span).first,
      let word = places.word(at: offset, inSentence: statement.sentence)
    else { return nil }
    return quotations.attribution(at: word)
  }

  /// The same with the entity for which the source's words stand.
  private func resolved(_ attribution: Statement.Attribution) -> Statement.Attribution {
    let mention = attribution.source.flatMap { places.mentionNumber(at: $0.head) }
    guard let mention, let identity = identity(of: mention) else { return attribution }
    return Statement.Attribution(
      source: attribution.source, cue: attribution.cue, kind: attribution.kind,
      entity: identity.entity)
  }

  /// What a mention denotes; for a title or apposition, the one whom it describes.
  private func identity(of mention: Int) -> EntityIdentity? {
    identities[mention]
      ?? places.table.state(of: mention).members.sorted().lazy.compactMap { identities[$0] }.first
  }
}
