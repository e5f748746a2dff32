import Graph
import Ontology

/// A rejected statement in a column of the ledger.
struct RejectionColumn: Codable {
  private let identifier: String
  private let relation: String
  private let kind: String
  private let polarity: String
  private let modality: String
  private let via: String?

  init(_ statement: IdentityLedger.RejectedStatement) {
    identifier = statement.identifier
    relation = statement.relation
    kind = statement.kind.rawValue
    polarity = statement.polarity.rawValue
    modality = statement.modality.rawValue
    via = statement.via
  }

  /// The statement; nil where the column has words that this program does not know.
  var statement: IdentityLedger.RejectedStatement? {
    guard let kind = KnowledgeGraph.EdgeKind(rawValue: kind),
      let polarity = Polarity(rawValue: polarity), let modality = Modality(rawValue: modality)
    else { return nil }
    return IdentityLedger.RejectedStatement(
      identifier: identifier, relation: relation, kind: kind, polarity: polarity,
      modality: modality, via: via)
  }
}
