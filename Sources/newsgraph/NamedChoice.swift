import ArgumentParser
import Ontology

/// Reads an option whose values are the cases of a type of another room.
func namedChoice<Choice: RawRepresentable & CaseIterable>(_ text: String) throws -> Choice
where Choice.RawValue == String {
  guard let choice = Choice(rawValue: text) else {
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\(text) is not one of \(known).")
  }
  return choice
}

extension CompletionKind {
  /// The cases of a type of another room, for the shell to complete.
  static func choices<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Self
  where Choice.RawValue == String {
    .list(type.allCases.map(\.rawValue))
  }

  /// What `--modality` takes.
  static var modalities: Self { .list(Modality.allCases.map(\.rawValue) + ["any"]) }
}
