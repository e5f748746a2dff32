import Ontology
import Text

/// Finds where an act takes place, when no frame asks for it.
struct Locations {
  let entities: EntityClassifier

  private static let prepositions: Set<String> = [
    "in", "at", "near", "across", "throughout", "inside", "outside", "around", "into",
  ]

  /// The first phrase that names a country in which, or from which, something is done.
  func country(among slots: [FilledSlot]) -> FilledSlot? {
    slots.first { slot in
      slot.position == .oblique && !slot.isClause && ["in", "from"].contains(slot.marker)
        && slot.words.contains { entities.isA($0, "Country") && entities.tree.entities[$0] != nil }
    }
  }

  /// The heads of the first phrase that names a place.
  func location(among slots: [FilledSlot]) -> FilledSlot? {
    slots.first { slot in
      guard slot.position == .oblique || slot.position == .nominalModifier, !slot.isClause,
        Self.prepositions.contains(slot.marker)
      else { return false }
      return slot.words.contains { entities.isA($0, "Place") || entities.isA($0, "Country") }
    }
  }
}
