import Ontology

/// A relation that words mean, with who has which role.
struct RoleMatch {
  /// The id of the relation.
  var relation: String
  /// The id of the frame, group of nouns or rule that matched.
  var frame: String
  /// The heads of the participants in each role.
  var roles: [String: [Int]]
  /// The roles that clauses fill.
  var clauses: Set<String> = []
  /// The themes whose words only complete the pattern: "imposed *a curfew*".
  var listed: Set<String> = []
  /// Whether the sides may change places.
  var isSymmetric = false
  var mode: String?
  var context: String?
  /// What a light verb makes of its act: "announced a withdrawal" only plans it.
  var modality: Modality?
  /// The noun that names the act, where a light verb only carries it.
  var act: Int?
  /// Whether the noun that carries the match denotes one of its ends: "Baird's predecessor".
  var denotesEnd = false
  /// Whether the location only says where it happened: no frame asked for it.
  var isPlacedBeside = false
  /// How well the pattern fits: 1 for its own slots, less where a phrase was borrowed.
  var fit = 1.0

  /// Those in a role, none where nobody is.
  func words(_ role: String) -> [Int] { roles[role] ?? [] }
}
