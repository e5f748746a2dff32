/// Whether a given name is borne by men or by women.
public enum GivenNameGender: String, CaseIterable, Sendable {
  case masculine = "M"
  case feminine = "F"
}
