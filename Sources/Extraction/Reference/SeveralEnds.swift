import Facts
import Text

/// Writes a statement for each of those for whom a plural pronoun stands: "they" for A and B.
struct SeveralEnds {
  let identities: DocumentIdentities
  let places: MentionPlaces

  /// The statements, those with such an end once for each.
  func statements(_ statements: [Statement]) -> [Statement] {
    guard !identities.several.isEmpty else { return statements }
    return statements.flatMap { statement in
      references(to: statement.subject, in: statement).flatMap { subject in
        references(to: statement.object, in: statement).compactMap { object in
          subject.entity != nil && subject.entity == object.entity
            ? nil
            : statement.with(
              subject: subject, object: object, arguments: statement.arguments,
              event: statement.event)
        }
      }
    }
  }

  private func references(
    to end: EntityReference, in statement: Statement
  ) -> [EntityReference] {
    guard let head = places.word(at: end.mention.head.lowerBound, inSentence: statement.sentence),
      let several = identities.several[head]
    else { return [end] }
    return several.map { $0.reference(by: end.mention) }
  }
}
