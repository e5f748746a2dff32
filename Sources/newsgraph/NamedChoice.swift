import ArgumentParser

/// Reads an option whose values are the cases of a type of another room.
func namedChoice<Choice: RawRepresentable & CaseIterable>(_ text: String) throws -> Choice
where Choice.RawValue == String {
  guard let choice = Choice(rawValue: text) else {
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\(text) is not one of \(known).")
  }
  return choice
}
