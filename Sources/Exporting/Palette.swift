import Graph
import Ontology

/// Colours of nodes and edges, alike in every format: nodes by class, edges by what is said of them.
///
/// Twenty tones in two strengths after Tableau's category scheme, which stay apart for most colour-blind readers.
struct Palette {
  private let colors: [String: String]

  /// A node whose class nothing tells.
  static let unknown = "#A0A0A0"

  private static let own = [
    "Person": "#1F77B4", "Office": "#6BAED6", "Organization": "#FF7F0E",
    "GovernmentBody": "#9467BD", "Legislature": "#B58FD6", "Court": "#7B4FA3",
    "Military": "#6B7A3A", "Party": "#E377C2", "IntergovernmentalOrg": "#17A2B8",
    "Company": "#2CA02C", "MediaOutlet": "#C49C3C", "NGO": "#66C2A5", "ArmedGroup": "#8C564B",
    "Country": "#20639B", "Place": "#8DA0CB", "City": "#A6BDDB", "AdminArea": "#7FA7C9",
    "Group": "#B8A68F", "Document": "#BCBD22", "ExecutiveOrder": "#A8A81D", "Law": "#98981A",
    "Bill": "#C7C84A", "Treaty": "#B0B135", "Ruling": "#8A8A2E", "Report": "#D4D56A",
    "Event": "#F2B134",
  ]

  /// Colours for the classes of an ontology; one that has none of its own takes that of the class above it.
  init(_ ontology: OntologyTables) {
    var colors = Self.own
    for entityClass in ontology.classes where colors[entityClass.id] == nil {
      var above = entityClass.parent
      for _ in ontology.classes.indices {
        guard let id = above, colors[id] == nil else { break }
        above = ontology.entityClass(id)?.parent
      }
      colors[entityClass.id] = above.flatMap { colors[$0] } ?? Self.unknown
    }
    self.colors = colors
  }

  /// The colour of a class, as `#RRGGBB`.
  func color(ofClass id: String) -> String { colors[id] ?? Self.unknown }

  /// The colour of an edge: red for what is not so, blue for what is not yet so, orange for what somebody says.
  static func color(of edge: ExportEdge) -> String {
    if edge.isNegated || edge.modality == .denied { return "#D62728" }
    switch edge.modality {
    case .alleged, .possible: return "#E08214"
    case .planned, .requested, .conditional: return "#3B7DD8"
    case .asserted, .denied: break
    }
    switch edge.kind {
    case .statement: return "#4D4D4D"
    case .role: return "#9AA0A6"
    case .derived, .affiliation: return "#B9BEC4"
    }
  }

  /// Whether an edge is drawn dashed: what is only planned, asked for, possible or alleged, or derived.
  static func isDashed(_ edge: ExportEdge) -> Bool {
    edge.modality != .asserted || edge.kind == .derived
  }
}

extension Palette {
  /// Whether white letters read better than black ones on a colour (relative luminance, WCAG 2.1).
  static func isDark(_ color: String) -> Bool {
    guard let value = Int(color.dropFirst(), radix: 16) else { return false }
    let channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { channel in
      let part = Double(channel) / 255
      return part * part
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2] < 0.35
  }
}
