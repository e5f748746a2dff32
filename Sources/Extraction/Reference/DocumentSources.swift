import Facts
import Ontology
import Text

/// Gives statements inside of quotations the source that the marks around them tell.
struct DocumentSources {
  let quotations: DocumentQuotations
  let places: MentionPlaces

  /// The source of a statement whose own sentence names none; nil outside of quotations.
  func attribution(of statement: Statement) -> Statement.Attribution? {
    guard statement.attribution == nil,
      let offset = (statement.trigger.span ?? statement.object.mention.span).first,
      let word = places.word(at: offset, inSentence: statement.sentence)
    else { return statement.attribution }
    return quotations.attribution(at: word)
  }
}
