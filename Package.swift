// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "NewsGraph",
  products: [
    .executable(name: "newsgraph", targets: ["newsgraph"]),
    .library(name: "NeuralModel", targets: ["NeuralModel", "Text"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // In the order of the data flow: a target imports only targets above it.

    // The folder Ontology/, compiled: classes, relations, lexicon, actors.
    .target(name: "COntology", exclude: ["ontology.ngo"]),
    .target(
      name: "Ontology",
      dependencies: ["COntology", .product(name: "Yams", package: "Yams")],
      swiftSettings: swiftSettings),
    // Text to sentences and words, with offsets; CoNLL-U.
    .target(name: "Text", swiftSettings: swiftSettings),
    // C: oneDNN behind our own small header, and loops that the compiler vectorises.
    .target(
      name: "CTensors",
      linkerSettings: [.linkedLibrary("dnnl"), .linkedLibrary("m")]),
    // Matrix products and the other kernels as Swift values; a plain-Swift reference of each.
    .target(name: "Tensors", dependencies: ["CTensors"], swiftSettings: swiftSettings),
    // The trained weights, compiled into the binary.
    .target(
      name: "CModelWeights",
      exclude: ["language.ngw", "README.md"]),
    // Words to tags, lemmas, dependency tree and named entities.
    .target(
      name: "NeuralModel",
      dependencies: ["Tensors", "Text", "CModelWeights"],
      swiftSettings: swiftSettings),
    // Nouns only: mentions, references to entities, statements.
    .target(name: "Facts", dependencies: ["Ontology", "Text"], swiftSettings: swiftSettings),
    // Annotated sentences to open records, and those to statements of the ontology.
    .target(
      name: "Extraction",
      dependencies: ["Facts", "Ontology", "Text"],
      swiftSettings: swiftSettings),
    // The program: one file a subcommand.
    .executableTarget(
      name: "newsgraph",
      dependencies: [
        "Extraction", "Facts", "NeuralModel", "Ontology", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    .testTarget(name: "OntologyTests", dependencies: ["Ontology"], swiftSettings: swiftSettings),
    .testTarget(
      name: "TextTests",
      dependencies: ["Text"],
      resources: [.copy("Fixtures")],
      swiftSettings: swiftSettings),
    .testTarget(name: "TensorsTests", dependencies: ["Tensors"], swiftSettings: swiftSettings),
    .testTarget(
      name: "NeuralModelTests",
      dependencies: ["NeuralModel", "Text", "Tensors"],
      resources: [.copy("Fixtures")],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "Facts", "Ontology", "Text"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["newsgraph", "NeuralModel", "Text"],
      swiftSettings: swiftSettings),
  ],
  cLanguageStandard: .gnu2x
)
